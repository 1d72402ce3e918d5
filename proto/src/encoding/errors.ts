// SPDX-License-Identifier: Apache-2.0
/** Raised when a value cannot be encoded or decoded. The message says subject, got, wanted; it never carries the bytes themselves. */
export class EncodingError extends Error {
  readonly code = "bad_encoding";
  readonly subject: string;

  constructor(subject: string, got: string, wanted: string) {
    super(`${subject}: got ${got}, wanted ${wanted}`);
    this.name = "EncodingError";
    this.subject = subject;
  }
}
