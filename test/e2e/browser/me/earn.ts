// SPDX-License-Identifier: Apache-2.0
import { contribute } from "@aceso/agent";
import { createBatch, type Device, heartRateReadings } from "@aceso/device";
import { hex } from "@aceso/proto/encoding";
import { DataClass } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { seeded } from "../../../harness/keys.ts";
import type { Network } from "../../../harness/network.ts";
import { carrierOf, type Patient } from "../../../harness/scenes/patient.ts";

const vitals = 2;

/** Hands in one more batch of a paired device, so that its owner has something to claim once the period is final. */
export async function earnAgain(network: Network, { agent }: Patient, device: Device): Promise<void> {
  const { head } = await network.chain.query.record.batchHead({ source: hex(device.id), keyGeneration: 1 });
  const position = {
    chainId: network.chain.chainId,
    generation: 1n,
    keyGeneration: 1n,
    seq: head.seq + 1n,
    prev: head.batch,
    class: DataClass.DATA_CLASS_WEARABLE,
  };
  const readings = heartRateReadings([71, 72, 70, 69], BigInt(Date.UTC(new Date().getUTCFullYear(), 0, 16) / 1000));
  const batch = createBatch(device, position, readings, seeded(network.seed, `batch/${position.seq}`));
  await contribute(agent, carrierOf(network, 2), batch, vitals);
}
