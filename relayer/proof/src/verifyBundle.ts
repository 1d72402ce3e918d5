// SPDX-License-Identifier: Apache-2.0
import { type Bundle, parseBundle } from "./bundle.ts";
import { consentLine } from "./consentLine.ts";
import { ProofError } from "./errors.ts";
import { headerLine, rootWords, type Trust } from "./headerLine.ts";
import { failed, type Line, lineIds, lineTitles, runLine } from "./line.ts";
import { merkleLine } from "./merkleLine.ts";
import { recordHashLine } from "./recordHashLine.ts";
import { signatureLine } from "./signatureLine.ts";
import { stateLine } from "./stateLine.ts";

/**
 * Checks a bundle, line by line. Nothing but the trust root and the time comes from outside it: no network, no clock.
 * `now` in seconds since 1970. A line never throws: what goes wrong is its answer.
 */
export async function verifyBundle(bundle: Bundle, trust: Trust | undefined, now: bigint): Promise<Line[]> {
  return Promise.all([
    runLine("a", () => recordHashLine(bundle)),
    runLine("b", () => signatureLine(bundle)),
    runLine("c", () => merkleLine(bundle)),
    runLine("d", () => stateLine(bundle)),
    runLine("e", () => headerLine(bundle, trust, now)),
    runLine("f", () => consentLine(bundle)),
  ]);
}

/** The four states of a badge. `index_only`: the hashes fit, but only somebody's word says that the chain has them. */
export type BadgeStatus = "verified" | "failed" | "index_only" | "not_checkable";

/** What a whole bundle is worth, with words that never say more than was done. */
export interface Badge {
  status: BadgeStatus;
  /** Letters that were verified, as in "checked a–b, d–e"; "nothing checked" when none was. */
  checked: string;
  /** Who supplied the trust root; undefined when line e was not verified. */
  root: string | undefined;
}

function runs(letters: readonly string[]): string {
  const groups: string[][] = [];
  for (const letter of letters) {
    const last = groups.at(-1);
    if (last && last.at(-1)?.charCodeAt(0) === letter.charCodeAt(0) - 1) last.push(letter);
    else groups.push([letter]);
  }
  return groups.map((group) => (group.length === 1 ? group[0] : `${group[0]}–${group.at(-1)}`)).join(", ");
}

/** "checked a–b, d–e": the letters of the lines that were verified. */
export function checkedWords(lines: readonly Line[]): string {
  const letters = lines.filter((line) => line.status === "verified").map((line) => line.id);
  return letters.length === 0 ? "nothing checked" : `checked ${runs(letters)}`;
}

function badgeStatus(lines: readonly Line[], aboutRecord: boolean): BadgeStatus {
  const is = (id: string): boolean => lines.some((line) => line.id === id && line.status === "verified");
  if (lines.some((line) => line.status === "failed")) return "failed";
  if (is("d") && is("e") && (!aboutRecord || (is("a") && is("b")))) return "verified";
  return lines.some((line) => line.status === "verified") ? "index_only" : "not_checkable";
}

/**
 * The badge over all lines. Verified needs d and e, and a and b as well where the bundle is about a record; a reading nobody opened (c)
 * and an order nobody made (f) may be missing, and then the words say so.
 */
export function badgeOf(lines: readonly Line[], bundle: Bundle | undefined, trust: Trust | undefined): Badge {
  const header = lines.find((line) => line.id === "e");
  const aboutRecord = bundle === undefined || bundle.subject.kind === "record" || bundle.record !== undefined;
  const root = trust && header?.status === "verified" ? rootWords(trust) : undefined;
  return { status: badgeStatus(lines, aboutRecord), checked: checkedWords(lines), root };
}

/** A whole check. `bundle` is undefined when the text is no bundle: then every line failed for that reason. */
export interface Verification {
  bundle: Bundle | undefined;
  lines: Line[];
  badge: Badge;
}

function unreadable(error: ProofError): Line[] {
  return lineIds.map((id) => ({ id, title: lineTitles[id], ...failed(error.subject, error.got, error.wanted) }));
}

/** Reads and checks a bundle file: what the page, the CLI and the indexer call. Never throws on any text. */
export async function verifyBundleText(json: string, trust: Trust | undefined, now: bigint): Promise<Verification> {
  let bundle: Bundle;
  try {
    bundle = parseBundle(json);
  } catch (error) {
    if (!(error instanceof ProofError)) throw error;
    const lines = unreadable(error);
    return { bundle: undefined, lines, badge: badgeOf(lines, undefined, trust) };
  }
  const lines = await verifyBundle(bundle, trust, now);
  return { bundle, lines, badge: badgeOf(lines, bundle, trust) };
}
