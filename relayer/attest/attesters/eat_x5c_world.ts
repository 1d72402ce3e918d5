// SPDX-License-Identifier: Apache-2.0

import {
  type Authority,
  caExtensions,
  commonName,
  confirmation,
  coseKeyOf,
  eatToken,
  ed25519Key,
  issue,
  leafExtensions,
  p256Key,
  type SoftwareKey,
} from "@aceso/device/software";
import { sha256, text } from "@aceso/proto/encoding";
import { eatMeasurement } from "../src/index.ts";
import { BLOCK_TIME, DAY, enveloped, nonceFor, revocableOf, type SimulatedDevice, seededBytes, worldContext } from "./world.ts";

const PROFILE = "tag:aceso.health,2026:eat#x5c";
const MODEL = text("ExECG2");
const FIRMWARE = [{ type: "application/vnd.example.firmware", value: sha256(text("Example ECG hub 2.0.0")) }];

/** A simulated device with a certified key in a secure element. */
export interface EatDevice extends SimulatedDevice {
  readonly leaf: SoftwareKey;
  readonly dataKey: SoftwareKey;
  /** Leaf first, the root left out. */
  readonly chain: readonly Uint8Array[];
  readonly intermediate: Authority;
  /** Claims of good evidence, to be changed. */
  claims(): Map<number, unknown>;
  /** Any token in the device's envelope. */
  envelope(token: Uint8Array, certs?: readonly Uint8Array[]): Uint8Array;
}

/** The maker's CA and its devices: root, intermediate, leaf. Devices of one seed and another index share maker and model. */
export function eatDevice(seed: string, index = 0, algorithm: "ES256" | "EdDSA" = "ES256"): EatDevice {
  const random = seededBytes(seed);
  const root: Authority = { name: commonName(`${seed} root`), key: p256Key(random) };
  const intermediate: Authority = { name: commonName(`${seed} devices`), key: p256Key(random) };
  const dates = { from: BLOCK_TIME - 30n * DAY, until: BLOCK_TIME + 365n * DAY };
  const rootCertificate = issue(root, { ...dates, subject: root.name, key: root.key, serial: 1n, extensions: caExtensions(1) });
  const issued = issue(root, { ...dates, subject: intermediate.name, key: intermediate.key, serial: 2n, extensions: caExtensions(0) });
  const own = seededBytes(`${seed} device ${index}`);
  const leaf = algorithm === "ES256" ? p256Key(own) : ed25519Key(own);
  const dataKey = p256Key(own);
  const salt = own(16);
  const subject = commonName(`device ${index}`);
  const certificate = issue(intermediate, { ...dates, subject, key: leaf, serial: BigInt(100 + index), extensions: leafExtensions });
  const chain = [certificate, issued];
  const context = worldContext({
    seed,
    format: "eat-x5c",
    anchors: [{ format: "eat-x5c", material: rootCertificate }],
    measurements: [eatMeasurement(MODEL, FIRMWARE)],
    instanceId: sha256(leaf.spki),
    salt,
    dataKey: coseKeyOf(dataKey),
  });
  const claims = (): Map<number, unknown> =>
    new Map<number, unknown>([
      [8, confirmation(dataKey)],
      [10, nonceFor(context)],
      [259, MODEL],
      [263, 3],
      [265, PROFILE],
      [273, FIRMWARE.map(({ type, value }) => [type, value])],
    ]);
  const envelope = (token: Uint8Array, certs: readonly Uint8Array[] = []): Uint8Array => enveloped("eat-x5c", token, salt, certs);
  return {
    ...{ leaf, dataKey, chain, intermediate, salt, context, claims, envelope },
    revocable: revocableOf(...chain, rootCertificate),
    expired: dates.until + 1n,
    good: () => envelope(eatToken(claims(), leaf, chain)),
    answerFor: (other) => {
      const answer = claims()
        .set(8, confirmation(dataKeyOf(other, dataKey)))
        .set(10, nonceFor(other.context));
      return enveloped("eat-x5c", eatToken(answer, leaf, chain), other.salt, []);
    },
  };
}

/** The key that a device of this world wants to have as its data key; the own one of a device of another world. */
function dataKeyOf(device: SimulatedDevice, own: SoftwareKey): SoftwareKey {
  return "dataKey" in device ? (device as EatDevice).dataKey : own;
}
