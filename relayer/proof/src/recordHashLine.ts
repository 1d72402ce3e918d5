// SPDX-License-Identifier: Apache-2.0
import { addressText, batchId, equal, hex, importBatchId, recordHeader, recordId, sealContext } from "@aceso/proto/encoding";
import type { Bundle, BundleBatch, BundleCapsule, BundleHeader, BundleRecord } from "./bundle.ts";
import { findValue } from "./findState.ts";
import { failed, notCheckable, type Outcome, verified } from "./line.ts";
import { type BatchState, type RecordState, readBatch, readRecord } from "./stateValues.ts";

/** Batch id of a bundle's batch fields. */
export function bundleBatchId(chainId: string, b: BundleBatch): Uint8Array {
  const { deviceId, vault, ...common } = { ...b, chainId, deviceId: b.device, vault: b.vault };
  return b.source === "device" ? batchId({ ...common, deviceId }) : importBatchId({ ...common, vault });
}

interface Parts {
  record: BundleRecord;
  batch: BundleBatch;
  capsule: BundleCapsule;
  header: BundleHeader;
}

/** Header hash of a bundle's record, over the seal context that the bundle names. */
export function bundleHeaderHash(chainId: string, { record, capsule, header }: Omit<Parts, "batch">): Uint8Array {
  return recordHeader({
    chainId,
    vault: record.vault,
    batchId: record.batchId,
    sealContext: header.sealContext,
    ciphertextHash: capsule.ciphertextHash,
    capsuleProof: capsule.proof,
    labelBox: header.labelBox,
    categoryPublic: header.categoryPublic,
    relayer: header.relayer,
    validUntil: header.validUntil,
  });
}

type Comparison = [subject: string, got: string, wanted: string];

function recomputed(chainId: string, { record, batch, capsule, header }: Parts, subjectId: Uint8Array): Comparison[] {
  const seal = sealContext({ ...capsule, chainId, vault: record.vault, batchId: record.batchId });
  return [
    ["batch id", hex(bundleBatchId(chainId, batch)), hex(record.batchId)],
    ["record id", hex(recordId(record)), hex(record.id)],
    ["record of this page", hex(record.id), hex(subjectId)],
    ["ciphertext hash", hex(capsule.ciphertextHash), hex(record.ciphertextHash)],
    ["seal context", hex(seal), hex(header.sealContext)],
  ];
}

function againstRecord({ record, capsule, header }: Parts, state: RecordState): Comparison[] {
  return [
    ["record's id in state", hex(record.id), hex(state.id)],
    ["record's batch in state", hex(record.batchId), hex(state.batch)],
    ["record's vault in state", hex(record.vault), hex(state.vault)],
    ["ciphertext hash in state", hex(record.ciphertextHash), hex(state.ciphertextHash)],
    ["suite in state", capsule.suite.toString(), state.suite.toString()],
    ["capsule in state", hex(capsule.e), hex(state.e)],
    ["de-identification in state", capsule.deid.toString(), state.deid.toString()],
    ["label commit in state", hex(capsule.labelCommit), hex(state.labelCommit)],
    ["size bucket in state", capsule.sizeBucket.toString(), state.sizeBucket.toString()],
    ["label box in state", hex(header.labelBox), hex(state.labelBox)],
    ["category in state", header.categoryPublic.toString(), state.categoryPublic.toString()],
  ];
}

function againstBatch(batch: BundleBatch, id: Uint8Array, state: BatchState): Comparison[] {
  return [
    ["batch's id in state", hex(id), hex(state.id)],
    ["batch's device in state", hex(batch.device), hex(state.device)],
    ["batch's vault in state", hex(batch.vault), hex(state.vault)],
    ["batch's generation in state", batch.generation.toString(), state.generation.toString()],
    ["batch's key generation in state", batch.keyGeneration.toString(), state.keyGeneration.toString()],
    ["batch's number in state", batch.seq.toString(), state.seq.toString()],
    ["batch's previous in state", hex(batch.prev), hex(state.prev)],
    ["batch's root in state", hex(batch.root), hex(state.root)],
    ["batch's count in state", batch.count.toString(), state.count.toString()],
    ["batch's class in state", batch.class.toString(), state.class.toString()],
    ["batch's year in state", batch.year.toString(), state.year.toString()],
  ];
}

/** Line a: everything that the record's header hash in state commits to is in the bundle and hashes to it. */
export function recordHashLine(bundle: Bundle): Outcome {
  const { record, batch, capsule, header, chainId } = bundle;
  if (!record || !batch || !capsule || !header) return notCheckable(`${bundle.subject.kind}`, "no record in the bundle", "a record");
  const subject = `record ${hex(record.id)}`;
  const parts = { record, batch, capsule, header };
  const wrong = recomputed(chainId, parts, bundle.subject.kind === "record" ? bundle.subject.id : record.id).find(([, a, b]) => a !== b);
  if (wrong) return failed(...wrong, [subject]);
  const recordValue = findValue(bundle, "record", record.id);
  const batchValue = findValue(bundle, "batch", record.batchId);
  const hash = bundleHeaderHash(chainId, parts);
  if (!recordValue || !batchValue) return notCheckable(subject, `header hash ${hex(hash)}`, "the record and its batch from state");
  const state = readRecord(recordValue);
  if (state.erased !== 0n) return notCheckable(subject, "a record its owner erased", "a header hash in state");
  const different = [...againstRecord(parts, state), ...againstBatch(batch, record.batchId, readBatch(batchValue))].find(
    ([, a, b]) => a !== b,
  );
  if (different) return failed(...different, [subject]);
  if (!equal(hash, state.headerHash)) return failed("header hash", hex(hash), hex(state.headerHash), [subject]);
  return verified(subject, `header hash ${hex(hash)}`, [
    `batch id ${hex(record.batchId)}`,
    `seal context ${hex(header.sealContext)}`,
    `signed for the relayer ${addressText(header.relayer)}, carried by ${state.relayer}`,
    "the capsule's proof was checked by the chain; here only its hash",
  ]);
}
