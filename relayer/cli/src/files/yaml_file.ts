// SPDX-License-Identifier: Apache-2.0
import { parse } from "yaml";
import { UsageError } from "../errors.ts";

/** The value of a YAML file (JSON is YAML too). @throws UsageError with the line that is wrong */
export function parseYaml(subject: string, bytes: Uint8Array): unknown {
  try {
    return parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), { maxAliasCount: 0 });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw new UsageError(`${subject}: got no YAML (${why}), wanted YAML`);
  }
}
