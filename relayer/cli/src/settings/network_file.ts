// SPDX-License-Identifier: Apache-2.0
import { dirname, resolve } from "node:path";
import type { NetworkFile } from "@aceso/client";
import { z } from "zod";
import { parseJson } from "../parse.ts";
import { checked } from "./checked.ts";

const url = z.url({ protocol: /^https?$/, error: "wanted an http or https address" });

const schema: z.ZodType<NetworkFile> = z.strictObject({
  v: z.literal(1),
  chainId: z.string().min(1).max(50),
  node: url,
  graphql: url,
  site: url,
  relayers: z.array(url).readonly(),
  trust: z.string().min(1),
  people: z
    .record(z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/i, "wanted a name of letters, digits, _ . -"), z.string().min(1))
    .readonly(),
});

/** Reads `.aceso/network.json`; relative paths in it count from its folder. @throws UsageError with every problem */
export function readNetworkFile(path: string, bytes: Uint8Array): NetworkFile {
  const file = checked(path, schema, parseJson(path, bytes));
  const at = (relative: string): string => resolve(dirname(path), relative);
  const people = Object.fromEntries(Object.entries(file.people).map(([name, home]) => [name, at(home)]));
  return { ...file, trust: at(file.trust), people };
}
