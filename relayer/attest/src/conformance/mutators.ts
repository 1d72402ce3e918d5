// SPDX-License-Identifier: Apache-2.0

/** A changed copy of evidence that no verifier may accept, and what was changed. */
export interface Mutant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Each byte with each of its bits turned, `step` bytes apart. */
export function* flipped(bytes: Uint8Array, step = 1): Generator<Mutant> {
  for (let at = 0; at < bytes.length; at += step) {
    for (let bit = 0; bit < 8; bit++) {
      const copy = Uint8Array.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      yield { name: `bit ${bit} of byte ${at} turned`, bytes: copy };
    }
  }
}

/** Every proper beginning, `step` bytes apart. */
export function* truncated(bytes: Uint8Array, step = 1): Generator<Mutant> {
  for (let length = 0; length < bytes.length; length += step) {
    yield { name: `cut to ${length} bytes`, bytes: bytes.slice(0, length) };
  }
}

/** Something behind the end. */
export function* trailing(bytes: Uint8Array): Generator<Mutant> {
  for (const tail of [[0x00], [0xf6], [0xff], [...bytes.subarray(0, 8)]]) {
    yield { name: `${tail.length} bytes behind the end`, bytes: Uint8Array.from([...bytes, ...tail]) };
  }
}

/** One byte left out or doubled, `step` bytes apart: lengths no longer agree. */
export function* shifted(bytes: Uint8Array, step = 1): Generator<Mutant> {
  for (let at = 0; at < bytes.length; at += step) {
    yield { name: `byte ${at} left out`, bytes: Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]) };
    yield { name: `byte ${at} doubled`, bytes: Uint8Array.from([...bytes.subarray(0, at + 1), ...bytes.subarray(at)]) };
  }
}
