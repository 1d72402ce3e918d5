// SPDX-License-Identifier: Apache-2.0

/** Why this package refused; the same words stand in the README. */
export type SealErrorCode =
  | "bad_bytes" // a byte string of the wrong length
  | "bad_point" // not a canonical ristretto255 encoding, or the identity
  | "bad_scalar" // not a canonical non-zero scalar
  | "bad_index" // a trustee's place outside 1..n: f(0) is the secret
  | "bad_threshold" // not 1 <= t <= n <= 64
  | "bad_cbor" // not deterministic CBOR of the expected shape
  | "too_large" // over the bound of the format
  | "box_closed" // an HPKE or AES-GCM box that does not open with this key and context
  | "share_mismatch" // a share that does not lie on the committed polynomial
  | "bad_policy" // not a canonical FHIR Consent
  | "policy_hash_mismatch" // the opened policy is not the one on chain
  | "bad_signature" // a signature that does not verify
  | "label_mismatch" // an opening that is not the committed label
  | "name_mismatch" // bytes that are not the named blob
  | "bad_content" // a stored content of impossible length or padding
  | "leaf_mismatch" // an opened reading that is not under the batch root
  | "wrong_header" // a release box for another order, place or generation
  | "duplicate_partial" // two answers of one place
  | "not_enough_partials"; // fewer than t

/** A refusal. The message says subject, got and wanted, never a key or a reading. */
export class SealError extends Error {
  readonly code: SealErrorCode;

  constructor(code: SealErrorCode, message: string) {
    super(`${code}: ${message}`);
    this.name = "SealError";
    this.code = code;
  }
}
