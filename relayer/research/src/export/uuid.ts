// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";

/** A random UUID, version 4 (RFC 9562 §5.4). */
export function uuidOf(random: (length: number) => Uint8Array): string {
  const bytes = random(16);
  const at = (index: number): number => bytes[index] ?? 0;
  bytes[6] = (at(6) & 0x0f) | 0x40;
  bytes[8] = (at(8) & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
