// SPDX-License-Identifier: Apache-2.0

/**
 * Every way a verification can end. A code enters the verdict digest, so it is never renamed: a new meaning is a new code.
 * The Go verifier in chain/internal/evidence gives the same code for the same bytes.
 */
export const codes = [
  "affirmed",
  "unavailable",
  "too_large",
  "malformed",
  "format_unknown",
  "format_not_allowed",
  "profile_unknown",
  "claim_missing",
  "claim_malformed",
  "device_mismatch",
  "anchor_missing",
  "data_key_malformed",
  "nonce_mismatch",
  "algorithm_unknown",
  "key_malformed",
  "endorsement_malformed",
  "endorsement_invalid",
  "signature_invalid",
  "certificate_malformed",
  "certificate_path_invalid",
  "certificate_expired",
  "certificate_extension_unknown",
  "key_not_bound",
  "key_revoked",
  "lifecycle_not_secured",
  "debug_not_disabled",
  "instance_not_bound",
  "measurement_unknown",
  "reference_not_current",
  "firmware_recalled",
  "below_floor",
] as const;

export type Code = (typeof codes)[number];
