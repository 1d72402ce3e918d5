// SPDX-License-Identifier: Apache-2.0
import { AcesoError, activeOperators } from "@aceso/client";
import {
  attestDevice,
  type Device,
  type Fault,
  faultsOf,
  type RoundStatus,
  registerSoftwareModel,
  type SoftwareKind,
  seededBytes,
  softwareModel,
} from "@aceso/device";
import { hex, text } from "@aceso/proto/encoding";
import { DataClass } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { Tier } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { Role } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import type { Account } from "../connect.ts";
import { UsageError } from "../errors.ts";
import type { Call } from "../leaf.ts";

/** What to simulate. */
export interface FleetPlan {
  readonly kind: SoftwareKind;
  readonly devices: number;
  readonly seed: string;
  /** Share of devices whose evidence is spoilt, 0 to 1. */
  readonly share: number;
  /** The only way to spoil it; any that the device can have where it is undefined. */
  readonly fault: Fault["kind"] | undefined;
  /** Seconds over which the rounds are spread. */
  readonly seconds: number;
}

/** How one device came out. */
export interface Simulated {
  readonly device: string;
  readonly round: string;
  readonly fault: Fault["kind"] | undefined;
  readonly phase: string;
  readonly tier: string;
  readonly code: string;
  /** The code that its evidence deserves. */
  readonly wanted: string;
  readonly asWanted: boolean;
}

const atOnce = 4;
/** Rounds that may end without a verdict before it counts: members may be away. */
const tries = 3;
const withoutVerdict = ["NO_QUORUM", "VOID"];

/** Registers the model, enrols the devices and attests each. @throws UsageError, AcesoError model_exists, maker_not_found, no_relayer */
export async function simulateFleet(
  call: Call,
  { chain, sender, address }: Account,
  plan: FleetPlan,
): Promise<{ readonly model: Uint8Array; readonly rounds: readonly Simulated[] }> {
  const random = seededBytes(text(`aceso simulate ${plan.kind} ${plan.seed}`));
  const name = `Simulated ${plan.kind} ${plan.seed}`.slice(0, 128);
  const made = softwareModel(plan.kind, { maker: address, model: name }, random);
  const fleet = Array.from({ length: plan.devices }, () => made.make());
  const faults = fleet.map((device) => faultFor(device, plan, made.make, random));
  const { params } = await chain.query.device.params();
  const entry = {
    name,
    udiDi: `simulated-${plan.seed}`.slice(0, 64),
    classes: 1 << DataClass.DATA_CLASS_WEARABLE,
    certifications: [],
    quota: BigInt(plan.devices),
    maxTier: Tier.TIER_T3,
    evidencePublic: true,
    sensitive: false,
    prepay: params.roundFee * BigInt(plan.devices * tries),
  };
  const model = await registerSoftwareModel(sender, made, entry, fleet);
  call.say(`model ${hex(model)} registered, ${fleet.length} devices enrolled`);
  const relayers = (await activeOperators(chain, Role.ROLE_RELAYER)).map(({ endpoint }) => endpoint);
  if (relayers.length === 0)
    throw new AcesoError({ code: "no_relayer", message: "relayers: got none active, wanted one", retryable: true });
  const rounds: Simulated[] = [];
  let next = 0;
  const pause = (plan.seconds * 1000) / fleet.length;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < fleet.length; at = next++) {
      const [device, fault] = [fleet[at], faults[at]];
      if (device === undefined) return;
      if (pause > 0 && at > 0) await call.world.sleep(pause);
      const relayer = relayers[at % relayers.length] ?? "";
      const round = await attested({ chain, relayer, fetch: call.world.fetch, sleep: call.world.sleep }, device, fault);
      rounds.push(judged(device, fault, round));
      call.say(`${rounds.length} of ${fleet.length}: ${hex(device.id).slice(0, 12)} ${round.phase} ${round.code}`);
    }
  };
  await Promise.all(Array.from({ length: pause > 0 ? 1 : atOnce }, worker));
  return { model, rounds };
}

async function attested(at: Parameters<typeof attestDevice>[0], device: Device, fault: Fault | undefined): Promise<RoundStatus> {
  for (let attempt = 1; ; attempt++) {
    const round = await attestDevice(at, device, fault);
    if (attempt === tries || !withoutVerdict.includes(round.phase)) return round;
  }
}

/** The fault of a device, as chance has it; the sibling is a further device of the model. @throws UsageError for one that it cannot have */
function faultFor(
  device: Device,
  { share, fault }: FleetPlan,
  sibling: () => Device,
  random: (size: number) => Uint8Array,
): Fault | undefined {
  const possible = faultsOf(device);
  if (fault !== undefined && !possible.includes(fault))
    throw new UsageError(`--fault: got ${fault}, wanted ${possible.join(", ")} for this kind`);
  const [chance = 0, pick = 0] = random(2);
  if (chance >= share * 256) return undefined;
  const kind = fault ?? possible[pick % possible.length] ?? "stale-nonce";
  return kind === "sibling" ? { kind, sibling: sibling() } : { kind };
}

function judged(device: Device, fault: Fault | undefined, { id, phase, tier, code }: RoundStatus): Simulated {
  const wanted = fault === undefined ? "affirmed" : refusalFor(fault.kind, device.format);
  const decided = fault === undefined ? ["AFFIRMED", "FINAL"] : ["REFUSED", "FINAL"];
  const found = phase === "AFFIRMED" ? "affirmed" : code;
  const asWanted = decided.includes(phase) && found === wanted;
  return { device: hex(device.id), round: id, fault: fault?.kind, phase, tier, code: found, wanted, asWanted };
}

/** The code with which the committee must refuse it. */
function refusalFor(fault: Fault["kind"], format: Device["format"]): string {
  if (fault === "lifecycle") return format === "psa" ? "lifecycle_not_secured" : "debug_not_disabled";
  const codes = {
    "stale-nonce": "nonce_mismatch",
    sibling: "device_mismatch",
    measurement: "measurement_unknown",
    "wrong-signer": "signature_invalid",
    source: "source_rejected",
  } as const;
  return codes[fault];
}
