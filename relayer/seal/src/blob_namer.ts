// SPDX-License-Identifier: Apache-2.0
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import type { Sha256 } from "./bytes.ts";

const pieceBytes = 4096;

/**
 * Names a blob while it streams: the RFC 6962 root over its 4 KiB pieces, memory O(log n).
 * Node callers inject node:crypto for speed; the default runs everywhere.
 */
export class BlobNamer {
  readonly #sha256: Sha256;
  /** 0x00 ‖ piece, the leaf input of RFC 6962 section 2.1, filled in place. */
  readonly #leaf = new Uint8Array(1 + pieceBytes);
  readonly #node = new Uint8Array(65);
  /** Roots of complete subtrees, the largest first. */
  readonly #peaks: { height: number; hash: Uint8Array }[] = [];
  #filled = 0;

  constructor(sha256: Sha256 = nobleSha256) {
    this.#sha256 = sha256;
    this.#node[0] = 1;
  }

  /** Takes the next bytes, any number of them. */
  update(bytes: Uint8Array): this {
    let taken = 0;
    while (taken < bytes.length) {
      const part = bytes.subarray(taken, taken + pieceBytes - this.#filled);
      this.#leaf.set(part, 1 + this.#filled);
      this.#filled += part.length;
      taken += part.length;
      if (this.#filled === pieceBytes) this.#push();
    }
    return this;
  }

  /** The name of everything taken. The namer is spent after it. */
  name(): Uint8Array {
    if (this.#filled > 0) this.#push();
    const last = this.#peaks.pop();
    if (last === undefined) return this.#sha256(new Uint8Array());
    // A copy, for an injected SHA-256 may give a subclass of Uint8Array.
    return new Uint8Array(this.#peaks.reduceRight((right, left) => this.#join(left.hash, right), last.hash));
  }

  #push(): void {
    let top = { height: 0, hash: this.#sha256(this.#leaf.subarray(0, 1 + this.#filled)) };
    this.#filled = 0;
    for (let left = this.#peaks.at(-1); left?.height === top.height; left = this.#peaks.at(-1)) {
      this.#peaks.pop();
      top = { height: top.height + 1, hash: this.#join(left.hash, top.hash) };
    }
    this.#peaks.push(top);
  }

  #join(left: Uint8Array, right: Uint8Array): Uint8Array {
    this.#node.set(left, 1);
    this.#node.set(right, 33);
    return this.#sha256(this.#node);
  }
}

/** The name of a blob held in memory. */
export function nameBlob(bytes: Uint8Array, sha256?: Sha256): Uint8Array {
  return new BlobNamer(sha256).update(bytes).name();
}
