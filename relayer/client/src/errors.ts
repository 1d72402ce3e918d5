// SPDX-License-Identifier: Apache-2.0

/** What a caller needs to act on a failure. Codes are words: the chain's own, or one of this package's. */
export interface AcesoErrorFields {
  readonly code: string;
  readonly message: string;
  /** True where the same call may succeed later unchanged. */
  readonly retryable?: boolean;
  readonly hint?: string;
  readonly docs?: string;
  readonly cause?: unknown;
  /** The chain's codespace, for a refusal by the chain. */
  readonly codespace?: string;
}

/** The one error of the SDK. The message says subject, got, wanted; it never carries health data or keys. */
export class AcesoError extends Error {
  readonly code: string;
  readonly retryable: boolean;
  readonly hint: string | undefined;
  readonly docs: string | undefined;
  readonly codespace: string | undefined;

  constructor(fields: AcesoErrorFields) {
    super(fields.message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.name = "AcesoError";
    this.code = fields.code;
    this.retryable = fields.retryable ?? false;
    this.hint = fields.hint;
    this.docs = fields.docs;
    this.codespace = fields.codespace;
  }
}

/** The error for a value that came from outside and is not what it should be. */
export function badInput(subject: string, got: string, wanted: string): AcesoError {
  return new AcesoError({ code: "bad_input", message: `${subject}: got ${got}, wanted ${wanted}` });
}

/** The stable code of anything thrown, or "unexpected" where it carries none. */
export function codeOf(thrown: unknown): string {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string" ? thrown.code : "unexpected";
}
