// SPDX-License-Identifier: Apache-2.0
import { sha256 } from "@aceso/proto/encoding";
import type { Asked, Attested } from "../attested.ts";
import type { Fault } from "../fault.ts";
import { alteredFirmware } from "../firmware.ts";
import { psaEvidence } from "../psa/evidence.ts";
import { confirmation, eatToken } from "../software/eat.ts";
import { softwareKey } from "../software/keys.ts";
import type { EatDevice } from "./device.ts";
import { eatMeasurements } from "./measurement.ts";

/** Claim keys (RFC 8392, RFC 8747, RFC 9711 §10.2). */
const CLAIM = { cnf: 8, nonce: 10, hardwareModel: 259, debug: 263, profile: 265, submods: 266, softwareName: 270, measurements: 273 };
const PROFILE = "tag:aceso.health,2026:eat#x5c";
const DEBUG = { enabled: 0, disabledPermanently: 3 };

/** An EAT with its certificates over a nonce, naming the data key in `cnf`; a gateway's holds its sensors' tokens in `submods`. */
export function eatEvidence(device: EatDevice, asked: Asked, fault?: Fault): Attested {
  const { sensors, chain } = device;
  const firmware = fault?.kind === "measurement" ? alteredFirmware(device.firmware) : device.firmware;
  const claims = new Map<number, unknown>([
    [CLAIM.cnf, confirmation(softwareKey(asked.dataKey))],
    [CLAIM.nonce, asked.nonce],
    [CLAIM.hardwareModel, firmware.implementationId],
    [CLAIM.debug, fault?.kind === "lifecycle" ? DEBUG.enabled : DEBUG.disabledPermanently],
    [CLAIM.profile, PROFILE],
    [CLAIM.measurements, eatMeasurements(firmware)],
  ]);
  const sensorAsked = fault?.kind === "source" ? { ...asked, nonce: sha256(asked.nonce) } : asked;
  const parts = sensors.map((sensor) =>
    sensor.kind === "stated"
      ? { name: sensor.name, content: new Map([[CLAIM.softwareName, sensor.softwareName]]), certs: [] }
      : { name: sensor.name, ...sourceOf(psaEvidence(sensor.device, sensorAsked)) },
  );
  if (parts.length > 0) claims.set(CLAIM.submods, new Map(parts.map(({ name, content }) => [name, content])));
  const key = fault?.kind === "wrong-signer" ? device.dataKey : device.leafKey;
  return { evidence: eatToken(claims, softwareKey(key), chain), certs: parts.flatMap(({ certs }) => certs) };
}

function sourceOf({ evidence, certs }: Attested): { content: Uint8Array; certs: readonly Uint8Array[] } {
  return { content: evidence, certs };
}
