// SPDX-License-Identifier: Apache-2.0
import type { Random } from "./random.ts";

/** Bytes that mean something to CBOR, DER or TPM readers: lengths at their limits, map, array, tag and string heads. */
const TELLING = [
  0x00, 0x01, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1f, 0x30, 0x31, 0x5b, 0x5f, 0x7f, 0x80, 0x81, 0x82, 0x84, 0x9b, 0xa0, 0xa1, 0xbf, 0xc0, 0xd2,
  0xf5, 0xf6, 0xff,
];
const MOST_BYTES = 16_384;

/** A changed copy of one of the corpus: one to four changes, each of another kind. */
export function mutated(corpus: readonly Uint8Array[], random: Random): Uint8Array {
  let bytes = pick(corpus, random);
  for (let change = 0, changes = 1 + (random() % 4); change < changes; change++) bytes = once(bytes, corpus, random);
  return bytes.length > MOST_BYTES ? bytes.subarray(0, MOST_BYTES) : bytes;
}

function once(bytes: Uint8Array, corpus: readonly Uint8Array[], random: Random): Uint8Array {
  const at = bytes.length === 0 ? 0 : random() % bytes.length;
  const length = 1 + (random() % 16);
  switch (random() % 8) {
    case 0:
      return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << (random() % 8)));
    case 1:
      return withByte(bytes, at, random() & 0xff);
    case 2:
      return withByte(bytes, at, TELLING[random() % TELLING.length] ?? 0);
    case 3:
      return joined(bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + length)));
    case 4:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
    case 5:
      return bytes.slice(0, at);
    case 6: {
      const other = pick(corpus, random);
      const from = other.length === 0 ? 0 : random() % other.length;
      return joined(bytes.subarray(0, at), other.subarray(from, from + 4 * length), bytes.subarray(at));
    }
    default: {
      const noise = Uint8Array.from({ length }, () => random() & 0xff);
      return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
    }
  }
}

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  if (at < copy.length) copy[at] = value;
  return copy;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function pick(corpus: readonly Uint8Array[], random: Random): Uint8Array {
  return corpus[random() % corpus.length] ?? new Uint8Array(0);
}
