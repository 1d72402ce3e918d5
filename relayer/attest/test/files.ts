// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";

const evidence = new URL("../../../test/evidence/", import.meta.url);

/** Bytes of a file under test/evidence. */
export function evidenceFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, evidence)));
}

/** Text of a file under test/evidence. */
export function evidenceText(path: string): string {
  return readFileSync(new URL(path, evidence), "utf8");
}
