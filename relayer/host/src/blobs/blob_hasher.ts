// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { merkleRoot, pieceSize } from "@aceso/proto/encoding";

const LEAF = Uint8Array.of(0);

/** Blob name of bytes that arrive in parts of any size (encoding.md "blob name"): RFC 6962 root over 4 KiB pieces. */
export class BlobHasher {
  readonly #leaves: Uint8Array[] = [];
  #piece = createHash("sha256").update(LEAF);
  #inPiece = 0;

  update(part: Uint8Array): void {
    for (let at = 0; at < part.length; ) {
      const take = Math.min(pieceSize - this.#inPiece, part.length - at);
      this.#piece.update(part.subarray(at, at + take));
      this.#inPiece += take;
      at += take;
      if (this.#inPiece === pieceSize) this.#closePiece();
    }
  }

  /** The 32-byte name. Call once, after the last part. */
  name(): Uint8Array {
    if (this.#inPiece > 0) this.#closePiece();
    return merkleRoot(this.#leaves);
  }

  #closePiece(): void {
    this.#leaves.push(new Uint8Array(this.#piece.digest()));
    this.#piece = createHash("sha256").update(LEAF);
    this.#inPiece = 0;
  }
}
