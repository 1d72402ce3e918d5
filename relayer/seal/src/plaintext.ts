// SPDX-License-Identifier: Apache-2.0
import { asArray, asBytes, asInteger, asSmall, decodeCbor, encodeCbor } from "./cbor.ts";
import { SealError } from "./error.ts";

/** The largest plaintext of one record, in bytes. */
export const maxPlaintextBytes = 64 * 1024 * 1024;
const maxLeaves = 1 << 20;
const maxPath = 40;
const maxU64 = 2n ** 64n - 1n;

/** One reading of a batch, verbatim as the device signed it. */
export interface SealedLeaf {
  /** Position in the batch, from 0. */
  index: number;
  /** The reading: CBOR as in encoding.md "value part". */
  valueCbor: Uint8Array;
  /** 16-byte salt of the value part. */
  valueSalt: Uint8Array;
  /** The time part: a hash. Its salt never leaves the patient. */
  timePart: Uint8Array;
  /** Days since the patient's own day zero. Patient-stated: no signature covers it. */
  dayIndex: bigint;
  /** RFC 6962 audit path to the batch root. */
  path: Uint8Array[];
}

/** What is sealed in one record. */
export interface Plaintext {
  leaves: SealedLeaf[];
  /** Waveform samples (i32be) and RFC 8785 resources, each found by its SHA-256, which stands in the leaf that refers to it. */
  samples: Uint8Array[];
}

/** CBOR `[1, [[index, value_cbor, salt_v, t, day_index, path]…], [samples…]]`. Throws too_large. */
export function encodePlaintext(plaintext: Plaintext): Uint8Array {
  const leaves = plaintext.leaves.map((leaf) => [leaf.index, leaf.valueCbor, leaf.valueSalt, leaf.timePart, leaf.dayIndex, leaf.path]);
  const bytes = encodeCbor([1, leaves, plaintext.samples]);
  if (bytes.length > maxPlaintextBytes) {
    throw new SealError("too_large", `plaintext: got ${bytes.length} bytes, wanted at most ${maxPlaintextBytes}`);
  }
  decodeLeaves(leaves);
  return bytes;
}

function decodeLeaves(items: unknown[]): SealedLeaf[] {
  return items.map((item) => {
    const fields = asArray("leaf", item, { exactly: 6 });
    return {
      index: asSmall("leaf index", fields[0], Number.MAX_SAFE_INTEGER),
      valueCbor: asBytes("leaf value", fields[1]),
      valueSalt: asBytes("leaf salt", fields[2], 16),
      timePart: asBytes("leaf time part", fields[3], 32),
      dayIndex: asInteger("leaf day index", fields[4], 0n, maxU64),
      path: asArray("leaf path", fields[5], { atMost: maxPath }).map((node) => asBytes("leaf path node", node, 32)),
    };
  });
}

/** Reads an opened plaintext, strictly. Throws too_large, bad_cbor. */
export function decodePlaintext(bytes: Uint8Array): Plaintext {
  const top = asArray("plaintext", decodeCbor("plaintext", bytes, maxPlaintextBytes), { exactly: 3 });
  if (asSmall("plaintext version", top[0], 255) !== 1) throw new SealError("bad_cbor", "plaintext: wanted version 1");
  const leaves = decodeLeaves(asArray("leaves", top[1], { atMost: maxLeaves }));
  return { leaves, samples: asArray("samples", top[2], { atMost: maxLeaves }).map((bytes) => asBytes("samples", bytes)) };
}
