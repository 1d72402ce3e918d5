// SPDX-License-Identifier: Apache-2.0

/** What @aceso/health refuses. */
export type HealthCode =
  | "not_fhir"
  | "not_one_person"
  | "config_invalid"
  | "scan_hit"
  | "consent_unsupported"
  | "consent_unknown_code"
  | "consent_nested"
  | "consent_expression"
  | "consent_incomplete";

/** Subject, got, wanted. It never carries a value of the resource: only paths, types and counts. */
export class HealthError extends Error {
  readonly code: HealthCode;
  readonly subject: string;

  constructor(code: HealthCode, subject: string, got: string, wanted: string) {
    super(`${subject}: got ${got}, wanted ${wanted}`);
    this.name = "HealthError";
    this.code = code;
    this.subject = subject;
  }
}
