// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { AcesoError } from "@aceso/client";
import { createMakerRoot, type MakerRoot, makerRoot } from "@aceso/device";
import { z } from "zod";
import { parseJson } from "../parse.ts";
import { checked } from "../settings/checked.ts";
import { hexBytes, hexText } from "./fields.ts";
import { readPrivate, writePrivate } from "./private_file.ts";

const schema = z.strictObject({ v: z.literal(1), root: hexBytes(32) });
const pathIn = (home: string): string => join(home, "maker.json");

/** The maker's software root of a home, made where there is none. It vouches for devices on local networks only. */
export async function makerRootOf(home: string, random: (length: number) => Uint8Array): Promise<MakerRoot> {
  const kept = await readRoot(home);
  if (kept !== undefined) return kept;
  const root = createMakerRoot(random);
  await writePrivate(pathIn(home), `${JSON.stringify({ v: 1, root: hexText(root.secret) })}\n`);
  return root;
}

/** The maker's software root of a home. @throws AcesoError maker_file_missing */
export async function keptMakerRoot(home: string): Promise<MakerRoot> {
  const kept = await readRoot(home);
  if (kept !== undefined) return kept;
  throw new AcesoError({
    code: "maker_file_missing",
    message: `maker in ${home}: got no root, wanted one`,
    hint: "aceso maker register makes it",
  });
}

async function readRoot(home: string): Promise<MakerRoot | undefined> {
  const path = pathIn(home);
  const text = await readPrivate(path);
  return text === undefined ? undefined : makerRoot(checked(path, schema, parseJson(path, new TextEncoder().encode(text))).root);
}
