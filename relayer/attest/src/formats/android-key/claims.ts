// SPDX-License-Identifier: Apache-2.0
import { hex, text, u64 } from "@aceso/proto/encoding";
import {
  type Application,
  BOOT_VERIFIED,
  type KeyDescription,
  LEVEL,
  ORIGIN_GENERATED,
  PURPOSE_SIGN,
} from "../../android/key_description.ts";
import type { EatClaims } from "../../format.ts";
import { measurementOf } from "../../measurement.ts";
import { Refused } from "../../refused.ts";
import type { RootedChain } from "../../x509/anchor.ts";
import { timeText } from "../../x509/time.ts";
import type { AndroidEvidence } from "./parse.ts";
import { provisioningOf } from "./provisioning.ts";

const LEVELS = new Map<number, string>([
  [LEVEL.software, "SOFTWARE"],
  [LEVEL.trustedEnvironment, "TRUSTED_ENVIRONMENT"],
  [LEVEL.strongBox, "STRONG_BOX"],
]);
const BOOT_STATES = ["VERIFIED", "SELF_SIGNED", "UNVERIFIED", "FAILED"];
const ORIGINS = ["GENERATED", "DERIVED", "IMPORTED", "RESERVED", "SECURELY_IMPORTED"];
/** The oldest security patch that is accepted, in months before the block. */
const PATCH_MONTHS = 24;

/**
 * Reads the key description: a key made in secure hardware, for signing, on a locked phone that booted the maker's system with a
 * patch of the last two years. @throws Refused security_level_low, key_not_generated, key_attributes_unfit, boot_not_verified, patch_level_old
 */
export function claims({ description }: AndroidEvidence, rooted: RootedChain): EatClaims {
  checkLevels(description);
  checkKey(description);
  checkBoot(description);
  checkPatch(description, rooted.time);
  const { application, version, osVersion, osPatchLevel, attestationLevel } = description;
  return {
    profile: "android-key-attestation",
    ueid: new Uint8Array(0),
    measurements: (application?.packages ?? []).map(({ name, version: number }, index) => ({
      type: name,
      value: application?.signers[index] ?? application?.signers[0] ?? new Uint8Array(0),
      signer: new Uint8Array(0),
      version: String(number),
    })),
    measurementId: androidMeasurement(application),
    certification: undefined,
    details: {
      attestation_version: version,
      security_level: LEVELS.get(attestationLevel) ?? "",
      provisioning: provisioningOf(rooted.chain),
      device_locked: true,
      verified_boot_state: "VERIFIED",
      verified_boot_key: hex(description.rootOfTrust?.bootKey ?? new Uint8Array(0)),
      ...(osVersion === undefined ? {} : { os_version: osVersion }),
      ...(osPatchLevel === undefined ? {} : { os_patch_level: osPatchLevel }),
    },
  };
}

/**
 * The 32 bytes that stand for the app that asked for the key: H("aceso/android-measurement/1", then name and version of each package,
 * then the digests of its signers). Any app on any phone can have a key attested; the model's reference values name the maker's.
 */
export function androidMeasurement(application: Application | undefined): Uint8Array {
  const packages = application?.packages ?? [];
  const fields = packages.flatMap(({ name, version }) => [text(name), u64(BigInt(version))]);
  return measurementOf("aceso/android-measurement/1", ...fields, ...(application?.signers ?? []));
}

function checkLevels({ attestationLevel, keyLevel }: KeyDescription): void {
  for (const [name, level] of [
    ["attestation", attestationLevel],
    ["key", keyLevel],
  ] as const) {
    if (level !== LEVEL.trustedEnvironment && level !== LEVEL.strongBox) {
      throw new Refused(
        "security_level_low",
        `${name} security level`,
        LEVELS.get(level) ?? String(level),
        "TRUSTED_ENVIRONMENT or STRONG_BOX",
      );
    }
  }
}

function checkKey({ origin, purposes }: KeyDescription): void {
  if (origin !== ORIGIN_GENERATED) {
    throw new Refused("key_not_generated", "key origin", origin === undefined ? "none" : (ORIGINS[origin] ?? String(origin)), "GENERATED");
  }
  if (!purposes.includes(PURPOSE_SIGN)) throw new Refused("key_attributes_unfit", "key purposes", purposes.join(", ") || "none", "SIGN");
}

function checkBoot({ rootOfTrust }: KeyDescription): void {
  if (rootOfTrust === undefined) throw new Refused("boot_not_verified", "root of trust", "none", "a locked, verified boot");
  const { locked, state } = rootOfTrust;
  if (locked && state === BOOT_VERIFIED) return;
  const got = `${locked ? "locked" : "unlocked"}, ${BOOT_STATES[state] ?? String(state)}`;
  throw new Refused("boot_not_verified", "verified boot", got, "locked, VERIFIED (green)");
}

function checkPatch({ osPatchLevel }: KeyDescription, time: bigint): void {
  const now = timeText(time);
  const months = (year: number, month: number): number => year * 12 + month;
  const oldest = months(Number(now.slice(0, 4)), Number(now.slice(5, 7))) - PATCH_MONTHS;
  const level = osPatchLevel === undefined ? 0 : months(Math.floor(osPatchLevel / 100), osPatchLevel % 100);
  if (level >= oldest) return;
  throw new Refused(
    "patch_level_old",
    "OS patch level",
    String(osPatchLevel ?? "none"),
    `of the ${PATCH_MONTHS} months before ${now.slice(0, 7)}`,
  );
}
