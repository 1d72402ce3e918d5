// SPDX-License-Identifier: Apache-2.0

/** The command was called in a way that cannot work, or with a file that is not what it should be. Exit 2. */
export class UsageError extends Error {
  readonly code = "usage";
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = "UsageError";
    this.hint = hint;
  }
}
