// SPDX-License-Identifier: Apache-2.0
// Reads the world back from the chain, never from the seeder.
import { accessLog, listConsents } from "@aceso/agent";
import { hex } from "@aceso/proto/encoding";
import { DeviceStatus } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { RequestOrderStatus } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import type { Network } from "./network.ts";
import { roundOutcomes } from "./rounds.ts";
import type { Patient } from "./scenes/patient.ts";
import type { Promised } from "./scenes/promise.ts";

const page = { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: false };

/** Counts everything of the world by queries to the node; whose agents the patients are decides only which accounts are looked at. */
export async function countWorld(network: Network, patients: readonly Patient[]): Promise<Promised> {
  const [devices, rounds, requests, owned] = await Promise.all([
    countDevices(network),
    roundOutcomes(network.chain),
    countRequests(network),
    Promise.all(patients.map((patient) => countOwned(network, patient))),
  ]);
  const sum = (name: keyof (typeof owned)[number]): number => owned.reduce((total, one) => total + one[name], 0);
  return {
    devices,
    ...rounds,
    ...requests,
    records: sum("records"),
    readings: sum("readings"),
    active: sum("active"),
    withdrawn: sum("withdrawn"),
    releases: sum("releases"),
  };
}

async function countDevices({ chain }: Network): Promise<number> {
  const { models } = await chain.query.device.models({ pagination: page });
  const lists = await Promise.all(models.map(({ id }) => chain.query.device.devicesByModel({ model: hex(id), pagination: page })));
  return lists.flatMap(({ devices }) => devices).filter(({ status }) => status === DeviceStatus.DEVICE_STATUS_ACTIVE).length;
}

async function countRequests({ chain }: Network): Promise<Pick<Promised, "settled" | "refunded">> {
  const { studies } = await chain.query.study.studies({ pagination: page });
  const lists = await Promise.all(studies.map(({ id }) => chain.query.study.requestsByStudy({ study: hex(id), pagination: page })));
  const requests = await Promise.all(lists.flatMap(({ requests }) => requests).map(({ id }) => chain.query.study.request({ id: hex(id) })));
  const count = (wanted: RequestOrderStatus): number =>
    requests.flatMap(({ orders }) => orders).filter(({ status }) => status === wanted).length;
  return {
    settled: count(RequestOrderStatus.REQUEST_ORDER_STATUS_PAID),
    refunded: count(RequestOrderStatus.REQUEST_ORDER_STATUS_REFUNDED),
  };
}

async function countOwned({ chain }: Network, { agent }: Patient) {
  const { vaults } = await chain.query.vault.vaultsByOwner({ owner: agent.address, pagination: page });
  const lists = await Promise.all(
    vaults.map(({ id }) => chain.query.record.recordsByVault({ vault: hex(id), batch: "", pagination: page })),
  );
  const records = lists.flatMap((list) => list.records);
  const batches = [...new Set(records.map(({ batch }) => hex(batch)))];
  const counts = await Promise.all(batches.map(async (id) => (await chain.query.record.batch({ id })).batch.count));
  const [consents, accesses] = await Promise.all([listConsents(agent), accessLog(agent)]);
  return {
    records: records.length,
    readings: counts.reduce((total, count) => total + count, 0),
    active: consents.filter(({ status }) => status === "ACTIVE").length,
    withdrawn: consents.filter(({ status }) => status === "WITHDRAWN").length,
    releases: accesses.filter(({ outcome }) => outcome === "released").length,
  };
}
