// SPDX-License-Identifier: Apache-2.0
import { merkleLeaf, merkleRoot } from "./merkle.ts";

/** Size of the pieces a blob is hashed in, bytes. */
export const pieceSize = 4096;

/** Leaf hashes of a blob's 4 KiB pieces; the last may be shorter. */
export function blobLeaves(bytes: Uint8Array): Uint8Array[] {
  const leaves: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pieceSize) leaves.push(merkleLeaf(bytes.subarray(at, at + pieceSize)));
  return leaves;
}

/** A blob's name: the RFC 6962 root over its 4 KiB pieces. Of an empty blob it is SHA-256 of nothing. */
export function blobName(bytes: Uint8Array): Uint8Array {
  return merkleRoot(blobLeaves(bytes));
}
