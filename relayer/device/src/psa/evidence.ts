// SPDX-License-Identifier: Apache-2.0
import type { Asked, Attested } from "../attested.ts";
import type { Fault } from "../fault.ts";
import { alteredFirmware } from "../firmware.ts";
import type { PsaDevice } from "./device.ts";
import { LIFECYCLE, psaToken } from "./token.ts";

/** A PSA token of a device over a nonce, spoilt in the way that is asked for. */
export function psaEvidence(device: PsaDevice, { nonce }: Asked, fault?: Fault): Attested {
  const token = psaToken(
    {
      nonce,
      ueid: device.ueid,
      firmware: fault?.kind === "measurement" ? alteredFirmware(device.firmware) : device.firmware,
      lifecycle: fault?.kind === "lifecycle" ? LIFECYCLE.nonPsaRotDebug : LIFECYCLE.secured,
    },
    fault?.kind === "wrong-signer" ? device.dataKey : device.attestationKey,
  );
  return { evidence: token, certs: [device.endorsement] };
}
