// SPDX-License-Identifier: Apache-2.0

import {
  type Authority,
  caExtensions,
  coseKeyOf,
  type ExtensionFields,
  integer,
  issue,
  leafExtensions,
  nameOf,
  p256Key,
  p384Key,
  type SoftwareKey,
  sequence,
} from "@aceso/device/software";
import { sha256, text } from "@aceso/proto/encoding";
import { androidMeasurement } from "../src/index.ts";
import { type KeyDescriptionFields, keyDescription } from "./android.ts";
import { BLOCK_TIME, DAY, enveloped, nonceFor, revocableOf, type SimulatedDevice, seededBytes, worldContext } from "./world.ts";

const KEY_DESCRIPTION = "1.3.6.1.4.1.11129.2.1.17";
const PROVISIONING: ExtensionFields = { oid: "1.3.6.1.4.1.11129.2.1.30", critical: false, value: sequence(integer(1)) };
const APP = { package: "org.example.gateway", signer: sha256(text("Example gateway release key")) };

/** What can be another in a simulated phone's chain. */
export interface AndroidChange {
  readonly description?: Partial<KeyDescriptionFields>;
  /** Extensions beside the usual ones, by place: 0 the leaf, 1 the attestation certificate. */
  readonly more?: { readonly [index: number]: readonly ExtensionFields[] };
  readonly dates?: { readonly [index: number]: { readonly from: bigint; readonly until: bigint } };
  readonly withoutDescription?: boolean;
  readonly withRoot?: boolean;
  readonly salt?: Uint8Array;
}

/** A simulated phone. */
export interface AndroidDevice extends SimulatedDevice {
  readonly attestationKey: SoftwareKey;
  readonly root: Authority;
  readonly rootCertificate: Uint8Array;
  chain(change?: AndroidChange): readonly Uint8Array[];
  evidence(change?: AndroidChange): Uint8Array;
}

/** A phone under a root of its own kind: remotely provisioned (five certificates) or factory (four). */
export function androidDevice(
  seed: string,
  index = 0,
  provisioning: "remote" | "factory" = "remote",
  rootKey?: SoftwareKey,
): AndroidDevice {
  const random = seededBytes(seed);
  const root: Authority = { name: nameOf(["2.5.4.3", `${seed} attestation root`]), key: rootKey ?? p384Key(random) };
  const upper: Authority = { name: nameOf(["2.5.4.10", "Example"], ["2.5.4.3", "CA2"]), key: p384Key(random) };
  const lower: Authority = {
    name: provisioning === "remote" ? nameOf(["2.5.4.10", "Example"], ["2.5.4.3", "CA3"]) : factoryName("a1"),
    key: p256Key(random),
  };
  const own = seededBytes(`${seed} phone ${index}`);
  const [attestationKey, leafKey, dataKey, salt] = [p256Key(own), p256Key(own), p256Key(own), own(16)];
  const usual = { from: BLOCK_TIME - 7n * DAY, until: BLOCK_TIME + 7n * DAY };
  const rootCertificate = issue(root, {
    ...{ from: BLOCK_TIME - 365n * DAY, until: BLOCK_TIME + 3650n * DAY },
    ...{ subject: root.name, key: root.key, serial: 1n, extensions: caExtensions() },
  });
  const attestation: Authority = {
    name: provisioning === "remote" ? nameOf(["2.5.4.10", "TEE"], ["2.5.4.3", `phone ${index}`]) : factoryName(`b${index}`),
    key: attestationKey,
  };
  const context = worldContext({
    seed,
    format: "android-key",
    anchors: [{ format: "android-key", material: rootCertificate }],
    measurements: [androidMeasurement({ packages: [{ name: APP.package, version: 7 }], signers: [APP.signer] })],
    instanceId: sha256(attestationKey.spki),
    salt,
    dataKey: coseKeyOf(dataKey),
  });
  const chain = (change: AndroidChange = {}): readonly Uint8Array[] => {
    const dates = (place: number) => change.dates?.[place] ?? usual;
    const more = (place: number) => change.more?.[place] ?? [];
    const description = keyDescription({ ...APP, challenge: nonceFor(context), ...change.description });
    const stated = change.withoutDescription === true ? [] : [{ oid: KEY_DESCRIPTION, critical: false, value: description }];
    const leaf = issue(attestation, {
      ...{ from: 0n, until: 1n, ...change.dates?.[0] },
      ...{ subject: nameOf(["2.5.4.3", "Android Keystore Key"]), key: leafKey, serial: 1n },
      extensions: [...leafExtensions, ...stated, ...more(0)],
    });
    const provisioned = provisioning === "remote" ? [PROVISIONING] : [];
    const certified = issue(lower, {
      ...dates(1),
      ...{ subject: attestation.name, key: attestationKey, serial: BigInt(0x1000 + index) },
      extensions: [...caExtensions(), ...provisioned, ...more(1)],
    });
    const above =
      provisioning === "remote"
        ? [
            issue(upper, { ...dates(2), subject: lower.name, key: lower.key, serial: 0x20n, extensions: [...caExtensions(), ...more(2)] }),
            issue(root, { ...dates(3), subject: upper.name, key: upper.key, serial: 0x30n, extensions: [...caExtensions(2), ...more(3)] }),
          ]
        : [issue(root, { ...dates(2), subject: lower.name, key: lower.key, serial: 0x20n, extensions: [...caExtensions(), ...more(2)] })];
    return [leaf, certified, ...above, ...(change.withRoot === true ? [rootCertificate] : [])];
  };
  const evidence = (change: AndroidChange = {}): Uint8Array => {
    const [leaf = new Uint8Array(0), ...certs] = chain(change);
    return enveloped("android-key", leaf, change.salt ?? salt, certs);
  };
  const serials = [0x1000 + index, 0x20].map((serial) => serial.toString(16));
  return {
    ...{ attestationKey, root, rootCertificate, salt, context, chain, evidence },
    revocable: [...revocableOf(...chain(), rootCertificate), ...serials],
    expired: provisioning === "remote" ? usual.until + 1n : undefined,
    good: () => evidence(),
    answerFor: (other) => evidence({ description: { challenge: nonceFor(other.context) }, salt: other.salt }),
  };
}

/** Factory chains name their certificates by a serial number and a title. */
function factoryName(serial: string): Uint8Array {
  return nameOf(["2.5.4.5", serial], ["2.5.4.12", "TEE"]);
}
