// SPDX-License-Identifier: Apache-2.0
import { createSender, type Sender } from "@aceso/client";
import { equal, hex } from "@aceso/proto/encoding";
import { type Dispute, DisputeKind, DisputeStatus, ReceiptKind } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { MsgConcludeDispute, MsgOpenDispute, MsgOpenDisputeResponse } from "@aceso/proto/gen/aceso/release/v1/tx.ts";
import type { Network } from "../../harness/network.ts";
import { operatorUrl } from "../../harness/operators.ts";
import { openForDoctor } from "../../harness/scenes/doctor.ts";
import { until, untilReady } from "../../harness/wait.ts";
import type { Scenario, Seeded, Stage } from "../stage.ts";

export const dispute: Scenario = {
  name: "dispute",
  title: "accused trustees answer by themselves: an honest one keeps its bond, and one that was away opens nothing late",
  run: async (stage) => {
    const seeded = await stage.shared();
    await undelivered(stage, seeded);
    await silent(stage, seeded);
  },
};

/** A box that lies in the stores all along is said to be in none. */
async function undelivered({ check }: Stage, { network, world }: Seeded): Promise<void> {
  const { order } = await openForDoctor(network, world.ada, "doctor/undelivered", 90);
  const { receipts } = await network.chain.query.release.order({ id: hex(order) });
  const receipt = receipts.find(({ kind }) => kind === ReceiptKind.RECEIPT_KIND_RELEASED);
  if (receipt === undefined) throw new Error("receipts of a released order: got none RELEASED, wanted one");
  const doctor = createSender(network.chain, network.accounts.doctor.wallet);
  const id = await accuse(doctor, order, receipt.place, DisputeKind.DISPUTE_KIND_UNDELIVERED);
  const answered = await reached(network, id, ({ status }) => status !== DisputeStatus.DISPUTE_STATUS_WAITING);
  check("the trustee puts the very bytes of its receipt on chain", equal(answered.box, receipt.box), hex(answered.box));
  check("and then it is for the doctor to show a key", answered.status === DisputeStatus.DISPUTE_STATUS_ANSWERED, answered.status);
  await until("the end of the window", 60, async () => {
    const { wouldBe } = await network.chain.query.release.dispute({ id: hex(id) });
    return wouldBe === DisputeStatus.DISPUTE_STATUS_DISMISSED ? true : undefined;
  });
  const value = MsgConcludeDispute.fromPartial({ sender: doctor.address, dispute: id });
  await doctor.send([{ typeUrl: MsgConcludeDispute.typeUrl, value }]);
  const { status, slash } = await state(network, id);
  check("without one it is dismissed", status === DisputeStatus.DISPUTE_STATUS_DISMISSED && slash === 0n, status);
}

/** A trustee that was stopped while an order stood. */
async function silent({ check, say }: Stage, { network, world }: Seeded): Promise<void> {
  const name = "trustee4";
  const away = network.trustees.find((trustee) => trustee.name === name);
  if (away === undefined) throw new Error(`${name}: got none, wanted it`);
  await network.processes.stop(name);
  const { order } = await openForDoctor(network, world.ada, "doctor/silent", 25);
  const { order: opened } = await network.chain.query.release.order({ id: hex(order) });
  say("waiting for the order's deadline");
  await until("the order's deadline", 60, async () => {
    const now = (await network.chain.comet.block()).block.header.time.getTime() / 1000;
    return now > Number(opened.expires) + 1 ? true : undefined;
  });
  network.processes.restart(name);
  await untilReady(operatorUrl(network.ports, away));
  const doctor = createSender(network.chain, network.accounts.doctor.wallet);
  const id = await accuse(doctor, order, await placeOf(network, opened, away.address.wallet.address), DisputeKind.DISPUTE_KIND_SILENT);
  const { slash, box } = await reached(network, id, ({ decided }) => decided !== 0n);
  check("who was away refuses, with a reason that only the owner reads", box.length === 32 && slash === 0n);
  const { receipts } = await network.chain.query.release.order({ id: hex(order) });
  check("and opens nothing after the deadline", !receipts.some(({ trustee }) => trustee === away.address.wallet.address));
}

async function accuse(recipient: Sender, order: Uint8Array, place: number, kind: DisputeKind): Promise<Uint8Array> {
  const value = MsgOpenDispute.fromPartial({ recipient: recipient.address, order, place, kind });
  const { responses } = await recipient.send([{ typeUrl: MsgOpenDispute.typeUrl, value }]);
  return MsgOpenDisputeResponse.decode(responses[0]?.value ?? new Uint8Array()).dispute;
}

/** A trustee's place, from 1, in the committee that holds the shares of an order's vault. */
async function placeOf(
  { chain }: Network,
  order: { readonly vault: Uint8Array; readonly shareGeneration: number },
  trustee: string,
): Promise<number> {
  const { deals } = await chain.query.vault.vault({ id: hex(order.vault) });
  const deal = deals.find(({ shareGeneration }) => shareGeneration === order.shareGeneration);
  if (deal === undefined) throw new Error(`deal of vault ${hex(order.vault)}: got none, wanted one`);
  const { committee } = await chain.query.operator.committee({ epoch: deal.epoch, k: deal.k });
  return committee.members.indexOf(trustee) + 1;
}

async function state({ chain }: Network, id: Uint8Array): Promise<Dispute> {
  return (await chain.query.release.dispute({ id: hex(id) })).dispute;
}

function reached(network: Network, id: Uint8Array, there: (dispute: Dispute) => boolean): Promise<Dispute> {
  return until("the trustee's answer", 60, async () => {
    const found = await state(network, id);
    return there(found) ? found : undefined;
  });
}
