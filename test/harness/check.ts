// SPDX-License-Identifier: Apache-2.0
// Reads the world back from the chain, never from the seeder, and compares.
import { accessLog, listConsents } from "@aceso/agent";
import { hex } from "@aceso/proto/encoding";
import { DeviceStatus } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { RequestOrderStatus } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import type { Network } from "./network.ts";
import type { World } from "./world.ts";

const page = { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: false };

/** What the chain says the world holds. */
export interface Found {
  readonly devices: number;
  readonly rounds: { readonly affirmed: number; readonly refused: number };
  readonly records: number;
  readonly readings: number;
  readonly consents: { readonly active: number; readonly withdrawn: number };
  readonly requests: { readonly settled: number; readonly refunded: number };
  readonly releases: number;
}

/** Counts everything of the world by queries to the node. */
export async function countWorld(network: Network, world: World): Promise<Found> {
  const { query } = network.chain;
  const { devices } = await query.device.devicesByModel({ model: hex(world.model), pagination: page });
  const people = [world.ecg, ...world.patients];
  const counted = await Promise.all(people.map((person) => countPerson(network, person.agent.address)));
  const consents = (await Promise.all(people.map(({ agent }) => listConsents(agent)))).flat();
  const { requests } = await query.study.requestsByStudy({ study: hex(world.study), pagination: page });
  const payments = (await Promise.all(requests.map(({ id }) => query.study.request({ id: hex(id) })))).flatMap(({ orders }) => orders);
  const accesses = (await Promise.all(people.map(({ agent }) => accessLog(agent)))).flat();
  const rounds = await Promise.all(world.rounds.map((id, lead) => roundPhase(network, id, lead)));
  return {
    rounds: {
      affirmed: rounds.filter((phase) => phase === "AFFIRMED" || phase === "FINAL").length,
      refused: rounds.filter((phase) => phase === "REFUSED").length,
    },
    devices: devices.filter(({ status }) => status === DeviceStatus.DEVICE_STATUS_ACTIVE).length,
    records: sum(counted.map(({ records }) => records)),
    readings: sum(counted.map(({ readings }) => readings)),
    consents: {
      active: consents.filter(({ status }) => status === "ACTIVE").length,
      withdrawn: consents.filter(({ status }) => status === "WITHDRAWN").length,
    },
    requests: {
      settled: payments.filter(({ status }) => status === RequestOrderStatus.REQUEST_ORDER_STATUS_PAID).length,
      refunded: payments.filter(({ status }) => status === RequestOrderStatus.REQUEST_ORDER_STATUS_REFUNDED).length,
    },
    releases: accesses.filter(({ outcome }) => outcome === "released").length,
  };
}

/** A round as its lead keeps it: the chain forgets rounds once they are FINAL. */
async function roundPhase(network: Network, id: string, lead: number): Promise<string> {
  const answer = (await (await fetch(`${network.relayerUrl(lead)}/v1/rounds/${id}`)).json()) as { phase: string };
  return answer.phase;
}

async function countPerson(network: Network, owner: string): Promise<{ records: number; readings: number }> {
  const { vault, record } = network.chain.query;
  const { vaults } = await vault.vaultsByOwner({ owner, pagination: page });
  const lists = await Promise.all(vaults.map(({ id }) => record.recordsByVault({ vault: hex(id), pagination: page })));
  const records = lists.flatMap((list) => list.records);
  const batches = [...new Set(records.map(({ batch }) => hex(batch)))];
  const counts = await Promise.all(batches.map(async (id) => (await record.batch({ id })).batch.count));
  return { records: records.length, readings: sum(counts) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
