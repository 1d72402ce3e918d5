// SPDX-License-Identifier: Apache-2.0

import {
  type Authority,
  caExtensions,
  commonName,
  coseKeyOf,
  issue,
  leafExtensions,
  p256Key,
  p384Key,
  type SoftwareKey,
} from "@aceso/device/software";
import { sha256, text } from "@aceso/proto/encoding";
import { appleMeasurement } from "../src/index.ts";
import { assertionData, assertionObject, attestationObject, attestedData, keyIdOf, NONCE_EXTENSION, nonceExtension } from "./apple.ts";
import { BLOCK_TIME, DAY, enveloped, nonceFor, revocableOf, type SimulatedDevice, seededBytes, worldContext } from "./world.ts";

const APP_ID = "ABCDE12345.org.example.gateway";

/** What can be another in a simulated iPhone's evidence. */
export interface AppleChange {
  readonly nonce?: Uint8Array;
  readonly appId?: string;
  readonly counter?: number;
  readonly environment?: "production" | "development";
  /** A key in the authenticator data that is not the certified one. */
  readonly claimed?: SoftwareKey;
  readonly dates?: { readonly from: bigint; readonly until: bigint };
}

/** A simulated iPhone. */
export interface AppleDevice extends SimulatedDevice {
  readonly key: SoftwareKey;
  attestation(change?: AppleChange): Uint8Array;
  /** An assertion over the nonce of the context, with the attestation that came before it. */
  assertion(change?: AppleChange, by?: SoftwareKey): Uint8Array;
}

/** An iPhone under a root of its own; the attested key is the data key. */
export function appleDevice(seed: string, index = 0): AppleDevice {
  const random = seededBytes(seed);
  const root: Authority = { name: commonName(`${seed} attestation root`), key: p384Key(random) };
  const ca: Authority = { name: commonName(`${seed} attestation CA`), key: p384Key(random) };
  const long = { from: BLOCK_TIME - 365n * DAY, until: BLOCK_TIME + 3650n * DAY };
  const rootCertificate = issue(root, { ...long, subject: root.name, key: root.key, serial: 1n, extensions: caExtensions() });
  const caCertificate = issue(root, { ...long, subject: ca.name, key: ca.key, serial: 2n, extensions: caExtensions(0) });
  const own = seededBytes(`${seed} iphone ${index}`);
  const [key, salt] = [p256Key(own), own(16)];
  const context = worldContext({
    seed,
    format: "apple-app-attest",
    anchors: [{ format: "apple-app-attest", material: rootCertificate }],
    measurements: [appleMeasurement(sha256(text(APP_ID)))],
    instanceId: keyIdOf(key),
    salt,
    dataKey: coseKeyOf(key),
  });
  const usual = { from: BLOCK_TIME - DAY, until: BLOCK_TIME + 2n * DAY };
  const object = (change: AppleChange): Uint8Array => {
    const { appId = APP_ID, environment = "production", counter = 0, claimed = key, dates = usual } = change;
    const data = attestedData(appId, claimed, environment, counter);
    const extensions = [
      ...leafExtensions,
      { oid: NONCE_EXTENSION, critical: false, value: nonceExtension(data, change.nonce ?? nonceFor(context)) },
    ];
    const leaf = issue(ca, { ...dates, subject: commonName(`key ${index}`), key, serial: BigInt(100 + index), extensions });
    return attestationObject(data, [leaf, caCertificate]);
  };
  const attestation = (change: AppleChange = {}): Uint8Array => enveloped("apple-app-attest", object(change), salt, []);
  const assertion = (change: AppleChange = {}, by = key): Uint8Array => {
    const {
      appId = APP_ID,
      counter = 1,
      nonce = nonceFor(context),
      dates = { from: BLOCK_TIME - 90n * DAY, until: BLOCK_TIME - 87n * DAY },
    } = change;
    const earlier = sha256(text("an earlier nonce"));
    const first = object({ nonce: earlier, environment: change.environment, dates });
    return enveloped("apple-app-attest", assertionObject(assertionData(appId, counter), nonce, by), salt, [first, earlier]);
  };
  return {
    ...{ key, salt, context, attestation, assertion },
    revocable: revocableOf(caCertificate, rootCertificate),
    expired: usual.until + 1n,
    good: () => attestation(),
    answerFor: (other) => {
      const nonce = nonceFor(other.context);
      return enveloped("apple-app-attest", object({ nonce }), other.salt, []);
    },
  };
}
