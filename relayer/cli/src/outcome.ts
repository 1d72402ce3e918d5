// SPDX-License-Identifier: Apache-2.0
import { EXIT, type ExitCode } from "./exit.ts";

/** What a command found or did. */
export interface Outcome {
  /** Stands in the envelope. */
  readonly data: unknown;
  /** The same for a person, line by line. */
  readonly lines: readonly string[];
  readonly links: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  /** The next useful command; stderr, never with --json. */
  readonly next: string | undefined;
  readonly exit: ExitCode;
  /** Set for stable forms: exactly this stands on stdout, with and without --json. */
  readonly raw: string | undefined;
}

/** An outcome with the usual rest. */
export function outcome(data: unknown, lines: readonly string[], rest: Partial<Omit<Outcome, "data" | "lines">> = {}): Outcome {
  return { data, lines, links: {}, warnings: [], next: undefined, exit: EXIT.ok, raw: undefined, ...rest };
}
