// SPDX-License-Identifier: Apache-2.0
import { sized } from "./bytes.ts";
import { type Integer, text, u8, u64 } from "./fields.ts";
import { H } from "./preimage.ts";

/** A device-signed batch. `prev` is the id of the batch before it, 32 zero bytes for the first; `year` the calendar year (UTC). */
export interface BatchFields {
  chainId: string;
  deviceId: Uint8Array;
  generation: Integer;
  keyGeneration: Integer;
  seq: Integer;
  prev: Uint8Array;
  root: Uint8Array;
  count: Integer;
  class: Integer;
  year: Integer;
}

/** Batch id; the data key signs these 32 bytes as its message. */
export function batchId(b: BatchFields): Uint8Array {
  return H(
    "aceso/batch/1",
    text(b.chainId),
    sized("device id", b.deviceId, 32),
    u64(b.generation),
    u64(b.keyGeneration),
    u64(b.seq),
    sized("previous batch id", b.prev, 32),
    sized("batch root", b.root, 32),
    u64(b.count),
    u8(b.class),
    u64(b.year),
  );
}

/** A batch without a device: what an owner imported. The root is over the de-identified resources. */
export type ImportBatchFields = Omit<BatchFields, "deviceId" | "generation" | "keyGeneration"> & { vault: Uint8Array };

/** Import batch id; the vault's agent key signs these 32 bytes. */
export function importBatchId(b: ImportBatchFields): Uint8Array {
  return H(
    "aceso/import/1",
    text(b.chainId),
    sized("vault", b.vault, 32),
    u64(b.seq),
    sized("previous batch id", b.prev, 32),
    sized("batch root", b.root, 32),
    u64(b.count),
    u8(b.class),
    u64(b.year),
  );
}
