// SPDX-License-Identifier: Apache-2.0
import { text } from "@aceso/proto/encoding";
import type { Component, EatClaims } from "../../format.ts";
import { measurementOf } from "../../measurement.ts";
import { Refused } from "../../refused.ts";
import { timeText } from "../../x509/time.ts";
import type { EatEvidence, EatToken } from "./parse.ts";
import type { EatRoot } from "./roots.ts";

/** The profile of tokens for the network. */
export const PROFILE = "tag:aceso.health,2026:eat#x5c";
const DEBUG_ENABLED = 0;

/**
 * Reads the claims; in the network a token names this profile and its hardware model, and debugging is off.
 * @throws Refused profile_unknown, claim_missing, debug_not_disabled, boot_not_verified, evidence_expired, evidence_not_yet_valid
 */
export function claims({ token }: EatEvidence, root: EatRoot): EatClaims {
  if (root.kind === "anchor") checkProfile(token);
  if (token.debugStatus === DEBUG_ENABLED) throw new Refused("debug_not_disabled", "debug status", "enabled", "disabled");
  if (token.verifiedBoot === false) throw new Refused("boot_not_verified", "verified boot", "false", "true");
  checkDates(token, root.time);
  return {
    profile: token.profile ?? "",
    ueid: token.ueid,
    measurements: token.measurements,
    measurementId: eatMeasurement(token.hardwareModel ?? new Uint8Array(0), token.measurements),
    certification: token.certification,
    details: {
      ...(token.softwareName === undefined ? {} : { software_name: token.softwareName }),
      ...(token.debugStatus === undefined ? {} : { debug_status: token.debugStatus }),
    },
  };
}

/** The 32 bytes that stand for an EAT's measured firmware: H("aceso/eat-measurement/1", hardware model, then type and value of each). */
export function eatMeasurement(hardwareModel: Uint8Array, measurements: readonly Pick<Component, "type" | "value">[]): Uint8Array {
  return measurementOf("aceso/eat-measurement/1", hardwareModel, ...measurements.flatMap(({ type, value }) => [text(type), value]));
}

function checkProfile({ profile, hardwareModel, debugStatus }: EatToken): void {
  if (profile !== PROFILE) throw new Refused("profile_unknown", "profile", JSON.stringify(profile?.slice(0, 60) ?? ""), PROFILE);
  if (hardwareModel === undefined) throw new Refused("claim_missing", "hardware model", "none", "a byte string");
  if (debugStatus === undefined) throw new Refused("claim_missing", "debug status", "none", "1 to 4");
}

/** `exp` is exclusive, `nbf` inclusive (RFC 7519 §4.1, taken over by RFC 8392). */
function checkDates({ expires, notBefore }: EatToken, time: bigint): void {
  if (expires !== undefined && time >= BigInt(expires)) {
    throw new Refused("evidence_expired", "expiration time", timeText(BigInt(expires)), `after ${timeText(time)}`);
  }
  if (notBefore !== undefined && time < BigInt(notBefore)) {
    throw new Refused("evidence_not_yet_valid", "not before", timeText(BigInt(notBefore)), `${timeText(time)} or before`);
  }
}
