// SPDX-License-Identifier: Apache-2.0
import type { Line, LineStatus } from "./line.ts";
import type { Badge, BadgeStatus } from "./verifyBundle.ts";

const lineWords: Readonly<Record<LineStatus, string>> = { verified: "verified", failed: "FAILED", not_checkable: "not checkable" };

const badgeWords: Readonly<Record<BadgeStatus, string>> = {
  verified: "Verified",
  failed: "Failed",
  index_only: "Only the index says so",
  not_checkable: "Not checkable",
};

function lineText(line: Line): string[] {
  const head = `${line.id}  ${lineWords[line.status].padEnd(13)}  ${line.title}: ${line.subject}`;
  const found = line.status === "verified" ? [`   ${line.got}`] : [`   got ${line.got}`, `   wanted ${line.wanted}`];
  return [head, ...found, ...line.detail.map((each) => `   - ${each}`)];
}

/** The lines as text, the same in the CLI and on the page. */
export function formatLines(lines: readonly Line[]): string[] {
  return lines.flatMap(lineText);
}

/** The badge as one line of text, as "Verified: checked a–e; root "…", supplied by this site". */
export function formatBadge(badge: Badge): string {
  return `${badgeWords[badge.status]}: ${badge.checked}${badge.root === undefined ? "" : `; ${badge.root}`}`;
}
