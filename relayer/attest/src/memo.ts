// SPDX-License-Identifier: Apache-2.0
import { sameBytes } from "./bytes.ts";

/**
 * Remembers the values of a pure function of bytes. It changes how long an answer takes, never the answer: all bytes are compared.
 * When `capacity` entries are stored all are dropped, so memory is bounded without any bookkeeping on a hit.
 */
export class Memo<Value> {
  readonly #capacity: number;
  readonly #entries = new Map<number, { readonly bytes: Uint8Array; readonly value: Value }>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The stored value for `bytes`, or the one `make` gives now of a copy that nobody else holds. What `make` throws is not stored. */
  get(bytes: Uint8Array, make: (own: Uint8Array) => Value): Value {
    const slot = slotOf(bytes);
    const known = this.#entries.get(slot);
    if (known !== undefined && sameBytes(known.bytes, bytes)) return known.value;
    const own = Uint8Array.from(bytes);
    const value = make(own);
    if (this.#entries.size >= this.#capacity) this.#entries.clear();
    this.#entries.set(slot, { bytes: own, value });
    return value;
  }
}

const TAIL = 8;

/**
 * Of the length, some sixteen bytes from all over and the last ones, which are mostly a signature's or a key's. Two of one slot displace
 * each other, which costs time and nothing else. Thirty bits are a small integer to the engine.
 */
function slotOf(bytes: Uint8Array): number {
  const { length } = bytes;
  const step = (length >> 4) + 1;
  let slot = length;
  for (let at = 0; at < length; at += step) slot = (Math.imul(slot, 31) + (bytes[at] ?? 0)) & 0x3fff_ffff;
  for (let at = Math.max(0, length - TAIL); at < length; at++) slot = (Math.imul(slot, 31) + (bytes[at] ?? 0)) & 0x3fff_ffff;
  return slot;
}
