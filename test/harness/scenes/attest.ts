// SPDX-License-Identifier: Apache-2.0
import { createRelayerClient, type Device, type Fault, prepareSubmission, type RoundStatus } from "@aceso/device";
import { hex } from "@aceso/proto/encoding";
import type { Network, Say } from "../network.ts";
import { sleep } from "../wait.ts";
import type { Model } from "./makers.ts";
import type { Promised } from "./promise.ts";

/** Attests a device through a relayer's public interface. Returns the round once it is over. */
export async function attestDevice(network: Network, device: Device, lead: number, fault?: Fault): Promise<RoundStatus> {
  const client = createRelayerClient(network.relayerUrl(lead), { fetch, sleep });
  const { nonceInfo, lead: operator } = await client.requestNonce(device, 1);
  const round = await client.submitEvidence(prepareSubmission(device, nonceInfo, operator, fault));
  return client.waitForRound(round, 360, 250);
}

/** Attests devices that must be accepted. @throws Error for one that is not */
export async function attestAll(network: Network, devices: readonly Device[], firstLead: number): Promise<Partial<Promised>> {
  await Promise.all(
    devices.map(async (device, index) => {
      const { phase, code } = await attestDevice(network, device, firstLead + index);
      if (phase !== "AFFIRMED" && phase !== "FINAL") throw new Error(`device ${hex(device.id)}: got ${phase} (${code}), wanted AFFIRMED`);
    }),
  );
  return { devices: devices.length, affirmed: devices.length };
}

/** Attests one that must be refused, with the code. @throws Error where it is accepted, or refused for another reason */
export async function refuseOne(network: Network, device: Device, lead: number, wanted: string, fault?: Fault): Promise<Partial<Promised>> {
  const { phase, code } = await attestDevice(network, device, lead, fault);
  if (phase !== "REFUSED" || code !== wanted)
    throw new Error(`device ${hex(device.id)}: got ${phase} (${code}), wanted REFUSED (${wanted})`);
  return { refused: 1 };
}

/** The rest of the fleet: accepted devices, evidence over an older nonce, firmware that its maker recalled. */
export async function attestFleet(network: Network, patches: Model, rings: Model, say: Say): Promise<Partial<Promised>[]> {
  const [, ...fleet] = patches.devices;
  const liar = fleet.pop();
  const old = rings.devices.at(-1);
  if (liar === undefined || old === undefined) throw new Error("fleet: got too few devices, wanted two at least");
  const promises = await Promise.all([
    attestAll(network, [...fleet, ...rings.devices.slice(0, -1)], 1),
    refuseOne(network, liar, 3, "nonce_mismatch", { kind: "stale-nonce" }),
    refuseOne(network, old, 4, "firmware_recalled"),
  ]);
  say(`${fleet.length + rings.devices.length - 1} more devices accepted; evidence over an older nonce refused, recalled firmware refused`);
  return promises;
}
