// SPDX-License-Identifier: Apache-2.0
import { preimage, sha256 } from "@aceso/proto/encoding";
import { Memo } from "./memo.ts";

/** Measurements by their preimage: every device of a model with the same firmware has the same. */
const measurements = new Memo<Uint8Array>(4096);

/** H(tag, fields) of measured firmware, as reference values name it. The bytes are the caller's own. */
export function measurementOf(tag: string, ...fields: readonly Uint8Array[]): Uint8Array {
  return measurements.get(preimage(tag, ...fields), sha256).slice();
}
