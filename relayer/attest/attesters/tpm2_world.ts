// SPDX-License-Identifier: Apache-2.0

import {
  AK_ATTRIBUTES,
  type AttestFields,
  type Authority,
  caExtensions,
  certificationOf,
  commonName,
  coseKeyOf,
  DATA_KEY_ATTRIBUTES,
  type ExtensionFields,
  issue,
  leafExtensions,
  oid,
  p256Key,
  pcrSelection,
  quoteOf,
  type SoftwareKey,
  sequence,
  tpmEvidence,
  tpmName,
  tpmPublic,
  tpmSignature,
} from "@aceso/device/software";
import { concat, sha256, text } from "@aceso/proto/encoding";
import { tpm2Measurement } from "../src/index.ts";
import { BLOCK_TIME, DAY, enveloped, nonceFor, revocableOf, type SimulatedDevice, seededBytes, worldContext } from "./world.ts";

const PCRS = Array.from({ length: 8 }, (_, index) => sha256(text(`Example bedside monitor 1.0.0 PCR ${index}`)));
const PURPOSE: ExtensionFields = { oid: "2.5.29.37", critical: false, value: sequence(oid("2.23.133.8.3")) };

/** What can be another in simulated TPM evidence. */
export interface TpmChange {
  readonly pcrs?: readonly Uint8Array[];
  readonly attest?: Partial<AttestFields>;
  readonly akAttributes?: number;
  readonly dataAttributes?: number;
  readonly certified?:
    | false
    | { readonly name?: Uint8Array; readonly signer?: Uint8Array; readonly by?: SoftwareKey; readonly key?: SoftwareKey };
  readonly by?: SoftwareKey;
  readonly certs?: readonly Uint8Array[];
  readonly withoutAk?: boolean;
  readonly salt?: Uint8Array;
}

/** A simulated machine with a TPM. */
export interface TpmDevice extends SimulatedDevice {
  readonly ak: SoftwareKey;
  readonly dataKey: SoftwareKey;
  readonly chain: readonly Uint8Array[];
  readonly root: Authority;
  evidence(change?: TpmChange): Uint8Array;
}

/** A machine whose attestation key the maker certified, and whose data key its TPM certified. */
export function tpmDevice(seed: string, index = 0, extensions: readonly ExtensionFields[] = [...leafExtensions, PURPOSE]): TpmDevice {
  const random = seededBytes(seed);
  const root: Authority = { name: commonName(`${seed} root`), key: p256Key(random) };
  const dates = { from: BLOCK_TIME - 30n * DAY, until: BLOCK_TIME + 365n * DAY };
  const rootCertificate = issue(root, { ...dates, subject: root.name, key: root.key, serial: 1n, extensions: caExtensions() });
  const own = seededBytes(`${seed} machine ${index}`);
  const [ak, dataKey, salt] = [p256Key(own), p256Key(own), own(16)];
  const chain = [issue(root, { ...dates, subject: commonName(`machine ${index}`), key: ak, serial: BigInt(100 + index), extensions })];
  const akPublic = tpmPublic(ak, AK_ATTRIBUTES);
  const context = worldContext({
    seed,
    format: "tpm2",
    anchors: [{ format: "tpm2", material: rootCertificate }],
    measurements: [tpm2Measurement(pcrSelection(PCRS.length), sha256(concat(...PCRS)))],
    instanceId: tpmName(akPublic),
    salt,
    dataKey: coseKeyOf(dataKey),
  });
  const signer = concat(Uint8Array.of(0, 0x0b), sha256(text(`qualified ${seed} ${index}`)));
  const evidence = (change: TpmChange = {}): Uint8Array => {
    const fields: AttestFields = { signer, nonce: nonceFor(context), clock: 5000, resetCount: 4, restartCount: 1, ...change.attest };
    const attest = quoteOf(fields, PCRS);
    const by = change.by ?? ak;
    const parts = {
      attest,
      signature: tpmSignature(attest, by),
      pcrs: change.pcrs ?? PCRS,
      ak: change.withoutAk === true ? undefined : tpmPublic(ak, change.akAttributes ?? AK_ATTRIBUTES),
      certified: change.certified === false ? undefined : certifiedPart(change, fields),
    };
    return enveloped("tpm2", tpmEvidence(parts), change.salt ?? salt, change.certs ?? chain);
  };
  const certifiedPart = (change: TpmChange, fields: AttestFields): [Uint8Array, Uint8Array, Uint8Array] => {
    const { name, signer: other, by = ak, key = dataKey } = change.certified === false ? {} : (change.certified ?? {});
    const area = tpmPublic(key, change.dataAttributes ?? DATA_KEY_ATTRIBUTES);
    const attest = certificationOf({ ...fields, signer: other ?? fields.signer, clock: 4000 }, name ?? tpmName(area));
    return [attest, tpmSignature(attest, by), area];
  };
  return {
    ...{ ak, dataKey, chain, root, salt, context, evidence },
    revocable: revocableOf(...chain, rootCertificate),
    expired: dates.until + 1n,
    good: () => evidence(),
    answerFor: (other) => {
      const key = "dataKey" in other ? (other as TpmDevice).dataKey : dataKey;
      return evidence({ attest: { nonce: nonceFor(other.context) }, certified: { key }, salt: other.salt });
    },
  };
}
