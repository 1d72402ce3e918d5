// SPDX-License-Identifier: Apache-2.0
import { concat, sha256 } from "@aceso/proto/encoding";
import type { Asked, Attested } from "../attested.ts";
import type { Fault } from "../fault.ts";
import { alteredFirmware } from "../firmware.ts";
import { softwareKey } from "../software/keys.ts";
import {
  AK_ATTRIBUTES,
  certificationOf,
  DATA_KEY_ATTRIBUTES,
  tpmEvidence as encodeEvidence,
  quoteOf,
  tpmName,
  tpmPublic,
  tpmSignature,
} from "../software/tpm.ts";
import type { TpmDevice } from "./device.ts";
import { bootPcrs } from "./measurement.ts";

/** Counters of a machine that was just switched on. */
const boot = { clock: 60_000, resetCount: 1, restartCount: 0 };

/** A quote over the boot's PCRs and a nonce, and the TPM's certification of the data key; a software TPM, which proves nothing. */
export function tpmEvidence(device: TpmDevice, { nonce, dataKey }: Asked, fault?: Fault): Attested {
  const ak = softwareKey(device.attestationKey);
  const signer = softwareKey(fault?.kind === "wrong-signer" ? device.dataKey : device.attestationKey);
  const akPublic = tpmPublic(ak, AK_ATTRIBUTES);
  const fields = { ...boot, signer: concat(Uint8Array.of(0, 0x0b), sha256(akPublic)), nonce };
  const pcrs = bootPcrs(fault?.kind === "measurement" ? alteredFirmware(device.firmware) : device.firmware);
  const quote = quoteOf(fields, pcrs);
  const key = tpmPublic(softwareKey(dataKey), DATA_KEY_ATTRIBUTES);
  const certification = certificationOf(fields, tpmName(key));
  const evidence = encodeEvidence({
    attest: quote,
    signature: tpmSignature(quote, signer),
    pcrs,
    ak: akPublic,
    certified: [certification, tpmSignature(certification, signer), key],
  });
  return { evidence, certs: device.chain };
}
