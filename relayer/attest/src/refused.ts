// SPDX-License-Identifier: Apache-2.0
import type { Code } from "./code.ts";

/** Why evidence was refused: what was looked at, what stood there, what had to stand there. Only `code` enters the digest. */
export interface Refusal {
  readonly code: Code;
  readonly subject: string;
  readonly got: string;
  readonly want: string;
}

/** Thrown by a stage and turned into a result by the core; it never leaves the package through `verify`. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: Code, subject: string, got: string, want: string) {
    super(`${code}: ${subject}: got ${got}, want ${want}`);
    this.name = "Refused";
    this.refusal = { code, subject, got, want };
  }
}
