// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { uuidOf } from "@aceso/research";
import { z } from "zod";
import { parseJson } from "../parse.ts";
import { checked } from "../settings/checked.ts";
import { readPrivate, writePrivate } from "./private_file.ts";

const schema = z.strictObject({ v: z.literal(1), pseudonyms: z.record(z.string(), z.uuid()) });

/** Random names of the people in one study. The file links them to accounts: it stays in the home, mode 0600, and is in no export. */
export interface Pseudonyms {
  of(owner: string): string;
  /** Keeps those that are new. */
  save(): Promise<void>;
}

/** The pseudonyms of a study, made as they are asked for. */
export async function openPseudonyms(home: string, study: string, random: (length: number) => Uint8Array): Promise<Pseudonyms> {
  const path = join(home, "studies", `${study}.json`);
  const text = await readPrivate(path);
  const kept = text === undefined ? {} : checked(path, schema, parseJson(path, new TextEncoder().encode(text))).pseudonyms;
  const names = new Map(Object.entries(kept));
  return {
    of: (owner) => {
      const name = names.get(owner) ?? uuidOf(random);
      names.set(owner, name);
      return name;
    },
    save: () => writePrivate(path, `${JSON.stringify({ v: 1, pseudonyms: Object.fromEntries(names) }, undefined, 1)}\n`),
  };
}
