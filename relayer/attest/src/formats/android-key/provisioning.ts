// SPDX-License-Identifier: Apache-2.0
import { PROVISIONING_INFO } from "../../android/key_description.ts";
import { type Certificate, certificateSubject } from "../../x509/certificate.ts";
import { nameAttributes } from "../../x509/name.ts";

/** How the phone came by its attestation key: from Google over the air, in the factory, or nobody can tell. */
export type Provisioning = "remote" | "factory" | "unknown";

const SERIAL_NUMBER = "2.5.4.5";
const TITLE = "2.5.4.12";
const FACTORY_TITLES = ["TEE", "StrongBox"];

/**
 * Tells it as Google's own verifier does: a factory chain's certificate below the root is named by a serial number and the title TEE
 * or StrongBox; a remotely provisioned attestation certificate carries the provisioning info. `chain`: below the root, leaf first.
 */
export function provisioningOf(chain: readonly Certificate[]): Provisioning {
  const highest = chain.at(-1);
  if (highest === undefined || chain.length < 2) return "unknown";
  const name = nameAttributes(highest.subject, certificateSubject("certificate below the root"));
  if (name.has(SERIAL_NUMBER) && FACTORY_TITLES.includes(name.get(TITLE) ?? "")) return "factory";
  return chain[1]?.extensions.has(PROVISIONING_INFO) === true ? "remote" : "unknown";
}
