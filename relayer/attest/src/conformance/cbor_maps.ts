// SPDX-License-Identifier: Apache-2.0
import type { Mutant } from "./mutators.ts";

/** Every CBOR map in the bytes, once with its first entry twice: a reader that takes the last one could be shown two documents. */
export function* doubledKeys(bytes: Uint8Array): Generator<Mutant> {
  for (let at = 0; at < bytes.length; at++) {
    const header = bytes[at] ?? 0;
    const isMap = header > 0xa0 && header < 0xb7;
    const value = isMap ? itemEnd(bytes, at + 1) : undefined;
    const end = value === undefined ? undefined : itemEnd(bytes, value);
    if (end === undefined || itemEnd(bytes, at) === undefined) continue;
    const entry = bytes.subarray(at + 1, end);
    const copy = Uint8Array.from([...bytes.subarray(0, at), header + 1, ...entry, ...bytes.subarray(at + 1)]);
    yield { name: `first key of the map at byte ${at} twice`, bytes: copy };
  }
}

/** Where the item that begins at `at` ends, or undefined if there is none. */
function itemEnd(bytes: Uint8Array, at: number, depth = 0): number | undefined {
  const initial = bytes[at];
  if (initial === undefined || depth > 16) return undefined;
  const [major, info] = [initial >> 5, initial & 31];
  const width = info < 24 ? 0 : 2 ** (info - 24);
  if (info > 27 || at + 1 + width > bytes.length) return undefined;
  let argument = info < 24 ? info : 0;
  for (let index = 0; index < width; index++) argument = argument * 0x100 + (bytes[at + 1 + index] ?? 0);
  const next = at + 1 + width;
  if (major === 2 || major === 3) return next + argument <= bytes.length ? next + argument : undefined;
  if (major < 2 || major === 7) return next;
  const items = major === 5 ? 2 * argument : major === 4 ? argument : 1;
  let end: number | undefined = next;
  for (let index = 0; index < items && end !== undefined; index++) end = itemEnd(bytes, end, depth + 1);
  return end;
}
