// SPDX-License-Identifier: Apache-2.0

/** What the portal itself refuses; the agent's and the chain's own codes stand beside these. */
export type PortalCode =
  | "passphrase_too_short"
  | "wrong_passphrase"
  | "lock_malformed"
  | "lock_exists"
  | "lock_missing"
  | "browser_unsupported"
  | "storage_refused"
  | "node_unreachable"
  | "demo_malformed"
  | "demo_not_local"
  | "open_elsewhere"
  | "file_not_json"
  | "consent_incomplete";

/** A failure inside the portal: subject, got, wanted. Never health data, never keys. */
export class PortalError extends Error {
  readonly code: PortalCode;

  constructor(code: PortalCode, subject: string, got: string, wanted: string, cause?: unknown) {
    super(`${subject}: got ${got}, wanted ${wanted}`, cause === undefined ? undefined : { cause });
    this.name = "PortalError";
    this.code = code;
  }
}
