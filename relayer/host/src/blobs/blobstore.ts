// SPDX-License-Identifier: Apache-2.0
import type { Readable } from "node:stream";

export interface BlobUsage {
  readonly blobs: number;
  readonly bytes: number;
}

export interface BlobEntry {
  /** 32 bytes. */
  readonly name: Uint8Array;
  readonly bytes: number;
}

export interface Stored {
  readonly bytes: number;
  /** It was already there: nothing was read from the source, nothing written. */
  readonly existed: boolean;
}

export type BlobSource = Uint8Array | AsyncIterable<Uint8Array>;

/** Blobs by name, where the name is the hash of the content: a store cannot hand out anything else without the reader noticing. */
export interface BlobStore {
  /**
   * Stores a blob that arrives under a name. Visible only when whole, checked and on disk.
   * @throws HostError E_BLOB_NAME (422) when the bytes have another name, E_BLOB_SIZE (413), E_BLOB_FULL (507)
   */
  put(name: Uint8Array, source: BlobSource): Promise<Stored>;
  /** The bytes, checked against the name, or null. A damaged blob is removed and null: it can be put again, by repair. */
  get(name: Uint8Array): Promise<Uint8Array | null>;
  /** A stream for handing out, not checked on the way (the reader checks), or null. */
  open(name: Uint8Array): Promise<{ readonly bytes: number; readonly stream: Readable } | null>;
  has(name: Uint8Array): Promise<boolean>;
  /** False when it was not there. */
  delete(name: Uint8Array): Promise<boolean>;
  /** Every blob, or those whose name begins with one byte (0 to 255), in no order that means anything. */
  list(first?: number): AsyncIterable<BlobEntry>;
  usage(): BlobUsage;
}
