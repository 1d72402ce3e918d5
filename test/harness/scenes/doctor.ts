// SPDX-License-Identifier: Apache-2.0
import { shareRecords } from "@aceso/agent";
import { hex } from "@aceso/proto/encoding";
import { Purpose } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { fetchOrder } from "@aceso/research";
import { boxKeys } from "@aceso/seal";
import { seeded } from "../keys.ts";
import type { Network, Say } from "../network.ts";
import type { Ada } from "./ada.ts";
import { now } from "./patient.ts";
import type { Promised } from "./promise.ts";
import { expectOutcome, openedOf, readerOf } from "./research.ts";

/** An order by Ada and the doctor's one-time secrets for it, in committee order. */
export interface Shown {
  readonly order: Uint8Array;
  readonly secrets: readonly Uint8Array[];
}

/** Ada has her record opened for a doctor, by an order of her own signed with wallet and vault key. Returns once enough trustees answered. */
export async function openForDoctor(
  network: Network,
  ada: Pick<Ada, "patient" | "record">,
  label: string,
  seconds: number,
): Promise<Shown> {
  const { doctor } = network.accounts;
  const { agent } = ada.patient;
  const { record } = await network.chain.query.record.record({ id: hex(ada.record) });
  const random = seeded(network.seed, label);
  const pairs = network.trustees.map(() => boxKeys(random));
  const order = await shareRecords(agent, {
    vault: record.vault,
    records: [ada.record],
    recipient: doctor.wallet.address,
    recipientKeys: pairs.map((pair) => pair.public),
    purpose: Purpose.PURPOSE_TREAT,
    expires: now() + seconds,
  });
  await expectOutcome(readerOf(network), order, "released", seconds + 30);
  return { order, secrets: pairs.map(({ secret }) => secret) };
}

/** Ada shows her record to a doctor, who opens it. */
export async function showTheDoctor(
  network: Network,
  ada: Pick<Ada, "patient" | "record" | "batch">,
  label: string,
  say: Say,
  seconds = 90,
): Promise<Partial<Promised>> {
  const { order, secrets } = await openForDoctor(network, ada, label, seconds);
  const { leaves } = openedOf(await fetchOrder(readerOf(network), order, secrets)).plaintext;
  if (leaves.length !== ada.batch.leaves.length)
    throw new Error(`record opened by the doctor: got ${leaves.length} readings, wanted ${ada.batch.leaves.length}`);
  say("Ada showed the record to her doctor, free of charge, by an order of her own");
  return { releases: 1 };
}
