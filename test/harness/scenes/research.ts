// SPDX-License-Identifier: Apache-2.0
import { AcesoError, createSender } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import {
  fetchOrder,
  type OpenedRecord,
  type OrderOutcome,
  type Reader,
  type Researcher,
  requestRecords,
  type SentRequest,
  settleRequest,
  untilOutcome,
} from "@aceso/research";
import { type Identity, seeded } from "../keys.ts";
import type { Network } from "../network.ts";
import { sleep } from "../wait.ts";
import { blobsOf } from "./patient.ts";

/** Whoever reads what trustees released. */
export function readerOf(network: Network): Reader {
  return { chain: network.chain, blobs: blobsOf(network), sleep };
}

/** An account as a researcher; `label` keeps the secrets of its requests apart. */
export function researcherOf(network: Network, account: Identity, label: string): Researcher {
  return {
    ...readerOf(network),
    sender: createSender(network.chain, account.wallet),
    random: seeded(network.seed, `research/${account.name}/${label}`),
  };
}

/** A request for one record, with the order it made. */
export interface Asked {
  readonly researcher: Researcher;
  readonly sent: SentRequest;
  readonly order: Uint8Array;
}

/** Asks for one record. @throws AcesoError as the chain refuses */
export async function askFor(network: Network, account: Identity, study: Uint8Array, record: Uint8Array, label: string): Promise<Asked> {
  const researcher = researcherOf(network, account, label);
  const sent = await requestRecords(researcher, { study, records: [record], keep: async () => {} });
  const [order] = sent.orders;
  if (order === undefined) throw new Error(`request of ${account.name}: got no order, wanted one`);
  return { researcher, sent, order };
}

/** The code with which a request for one record is refused, or "accepted". */
export async function refusalOf(
  network: Network,
  account: Identity,
  study: Uint8Array,
  record: Uint8Array,
  label: string,
): Promise<string> {
  try {
    await askFor(network, account, study, record, label);
    return "accepted";
  } catch (error) {
    if (error instanceof AcesoError) return error.code;
    throw error;
  }
}

/** Waits for the order's end. @throws Error where it ends otherwise than wanted */
export async function expectOutcome(reader: Reader, order: Uint8Array, wanted: OrderOutcome, seconds = 90): Promise<void> {
  const outcome = await untilOutcome(reader, order, seconds);
  if (outcome !== wanted) throw new Error(`order ${hex(order)}: got ${outcome}, wanted ${wanted}`);
}

/** Opens the one record of a released order. */
export async function openOne({ researcher, sent, order }: Asked): Promise<OpenedRecord> {
  const { order: state } = await researcher.chain.query.release.order({ id: hex(order) });
  return openedOf(await fetchOrder(researcher, order, sent.request.secrets.get(hex(state.vault)) ?? []));
}

/** The only record of what was fetched. */
export function openedOf({ records }: { readonly records: readonly OpenedRecord[] }): OpenedRecord {
  const [record] = records;
  if (record === undefined || records.length !== 1) throw new Error(`order: got ${records.length} records, wanted one`);
  return record;
}

/** Settles a request once its quiet time is over. */
export async function settle({ researcher, sent }: Asked): Promise<void> {
  await settleRequest(researcher.sender, sleep, sent.request.id, 60);
}
