// SPDX-License-Identifier: Apache-2.0
// The researcher's side: ask, wait for trustees, open, verify, settle.
import { AcesoError, createSender } from "@aceso/client";
import { compareBytes, hex, sha256 } from "@aceso/proto/encoding";
import { Outcome, type ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { MsgRequestAccess, MsgRequestAccessResponse, MsgSettleRequest } from "@aceso/proto/gen/aceso/study/v1/tx.ts";
import {
  boxKeys,
  checkLeaves,
  combine,
  decodePlaintext,
  openRecord,
  openRelease,
  type Plaintext,
  type VerifiedAnswer,
  verifyAnswer,
} from "@aceso/seal";
import { type Identity, seeded } from "../keys.ts";
import type { Network } from "../network.ts";
import { sleep } from "../wait.ts";
import { blobsOf } from "./patient.ts";
import { duaHash } from "./studies.ts";

/** A request with the one-time secrets that open its answers. */
export interface OpenRequest {
  readonly id: Uint8Array;
  readonly orders: readonly Uint8Array[];
  /** Secrets by vault (hex), in committee order. */
  readonly secrets: ReadonlyMap<string, readonly Uint8Array[]>;
}

/** Asks for records under a study. Throws AcesoError records_refused with the chain's reason. */
export async function requestRecords(
  network: Network,
  researcher: Identity,
  study: Uint8Array,
  records: readonly Uint8Array[],
  label: string,
): Promise<OpenRequest> {
  const random = seeded(network.seed, `request/${label}`);
  const secrets = new Map<string, Uint8Array[]>();
  const keys = [];
  for (const id of records) {
    const { record } = await network.chain.query.record.record({ id: hex(id) });
    if (secrets.has(hex(record.vault))) continue;
    const pairs = network.trustees.map(() => boxKeys(random));
    secrets.set(
      hex(record.vault),
      pairs.map(({ secret }) => secret),
    );
    keys.push({ vault: record.vault, recipientKeys: pairs.map((pair) => pair.public) });
  }
  const value = MsgRequestAccess.fromPartial({
    researcher: researcher.wallet.address,
    study,
    records: [...records].sort(compareBytes),
    keys,
    acceptDua: duaHash,
    salt: random(16),
  });
  const { responses } = await createSender(network.chain, researcher.wallet).send([{ typeUrl: MsgRequestAccess.typeUrl, value }]);
  const [response] = responses;
  if (response === undefined) throw new Error("request: got no answer, wanted its id");
  const { request, orders } = MsgRequestAccessResponse.decode(response.value);
  return { id: request, orders, secrets };
}

/** Waits until an order is released, refused, void or expired. */
export async function untilOutcome(network: Network, order: Uint8Array, seconds = 60): Promise<Outcome> {
  for (let attempt = 0; attempt < seconds * 5; attempt++) {
    const { progress } = await network.chain.query.release.order({ id: hex(order) });
    if (progress.outcome !== Outcome.OUTCOME_OPEN) return progress.outcome;
    await sleep(200);
  }
  return Outcome.OUTCOME_OPEN;
}

/** Fetches the released answers of an order, checks each trustee's proof, combines them and opens every record. */
export async function fetchOrder(
  network: Network,
  request: Pick<OpenRequest, "secrets">,
  orderId: Uint8Array,
  deidConfig: Uint8Array,
): Promise<Map<string, Plaintext>> {
  const { chain } = network;
  const { order, receipts } = await chain.query.release.order({ id: hex(orderId) });
  const blobs = blobsOf(network);
  const { deal, commitments } = await dealOf(network, order);
  const records = await Promise.all(order.records.map(async (id) => ({ id, state: await chain.query.record.record({ id: hex(id) }) })));
  const context = {
    chainId: chain.chainId,
    order: order.id,
    shareGeneration: order.shareGeneration,
    records: records.map(({ id, state }) => ({ id, capsule: state.record.e })),
  };
  const answers: VerifiedAnswer[] = [];
  for (const receipt of receipts.filter(({ kind }) => kind === 1)) {
    const secret = request.secrets.get(hex(order.vault))?.[receipt.place - 1];
    if (secret === undefined) continue;
    const { chunks } = await openRelease({
      chainId: chain.chainId,
      order: order.id,
      index: receipt.place,
      shareGeneration: order.shareGeneration,
      secret,
      box: await blobs.get(receipt.box),
    });
    const { operator } = await chain.query.operator.operator({ address: receipt.trustee });
    const verified = await verifyAnswer(context, chunks, { index: receipt.place, signKey: operator.signKey, commitments });
    if ("kind" in verified && verified.kind === "fault")
      throw new AcesoError({
        code: "bad_partial",
        message: `trustee ${receipt.trustee}: got ${verified.code}, wanted a partial that verifies`,
      });
    answers.push(verified as VerifiedAnswer);
  }
  const keys = combine({ threshold: deal.threshold, answers, records: order.records });
  const opened = new Map<string, Plaintext>();
  for (const { record: id, k } of keys) {
    const state = records.find((candidate) => hex(candidate.id) === hex(id))?.state;
    if (state === undefined) continue;
    const { record, batch } = state;
    const bytes = await openRecord({
      chainId: chain.chainId,
      vault: record.vault,
      batchId: record.batch,
      capsule: record.e,
      deid: record.deid,
      deidConfig,
      labelCommit: record.labelCommit,
      sizeBucket: record.sizeBucket,
      ciphertextHash: record.ciphertextHash,
      stored: await blobs.get(record.ciphertextHash),
      k,
    });
    const plaintext = decodePlaintext(bytes);
    checkLeaves(plaintext, { root: batch.root, count: batch.count });
    opened.set(hex(id), plaintext);
  }
  return opened;
}

/** A deal with its commitments, which stand in its event only; their hash is checked against state. */
async function dealOf(network: Network, order: ReleaseOrder) {
  const { deals } = await network.chain.query.vault.deals({ vault: hex(order.vault) });
  const deal = deals.find(({ shareGeneration }) => shareGeneration === order.shareGeneration);
  if (deal === undefined) throw new Error(`deal of ${hex(order.vault)}: got none, wanted ${order.shareGeneration}`);
  const found = await network.chain.comet.txSearchAll({ query: `aceso.vault.v1.EventDealt.deal EXISTS` });
  for (const tx of found.txs) {
    for (const event of tx.result.events.filter(({ type }) => type === "aceso.vault.v1.EventDealt")) {
      const value = event.attributes.find(({ key }) => key === "commitments")?.value;
      const commitments =
        value === undefined ? [] : (JSON.parse(value) as string[]).map((item) => new Uint8Array(Buffer.from(item, "base64")));
      const joined = new Uint8Array(Buffer.concat(commitments));
      if (hex(sha256(joined)) === hex(deal.commitmentsHash)) return { deal, commitments };
    }
  }
  throw new Error(`commitments of ${hex(order.vault)}: got none that hash to the deal's, wanted them`);
}

/** Settles a request once its orders are due. Repeats until the quiet window is over. */
export async function settleRequest(network: Network, payer: Identity, request: Uint8Array): Promise<void> {
  const sender = createSender(network.chain, payer.wallet);
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await sender.send([
        { typeUrl: MsgSettleRequest.typeUrl, value: MsgSettleRequest.fromPartial({ sender: sender.address, request, orders: [] }) },
      ]);
      return;
    } catch (error) {
      if (!(error instanceof AcesoError) || error.code !== "settlement_not_due") throw error;
      await sleep(300);
    }
  }
  throw new Error(`request ${hex(request)}: got not due in 30 s, wanted it settled`);
}
