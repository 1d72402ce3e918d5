// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import type { Batch, Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { type Receipt, ReceiptKind, type ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import {
  type AnswerFault,
  checkLeaves,
  combine,
  decodePlaintext,
  type OrderContext,
  openRecord,
  openRelease,
  type Plaintext,
  type RecordKey,
  type VerifiedAnswer,
  verifyAnswer,
} from "@aceso/seal";
import { type Anchoring, anchoringOf } from "./anchoring.ts";
import { type DealKeys, dealOf } from "./deal.ts";
import type { Reader } from "./researcher.ts";

/** A record that was opened: every leaf of it lies under the batch's root on chain. */
export interface OpenedRecord {
  readonly record: SealedRecord;
  readonly batch: Batch;
  readonly owner: string;
  readonly anchored: Anchoring;
  readonly plaintext: Plaintext;
}

/** What came of one order. */
export interface FetchedOrder {
  readonly order: ReleaseOrder;
  readonly records: readonly OpenedRecord[];
  /** Places of the trustees whose answers were proven right, from 1. */
  readonly verified: readonly number[];
  /** Answers that were not: what a dispute would carry. They were left out. */
  readonly faults: readonly AnswerFault[];
}

/** The records of an order with what the chain says of each. */
type Asked = readonly { readonly id: Uint8Array; readonly record: SealedRecord; readonly batch: Batch }[];

/**
 * Fetches the released answers of an order, checks each trustee's proof, combines what is proven, opens every record and checks every
 * leaf against the batch on chain. `secrets` are the order's one-time keys in committee order.
 * @throws AcesoError not_enough_answers where fewer than the threshold are proven; SealError where something does not open or match
 */
export async function fetchOrder(reader: Reader, orderId: Uint8Array, secrets: readonly Uint8Array[]): Promise<FetchedOrder> {
  const { chain } = reader;
  const { order, receipts } = await chain.query.release.order({ id: hex(orderId) });
  const asked = await Promise.all(order.records.map(async (id) => ({ id, ...(await chain.query.record.record({ id: hex(id) })) })));
  const deal = await dealOf(chain, order);
  const judged = await Promise.all(
    receipts
      .filter(({ kind }) => kind === ReceiptKind.RECEIPT_KIND_RELEASED)
      .map((receipt) => judgeAnswer(reader, { order, asked, deal, receipt, secret: secrets[receipt.place - 1] })),
  );
  const answers = judged.filter((answer): answer is VerifiedAnswer => answer.kind === "verified");
  const faults = judged.filter((answer): answer is AnswerFault => answer.kind === "fault");
  if (answers.length < deal.threshold)
    throw new AcesoError({
      code: "not_enough_answers",
      message: `order ${hex(order.id)}: got ${answers.length} answers that verify, wanted ${deal.threshold}`,
      retryable: true,
    });
  const { vault } = await chain.query.vault.vault({ id: hex(order.vault) });
  const keys = combine({ threshold: deal.threshold, answers, records: order.records });
  const records = await Promise.all(keys.map((key) => open(reader, asked, vault.owner, key)));
  return { order, records, verified: answers.map(({ index }) => index), faults };
}

interface ToJudge {
  readonly order: ReleaseOrder;
  readonly asked: Asked;
  readonly deal: DealKeys;
  readonly receipt: Receipt;
  readonly secret: Uint8Array | undefined;
}

async function judgeAnswer(
  { chain, blobs }: Reader,
  { order, asked, deal, receipt, secret }: ToJudge,
): Promise<VerifiedAnswer | AnswerFault> {
  const { place } = receipt;
  if (secret === undefined)
    throw new AcesoError({ code: "secret_missing", message: `order ${hex(order.id)}: got no secret for trustee ${place}, wanted one` });
  const context: OrderContext = {
    chainId: chain.chainId,
    order: order.id,
    shareGeneration: order.shareGeneration,
    records: asked.map(({ id, record }) => ({ id, capsule: record.e })),
  };
  const { chunks } = await openRelease({ ...context, index: place, secret, box: await blobs.get(receipt.box) });
  const { operator } = await chain.query.operator.operator({ address: receipt.trustee });
  return verifyAnswer(context, chunks, { index: place, signKey: operator.signKey, commitments: deal.commitments });
}

async function open({ chain, blobs }: Reader, asked: Asked, owner: string, { record: id, k }: RecordKey): Promise<OpenedRecord> {
  const found = asked.find((candidate) => hex(candidate.id) === hex(id));
  if (found === undefined)
    throw new AcesoError({ code: "record_not_found", message: `record ${hex(id)}: got none, wanted one of the order` });
  const { record, batch } = found;
  const anchored = await anchoringOf(chain, id);
  const bytes = await openRecord({
    chainId: chain.chainId,
    vault: record.vault,
    batchId: record.batch,
    capsule: record.e,
    deid: record.deid,
    deidConfig: anchored.deidConfig,
    labelCommit: record.labelCommit,
    sizeBucket: record.sizeBucket,
    ciphertextHash: record.ciphertextHash,
    stored: await blobs.get(record.ciphertextHash),
    k,
  });
  const plaintext = decodePlaintext(bytes);
  checkLeaves(plaintext, { root: batch.root, count: batch.count });
  return { record, batch, owner, anchored, plaintext };
}
