// SPDX-License-Identifier: Apache-2.0
import { equal, releaseInfo } from "@aceso/proto/encoding";
import type { AnswerChunk } from "./answer.ts";
import type { Random } from "./bytes.ts";
import { asArray, asBytes, asInteger, asSmall, decodeCbor, encodeCbor } from "./cbor.ts";
import { checkIndex, maxCommittee } from "./deal.ts";
import { SealError } from "./error.ts";
import { hpkeOpen, hpkeSeal } from "./hpke.ts";
import { chunkCapsules } from "./partial.ts";

const maxBoxBytes = 256 * 1024;
const maxChunks = 16;
const maxU64 = 2n ** 64n - 1n;

/** The clear part of a release box, bound to it as associated data. */
export interface ReleaseHeader {
  order: Uint8Array;
  /** The trustee's index in the committee, from 1. */
  index: number;
  shareGeneration: bigint;
  /** Height of the header on which the trustee decided. */
  height: bigint;
}

function headerItems(header: ReleaseHeader): unknown[] {
  return [header.order, header.index, header.shareGeneration, header.height];
}

/**
 * Seals an answer to the order's key for this trustee. The box is CBOR `[1, [order, i, share_generation, height], enc ‖ ciphertext]`, a blob
 * whose name is the receipt root; sealed inside is CBOR `[1, [[chunk, records, Zs, proof, signature]…]]`.
 */
export async function sealRelease(sealing: {
  chainId: string;
  header: ReleaseHeader;
  chunks: AnswerChunk[];
  recipient: Uint8Array;
  random: Random;
}): Promise<Uint8Array> {
  const { chainId, header, recipient, random } = sealing;
  const items = headerItems(header);
  const chunks = sealing.chunks.map(({ chunk, records, partials, proof, signature }) => [chunk, records, partials, proof, signature]);
  const info = releaseInfo({ chainId, order: header.order, index: checkIndex(header.index) });
  const sealed = await hpkeSeal({ recipient, info, aad: encodeCbor(items), plaintext: encodeCbor([1, chunks]), random });
  return encodeCbor([1, items, sealed]);
}

function split(box: Uint8Array): { header: ReleaseHeader; sealed: Uint8Array } {
  const top = asArray("release box", decodeCbor("release box", box, maxBoxBytes), { exactly: 3 });
  if (asSmall("release box version", top[0], 255) !== 1) throw new SealError("bad_cbor", "release box: wanted version 1");
  const items = asArray("release header", top[1], { exactly: 4 });
  const header = {
    order: asBytes("release order", items[0], 32),
    index: checkIndex(asSmall("release index", items[1], maxCommittee)),
    shareGeneration: asInteger("release share generation", items[2], 0n, maxU64),
    height: asInteger("release height", items[3], 0n, maxU64),
  };
  return { header, sealed: asBytes("release ciphertext", top[2]) };
}

/** Reads the clear header of a box, as a relayer or an auditor does; nothing proves it until the box is opened. Throws bad_cbor. */
export function readReleaseHeader(box: Uint8Array): ReleaseHeader {
  return split(box).header;
}

/**
 * Opens a box with the key that the recipient made for this trustee; verifyAnswer judges the chunks.
 * Throws wrong_header when the box is for another order, trustee or generation, box_closed, bad_cbor.
 */
export async function openRelease(opening: {
  chainId: string;
  order: Uint8Array;
  index: number;
  shareGeneration: bigint | number;
  secret: Uint8Array;
  box: Uint8Array;
}): Promise<{ header: ReleaseHeader; chunks: AnswerChunk[] }> {
  const { chainId, order, index, secret } = opening;
  const { header, sealed } = split(opening.box);
  if (!equal(header.order, order) || header.index !== index || header.shareGeneration !== BigInt(opening.shareGeneration)) {
    throw new SealError("wrong_header", `release box: got index ${header.index}, generation ${header.shareGeneration} or another order`);
  }
  const info = releaseInfo({ chainId, order, index });
  const plaintext = await hpkeOpen({ secret, info, aad: encodeCbor(headerItems(header)), sealed });
  return { header, chunks: decodeChunks(plaintext) };
}

function decodeChunks(plaintext: Uint8Array): AnswerChunk[] {
  const top = asArray("answer", decodeCbor("answer", plaintext, maxBoxBytes), { exactly: 2 });
  if (asSmall("answer version", top[0], 255) !== 1) throw new SealError("bad_cbor", "answer: wanted version 1");
  const each = (subject: string, value: unknown) =>
    asArray(subject, value, { atMost: chunkCapsules }).map((item) => asBytes(subject, item, 32));
  return asArray("answer chunks", top[1], { atMost: maxChunks }).map((item) => {
    const fields = asArray("answer chunk", item, { exactly: 5 });
    return {
      chunk: asSmall("chunk number", fields[0], maxChunks - 1),
      records: each("chunk records", fields[1]),
      partials: each("chunk partials", fields[2]),
      proof: asBytes("chunk proof", fields[3], 64),
      signature: asBytes("chunk signature", fields[4], 64),
    };
  });
}
