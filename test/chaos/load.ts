// SPDX-License-Identifier: Apache-2.0
import { contribute, openAgent, shareRecords } from "@aceso/agent";
import { attestDevice, createBatch, heartRateReadings, nextPosition } from "@aceso/device";
import { hex } from "@aceso/proto/encoding";
import { DataClass, Purpose } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { boxKeys } from "@aceso/seal";
import { seeded } from "../harness/keys.ts";
import type { Network } from "../harness/network.ts";
import type { Ada } from "../harness/scenes/ada.ts";
import { carrierOf, now } from "../harness/scenes/patient.ts";
import { patientFetch, sleep } from "../harness/wait.ts";
import { type Ledger, notingFetch } from "./ledger.ts";

/** Keeps attesting, contributing and sharing until told to stop; what fails is counted and begun anew. */
export async function runLoad(network: Network, ada: Ada, ledger: Ledger, goesOn: () => boolean): Promise<void> {
  const noting = notingFetch(ledger, patientFetch);
  await Promise.all([
    again(goesOn, ledger, attesting(network, ada, noting)),
    again(goesOn, ledger, contributing(network, ada, noting)),
    again(goesOn, ledger, sharing(network, ada, ledger)),
  ]);
}

async function again(goesOn: () => boolean, ledger: Ledger, step: (turn: number) => Promise<void>): Promise<void> {
  for (let turn = 0; goesOn(); turn++) {
    await step(turn).catch(() => {
      ledger.errors++;
    });
    await sleep(100);
  }
}

/** The devices of the fleet take turns; each goes to another relayer. Every third lies. */
function attesting({ chain, relayerUrl }: Network, { patches }: Ada, noting: typeof fetch): (turn: number) => Promise<void> {
  const fleet = patches.devices.slice(1);
  return async (turn) => {
    const device = fleet[turn % fleet.length];
    if (device === undefined) throw new Error("fleet: got no device, wanted one");
    await attestDevice(
      { chain, relayer: relayerUrl(turn), fetch: noting, sleep },
      device,
      turn % 3 === 2 ? { kind: "measurement" } : undefined,
    );
  };
}

/** Ada's patch goes on measuring: one batch after the other, through changing relayers. */
function contributing(network: Network, ada: Ada, noting: typeof fetch): (turn: number) => Promise<void> {
  const [device] = ada.patches.devices;
  if (device === undefined) throw new Error("Ada's patch: got none, wanted one");
  const first = { chainId: network.chain.chainId, generation: 1n, keyGeneration: 1n, class: DataClass.DATA_CLASS_WEARABLE };
  let position = nextPosition({ ...first, seq: 1n, prev: new Uint8Array(32) }, ada.batch);
  const start = BigInt(Date.UTC(new Date().getUTCFullYear(), 1, 1) / 1000);
  return async (turn) => {
    const agent = await openAgent({ ...ada.patient.agent, fetch: (url, init) => noting(url, init) });
    const rates = Array.from({ length: 5 }, (_, i) => 60 + ((turn + i) % 40));
    const batch = createBatch(
      device,
      position,
      heartRateReadings(rates, start + BigInt(turn) * 600n),
      seeded(network.seed, `chaos/${turn}`),
    );
    position = nextPosition(position, batch); // a batch that is lost leaves a gap, which the chain records
    await contribute(agent, carrierOf(network, turn), batch, 2);
  };
}

/** Ada keeps showing her first record to the doctor. */
function sharing(network: Network, ada: Ada, ledger: Ledger): (turn: number) => Promise<void> {
  return async (turn) => {
    const { agent } = ada.patient;
    const { record } = await network.chain.query.record.record({ id: hex(ada.record) });
    const random = seeded(network.seed, `chaos/share/${turn}`);
    const order = await shareRecords(agent, {
      vault: record.vault,
      records: [ada.record],
      recipient: network.accounts.doctor.wallet.address,
      recipientKeys: network.trustees.map(() => boxKeys(random).public),
      purpose: Purpose.PURPOSE_TREAT,
      expires: now() + 60,
    });
    ledger.orders.add(hex(order));
    await sleep(1500);
  };
}
