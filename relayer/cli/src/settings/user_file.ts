// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
import { parseJson } from "../parse.ts";
import { checked } from "./checked.ts";

/** What a user sets for good in `~/.aceso/config.json`. */
export interface UserFile {
  readonly node?: string | undefined;
  readonly graphql?: string | undefined;
  readonly site?: string | undefined;
  readonly relayer?: string | undefined;
  readonly trust?: string | undefined;
  readonly home?: string | undefined;
}

const text = z.string().min(1).optional();

const schema: z.ZodType<UserFile> = z.strictObject({
  v: z.literal(1),
  node: text,
  graphql: text,
  site: text,
  relayer: text,
  trust: text,
  home: text,
});

/** Reads the user's file. @throws UsageError with every problem */
export function readUserFile(path: string, bytes: Uint8Array): UserFile {
  return checked(path, schema, parseJson(path, bytes));
}
