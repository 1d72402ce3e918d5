// SPDX-License-Identifier: Apache-2.0
import type { Device } from "./device.ts";

/** What can be wrong with evidence, one thing at a time. */
export type Fault =
  /** It answers an older block than the round names. */
  | { readonly kind: "stale-nonce" }
  /** Genuine evidence of another device of the same format, handed in for this one. */
  | { readonly kind: "sibling"; readonly sibling: Device }
  /** Firmware that no reference value knows. */
  | { readonly kind: "measurement" }
  /** Signed by a key that the maker never vouched for. */
  | { readonly kind: "wrong-signer" }
  /** The device is in a debug state (psa, eat-x5c). */
  | { readonly kind: "lifecycle" }
  /** A gateway's sensor answers another nonce than the gateway does (eat-x5c with a sensor that attests). */
  | { readonly kind: "source" };

const common = ["stale-nonce", "sibling", "measurement", "wrong-signer"] as const;

/** The faults that evidence of a device can have: a TPM tells of no debug state, and only a gateway has sensors. */
export function faultsOf(device: Device): readonly Fault["kind"][] {
  if (device.format === "tpm2") return common;
  const gateway = device.format === "eat-x5c" && device.sensors.some(({ kind }) => kind === "attested");
  return gateway ? [...common, "lifecycle", "source"] : [...common, "lifecycle"];
}
