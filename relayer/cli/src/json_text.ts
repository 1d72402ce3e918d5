// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";

/** Values as JSON: bytes as hex, amounts and heights as decimal text. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, each: unknown) => plain(each), indent);
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return value instanceof Uint8Array ? hex(value) : value;
}
