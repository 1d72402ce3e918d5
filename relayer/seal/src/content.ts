// SPDX-License-Identifier: Apache-2.0
import { concat, equal } from "@aceso/proto/encoding";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import { BlobNamer, nameBlob } from "./blob_namer.ts";
import { draw, exactly, owned, type Random, type Sha256 } from "./bytes.ts";
import { SealError } from "./error.ts";
import { bucketBytes, maxBucket, minBucket, paddedSlice, sizeBucket, unpad } from "./size_bucket.ts";

const chunkBytes = 1024 * 1024;
const ivBytes = 12;
const tagBytes = 16;

/** A sealed content: what the blob store holds, and its name (the record's ciphertext_hash). */
export interface StoredContent {
  stored: Uint8Array;
  ciphertextHash: Uint8Array;
}

/** HKDF-SHA-256 of K with the seal context as salt: the key works for this record and nothing else. */
async function contentKey(k: Uint8Array, sealContext: Uint8Array, usage: "encrypt" | "decrypt"): Promise<CryptoKey> {
  const info = new TextEncoder().encode("aceso/dek/1");
  const raw = hkdf(nobleSha256, exactly("record key", k, 32), exactly("seal context", sealContext, 32), info, 32);
  return globalThis.crypto.subtle.importKey("raw", owned(raw), "AES-GCM", false, [usage]);
}

function beforeChunk(iv: Uint8Array, sealContext: Uint8Array, j: number, chunks: number): AesGcmParams {
  const nonce = new Uint8Array(iv);
  const counter = new DataView(nonce.buffer);
  counter.setUint32(8, (counter.getUint32(8) ^ j) >>> 0);
  const aad = new Uint8Array(37);
  aad.set(sealContext);
  new DataView(aad.buffer).setUint32(32, j);
  aad[36] = j === chunks - 1 ? 1 : 0;
  return { name: "AES-GCM", iv: nonce, additionalData: aad };
}

/**
 * Encrypts a plaintext for the blob store: padded to its size bucket, AES-256-GCM in 1 MiB chunks, stored as IV ‖ (chunk ‖ tag)….
 * While one chunk is encrypted the one before is hashed.
 * @param content.k the capsule's K
 * @param content.sealContext s, which must have been made with sizeBucket(plaintext.length)
 */
export async function sealContent(content: {
  plaintext: Uint8Array;
  k: Uint8Array;
  sealContext: Uint8Array;
  random: Random;
  sha256?: Sha256;
}): Promise<StoredContent> {
  const { plaintext, sealContext } = content;
  const padded = bucketBytes(sizeBucket(plaintext.length));
  const key = await contentKey(content.k, sealContext, "encrypt");
  const iv = draw(content.random, ivBytes);
  const chunks = Math.ceil(padded / chunkBytes);
  const encrypt = (j: number) => {
    const piece = paddedSlice(plaintext, j * chunkBytes, Math.min(padded, (j + 1) * chunkBytes));
    return globalThis.crypto.subtle.encrypt(beforeChunk(iv, sealContext, j, chunks), key, owned(piece));
  };
  const stored = new Uint8Array(ivBytes + padded + chunks * tagBytes);
  stored.set(iv);
  const namer = new BlobNamer(content.sha256).update(iv);
  let next = encrypt(0);
  for (let j = 0, at = ivBytes; j < chunks; j++) {
    const sealed = new Uint8Array(await next);
    if (j + 1 < chunks) next = encrypt(j + 1);
    stored.set(sealed, at);
    namer.update(sealed);
    at += sealed.length;
  }
  return { stored, ciphertextHash: namer.name() };
}

/** How many chunks a stored length means. Throws bad_content for one that no size bucket has. */
function chunksOf(storedBytes: number): number {
  for (let bucket = minBucket; bucket <= maxBucket; bucket++) {
    const chunks = Math.ceil(bucketBytes(bucket) / chunkBytes);
    if (storedBytes === ivBytes + bucketBytes(bucket) + chunks * tagBytes) return chunks;
  }
  throw new SealError("bad_content", `content: got ${storedBytes} stored bytes, wanted those of a size bucket`);
}

/**
 * Checks the name, then decrypts, then removes the padding. Chunks cannot be dropped, repeated or moved: each is bound to its number
 * and to being the last. Throws name_mismatch, bad_content, box_closed.
 */
export async function openContent(content: {
  stored: Uint8Array;
  ciphertextHash: Uint8Array;
  k: Uint8Array;
  sealContext: Uint8Array;
  sha256?: Sha256;
}): Promise<Uint8Array> {
  const { stored, sealContext } = content;
  const chunks = chunksOf(stored.length);
  if (!equal(nameBlob(stored, content.sha256), content.ciphertextHash)) {
    throw new SealError("name_mismatch", "content: is not the blob the record names");
  }
  const key = await contentKey(content.k, sealContext, "decrypt");
  const iv = stored.subarray(0, ivBytes);
  const opened: Uint8Array[] = [];
  for (let j = 0; j < chunks; j++) {
    const from = ivBytes + j * (chunkBytes + tagBytes);
    const sealed = stored.subarray(from, Math.min(stored.length, from + chunkBytes + tagBytes));
    opened.push(await openChunk(key, beforeChunk(iv, sealContext, j, chunks), sealed));
  }
  return unpad(concat(...opened));
}

async function openChunk(key: CryptoKey, params: AesGcmParams, sealed: Uint8Array): Promise<Uint8Array> {
  try {
    return new Uint8Array(await globalThis.crypto.subtle.decrypt(params, key, owned(sealed)));
  } catch {
    throw new SealError("box_closed", "content: does not open with this key and context");
  }
}
