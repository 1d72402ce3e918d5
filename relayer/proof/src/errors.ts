// SPDX-License-Identifier: Apache-2.0
/** Why something could not be proven. */
export type ProofCode =
  | "bad_bundle"
  | "bad_wire"
  | "bad_proof"
  | "bad_header"
  | "bad_commit"
  | "bad_state"
  | "too_little_power"
  | "untrusted_validators"
  | "root_expired";

/** A refusal: subject, got, wanted. */
export class ProofError extends Error {
  readonly code: ProofCode;
  readonly subject: string;
  readonly got: string;
  readonly wanted: string;

  constructor(code: ProofCode, subject: string, got: string, wanted: string) {
    super(`${subject}: got ${got}, wanted ${wanted}`);
    this.name = "ProofError";
    this.code = code;
    this.subject = subject;
    this.got = got;
    this.wanted = wanted;
  }
}
