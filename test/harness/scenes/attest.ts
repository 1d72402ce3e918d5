// SPDX-License-Identifier: Apache-2.0
import { attestDevice, type Device, type Fault, type RoundStatus } from "@aceso/device";
import { hex } from "@aceso/proto/encoding";
import type { Network, Say } from "../network.ts";
import { patientWith, sleep } from "../wait.ts";
import { hub, makeMachines, monitor, strap } from "./machines.ts";
import type { Model } from "./makers.ts";
import { type Promised, sumOf } from "./promise.ts";

/** Rounds that may end without a verdict before it counts: its verifiers, or its lead, may be away for as long as a round takes. */
const tries = 4;
const undecided = ["no_quorum", "decision_not_seen"];

/** A round is FINAL, whatever was decided, once nobody can appeal any more. */
const affirmed = ({ phase, code }: RoundStatus): boolean => phase === "AFFIRMED" || (phase === "FINAL" && code === "affirmed");

/** Attests a device through a relayer's public interface; once more where too few verifiers took part. Returns the round once it is over. */
export async function attest(network: Network, device: Device, lead: number, fault?: Fault): Promise<RoundStatus> {
  const relayer = network.relayerUrl(lead);
  for (let attempt = 1; ; attempt++) {
    const round = await attestDevice({ chain: network.chain, relayer, fetch: patientWith(relayer), sleep }, device, fault);
    if (attempt === tries || (round.phase !== "NO_QUORUM" && round.phase !== "VOID" && !undecided.includes(round.code))) return round;
  }
}

/** Attests devices that must be accepted. @throws Error for one that is not */
export async function attestAll(network: Network, devices: readonly Device[], firstLead: number): Promise<Partial<Promised>> {
  await Promise.all(
    devices.map(async (device, index) => {
      const round = await attest(network, device, firstLead + index);
      if (!affirmed(round)) throw new Error(`device ${hex(device.id)}: got ${round.phase} (${round.code}), wanted AFFIRMED`);
    }),
  );
  return { devices: devices.length, affirmed: devices.length };
}

/** Attests one that must be accepted at a tier, not above it. @throws Error where it is not */
async function attestAt(network: Network, device: Device, lead: number, wanted: string): Promise<Partial<Promised>> {
  const round = await attest(network, device, lead);
  if (!affirmed(round) || round.tier !== wanted)
    throw new Error(
      `device ${hex(device.id)}: got ${round.phase} (${round.code}) at ${round.tier || "no tier"}, wanted AFFIRMED at ${wanted}`,
    );
  return { devices: 1, affirmed: 1 };
}

/** Attests one that must be refused, with the code. @throws Error where it is accepted, or refused for another reason */
export async function refuseOne(network: Network, device: Device, lead: number, wanted: string, fault?: Fault): Promise<Partial<Promised>> {
  const { phase, code } = await attest(network, device, lead, fault);
  if ((phase !== "REFUSED" && phase !== "FINAL") || code !== wanted)
    throw new Error(`device ${hex(device.id)}: got ${phase} (${code}), wanted REFUSED (${wanted})`);
  return { refused: 1 };
}

/** The rest of the fleet: accepted devices, evidence over an older nonce, firmware that its maker recalled; then those of other formats. */
export async function attestFleet(network: Network, patches: Model, rings: Model, say: Say): Promise<Partial<Promised>[]> {
  const good = [...patches.devices.slice(1, -1), ...rings.devices.slice(0, -1)];
  const [liar, old] = [patches.devices.at(-1), rings.devices.at(-1)];
  if (liar === undefined || old === undefined) throw new Error("fleet: got too few devices, wanted two at least");
  const promises = await Promise.all([
    attestAll(network, good, 1),
    refuseOne(network, liar, 3, "nonce_mismatch", { kind: "stale-nonce" }),
    refuseOne(network, old, 4, "firmware_recalled"),
    attestMachines(network, say),
  ]);
  say(`${good.length} more devices accepted; evidence over an older nonce refused, recalled firmware refused`);
  return promises;
}

/** A TPM, a certified key and a gateway, each judged by its own format; one gateway's sensor answers another nonce than the gateway. */
async function attestMachines(network: Network, say: Say): Promise<Partial<Promised>> {
  const [monitors, straps, hubs] = await Promise.all([
    makeMachines(network, monitor),
    makeMachines(network, strap),
    makeMachines(network, hub),
  ]);
  const [gateway, spoofed] = hubs.devices;
  if (gateway === undefined || spoofed === undefined) throw new Error("gateways: got too few, wanted two");
  const good = [...monitors.devices, ...straps.devices];
  const promises = await Promise.all([
    attestAll(network, good, 2),
    attestAt(network, gateway, 0, "T1"),
    refuseOne(network, spoofed, 1, "source_rejected", { kind: "source" }),
  ]);
  say(`${good.length} devices with a TPM or a certified key accepted; a gateway accepted at tier T1, another's spoofed sensor refused`);
  return sumOf(promises);
}
