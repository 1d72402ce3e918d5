// SPDX-License-Identifier: Apache-2.0
import { EncodingError } from "@aceso/proto/encoding";
import { ProofError } from "./errors.ts";

/** The six things that are checked, in the order they are shown. */
export const lineIds = ["a", "b", "c", "d", "e", "f"] as const;

/** Letter of a line. */
export type LineId = (typeof lineIds)[number];

/** What a line says. */
export const lineTitles: Readonly<Record<LineId, string>> = {
  a: "Record hash",
  b: "Device signature",
  c: "Merkle path",
  d: "State proven against the app hash",
  e: "Header signed by a pinned validator set",
  f: "Consent valid at the time",
};

/** Outcome of a line: `not_checkable` means that what the line needs is not in the bundle, or that the reader holds no root. */
export type LineStatus = "verified" | "failed" | "not_checkable";

/** One checked line: what was looked at, what was found, what had to be found, and more for who opens it. */
export interface Line {
  id: LineId;
  title: string;
  status: LineStatus;
  subject: string;
  got: string;
  wanted: string;
  detail: string[];
}

/** What a check says besides its letter. */
export type Outcome = Omit<Line, "id" | "title">;

/** A check that found everything as wanted. */
export function verified(subject: string, got: string, detail: string[] = []): Outcome {
  return { status: "verified", subject, got, wanted: got, detail };
}

/** A check that found something else. */
export function failed(subject: string, got: string, wanted: string, detail: string[] = []): Outcome {
  return { status: "failed", subject, got, wanted, detail };
}

/** A check that had nothing to look at. */
export function notCheckable(subject: string, got: string, wanted: string, detail: string[] = []): Outcome {
  return { status: "not_checkable", subject, got, wanted, detail };
}

/** Runs one check; a refusal on the way is a failed line, except that an expired root only means that nothing can be said. */
export async function runLine(id: LineId, check: () => Outcome | Promise<Outcome>): Promise<Line> {
  const title = lineTitles[id];
  try {
    return { id, title, ...(await check()) };
  } catch (error) {
    if (error instanceof ProofError) {
      const outcome = error.code === "root_expired" ? notCheckable : failed;
      return { id, title, ...outcome(error.subject, error.got, error.wanted) };
    }
    if (error instanceof EncodingError) return { id, title, ...failed(error.subject, error.message, "bytes as encoding.md has them") };
    throw error;
  }
}
