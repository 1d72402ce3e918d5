// SPDX-License-Identifier: Apache-2.0
import { concat, equal, labelCommit } from "@aceso/proto/encoding";
import { draw, exactly, owned, type Random } from "./bytes.ts";
import { asArray, asBytes, asInteger, asSmall, decodeCbor, encodeCbor } from "./cbor.ts";
import { SealError } from "./error.ts";

const maxOpeningBytes = 128;
const maxU64 = 2n ** 64n - 1n;
const minI64 = -(2n ** 63n);
const maxI64 = 2n ** 63n - 1n;

/** What a record is about, for the trustees' eyes. */
export interface Label {
  /** Fine category (1..18). */
  category: number;
  /** Sensitivity bits; 0 for everything the first release seals, but for MINOR. */
  labels: bigint;
  /** First and last day of the data, whole days since 1970-01-01 UTC. */
  dayFrom: bigint;
  dayTo: bigint;
}

/** A label with the 16-byte salt of its commitment. */
export interface LabelOpening extends Label {
  salt: Uint8Array;
}

/** The commitment that stands in the record on chain. */
export function commitLabel(opening: LabelOpening): Uint8Array {
  return labelCommit({ ...opening, salt16: exactly("label salt", opening.salt, 16) });
}

async function aesKey(labelKey: Uint8Array, usage: "encrypt" | "decrypt"): Promise<CryptoKey> {
  return globalThis.crypto.subtle.importKey("raw", owned(exactly("label key", labelKey, 32)), "AES-GCM", false, [usage]);
}

/** The label box, a blob: IV (12 bytes) ‖ AES-256-GCM(label_key, CBOR [1, salt16, category, labels, day_from, day_to]). */
export async function sealLabel(sealing: { labelKey: Uint8Array; opening: LabelOpening; random: Random }): Promise<Uint8Array> {
  const { salt, category, labels, dayFrom, dayTo } = sealing.opening;
  const iv = draw(sealing.random, 12);
  const plaintext = encodeCbor([1, exactly("label salt", salt, 16), category, labels, dayFrom, dayTo]);
  const key = await aesKey(sealing.labelKey, "encrypt");
  return concat(iv, new Uint8Array(await globalThis.crypto.subtle.encrypt({ name: "AES-GCM", iv: owned(iv) }, key, owned(plaintext))));
}

/** Opens a label box and checks it against the record's commitment. Throws box_closed, bad_cbor, label_mismatch: then a trustee refuses. */
export async function openLabel(opening: { labelKey: Uint8Array; sealed: Uint8Array; commit: Uint8Array }): Promise<LabelOpening> {
  const iv = owned(opening.sealed.subarray(0, 12));
  const key = await aesKey(opening.labelKey, "decrypt");
  let plaintext: Uint8Array;
  try {
    plaintext = new Uint8Array(await globalThis.crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, owned(opening.sealed.subarray(12))));
  } catch {
    throw new SealError("box_closed", "label box: does not open with this key");
  }
  const items = asArray("label", decodeCbor("label", plaintext, maxOpeningBytes), { exactly: 6 });
  if (asSmall("label version", items[0], 255) !== 1) throw new SealError("bad_cbor", "label: wanted version 1");
  const opened: LabelOpening = {
    salt: asBytes("label salt", items[1], 16),
    category: asSmall("label category", items[2], 255),
    labels: asInteger("labels", items[3], 0n, maxU64),
    dayFrom: asInteger("day from", items[4], minI64, maxI64),
    dayTo: asInteger("day to", items[5], minI64, maxI64),
  };
  if (!equal(commitLabel(opened), opening.commit)) throw new SealError("label_mismatch", "label: is not the one the record commits to");
  return opened;
}
