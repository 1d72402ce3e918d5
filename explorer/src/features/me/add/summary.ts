// SPDX-License-Identifier: Apache-2.0
import { CATEGORIES, type Category, type DataClass } from "@aceso/health";
import type { ImportPreview } from "../../../lib/agentRuntime.ts";

/** Entries of one kind that may leave. */
export interface LeavingLine {
  readonly category: Category;
  readonly dataClass: DataClass;
  readonly count: number;
  /** First and last year, or null where no entry has a date. */
  readonly years: readonly [number, number] | null;
}

/** What may leave, what stays and what is taken out, counted. */
export interface PreviewSummary {
  readonly leaving: readonly LeavingLine[];
  readonly leavingCount: number;
  /** Held back on this device, by sensitivity label; an entry with two labels counts under both. */
  readonly heldBack: readonly (readonly [label: string, count: number])[];
  readonly heldBackCount: number;
  /** Entries of kinds that are never sealed, by FHIR type. */
  readonly dropped: readonly (readonly [type: string, count: number])[];
  /** Elements taken out of what leaves. */
  readonly redacted: number;
  /** Every entry of the file is in exactly one of these: leaving, held back, dropped. */
  readonly total: number;
}

/** Counts a preview. */
export function summaryOf({ leaving, report }: ImportPreview): PreviewSummary {
  const lines = new Map<Category, LeavingLine>();
  for (const { category, dataClass, year } of leaving) {
    if (category === null || dataClass === null) continue;
    const line = lines.get(category) ?? { category, dataClass, count: 0, years: null };
    lines.set(category, { ...line, count: line.count + 1, years: widen(line.years, year) });
  }
  const uncategorised = report.resources_out - leaving.length;
  const dropped = Object.entries(report.dropped).sort(([, a], [, b]) => b - a);
  return {
    leaving: [...lines.values()].sort((a, b) => b.count - a.count),
    leavingCount: leaving.length,
    heldBack: Object.entries(report.held_back).sort(([, a], [, b]) => b - a),
    heldBackCount: report.held_back_resources,
    dropped: uncategorised > 0 ? [...dropped, ["of no category", uncategorised] as const] : dropped,
    redacted: report.redacted,
    total: report.resources_in,
  };
}

function widen(years: LeavingLine["years"], year: number | null): LeavingLine["years"] {
  if (year === null) return years;
  return years === null ? [year, year] : [Math.min(years[0], year), Math.max(years[1], year)];
}

/** False for kinds that stay here until the patient turns them on: notes, images, genome. */
export function isOnByDefault(category: Category): boolean {
  return CATEGORIES.some(({ name, defaultOff }) => name === category && !defaultOff);
}
