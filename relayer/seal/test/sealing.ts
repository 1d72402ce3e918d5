// SPDX-License-Identifier: Apache-2.0
import { leafHash, merklePath, merkleRoot, timePart, valueLeafPart } from "@aceso/proto/encoding";
import {
  type AnswerChunk,
  answerOrder,
  encodePlaintext,
  type OrderContext,
  publicShare,
  type RecordToSeal,
  type SealedRecord,
  type Share,
  sealRecord,
} from "../src/index.ts";
import { at, chainId, type Vault } from "./world.ts";

/** A batch of three readings with everything its patient knows. */
export function batchOf(vault: Vault) {
  const leaves = [120, 80, 61].map((value, index) => ({
    index,
    valueCbor: Uint8Array.of(0x18, value),
    valueSalt: vault.random(16),
    timePart: timePart(vault.random(16), 1_760_000_000 + index),
    dayIndex: BigInt(index),
  }));
  const hashes = leaves.map((leaf) => leafHash(valueLeafPart(leaf.valueSalt, leaf.valueCbor), leaf.timePart));
  const plaintext = { leaves: leaves.map((leaf, k) => ({ ...leaf, path: merklePath(hashes, k) })), samples: [] };
  return { root: merkleRoot(hashes), count: hashes.length, plaintext };
}

/** What the owner's device needs to seal one record of the batch. */
export function toSeal(vault: Vault, plaintext = encodePlaintext(batchOf(vault).plaintext)): RecordToSeal {
  return {
    chainId,
    vault: vault.vault,
    vaultKey: vault.vaultKey,
    batchId: vault.random(32),
    deid: 2,
    deidConfig: vault.random(32),
    label: { category: 2, labels: 0n, dayFrom: 20_300n, dayTo: 20_301n },
    labelKey: vault.labelKey,
    plaintext,
    categoryPublic: 0,
    relayer: vault.random(20),
    validUntil: 1_790_000_000n,
    agentSecret: vault.agent.secret,
    random: vault.random,
  };
}

/** A record that was sealed, with what a reader finds on chain and in the store beside it. */
export async function sealed(vault: Vault) {
  const input = toSeal(vault);
  const record = await sealRecord(input);
  const opening = (k: Uint8Array) => ({
    chainId,
    vault: vault.vault,
    batchId: input.batchId,
    capsule: record.capsule,
    deid: input.deid,
    deidConfig: input.deidConfig,
    labelCommit: record.labelCommit,
    sizeBucket: record.sizeBucket,
    ciphertextHash: record.content.name,
    stored: record.content.bytes,
    k,
  });
  return { input, record, opening };
}

/** An order over sealed records. */
export function orderOf(vault: Vault, records: SealedRecord[]): OrderContext {
  return { chainId, order: vault.random(32), shareGeneration: 1, records: records.map(({ id, capsule }) => ({ id, capsule })) };
}

/** The answer of the trustee at `index`, with its own share unless another is given. */
export function answerBy(vault: Vault, order: OrderContext, index: number, share: Share = at(vault.shares, index - 1)): AnswerChunk[] {
  const signSecret = at(vault.trustees, index - 1).secret;
  return [...answerOrder({ ...order, share, publicShare: publicShare(vault.commitments, index), signSecret, random: vault.random })];
}

/** Whom an answer of this vault is checked against. */
export function signerAt(vault: Vault, index: number) {
  return { index, signKey: at(vault.trustees, index - 1).public, commitments: vault.commitments };
}
