// SPDX-License-Identifier: Apache-2.0
import { type Category, categorize, dataClassOf } from "../categories.ts";
import type { DataClass } from "../consent/types.ts";
import { HealthError } from "../errors.ts";
import { hashOf } from "../hash.ts";
import { type JsonObject, type Resource, resourcesOf } from "../json.ts";
import { LABEL_NAMES, type Label } from "../labelCodes.ts";
import { isHeldBack, LABEL_LISTS_HASH, labelsOf } from "../labels.ts";
import { type DeidConfig, REDACTED, SAFE_HARBOR_FIELDS, SAFE_HARBOR_FIELDS_HASH } from "./config.ts";
import { whenOf, yearOf } from "./dates.ts";
import { dayIndexExtension, dayIndexes } from "./dayIndex.ts";
import { literalsOf } from "./literals.ts";
import { compileRules } from "./path.ts";
import { type Person, personOf } from "./person.ts";
import { type Redaction, redactResource } from "./redact.ts";
import { type ScanHit, scan } from "./scan.ts";

export interface DeidOptions {
  readonly profile: "safe-harbor-fields";
  /** Unix seconds: ages are counted up to this moment. */
  readonly time: number;
  /** Keep labelled resources (MINOR apart) out of the output. The agent always does. */
  readonly holdBack: boolean;
}

/** One resource that may leave, with what a sealer must know about it. */
export interface DeidResource {
  readonly resource: Resource;
  /** Position among the input's resources. */
  readonly index: number;
  /** null: in no category, so it is never sealed. */
  readonly category: Category | null;
  readonly dataClass: DataClass | null;
  readonly labels: readonly Label[];
  readonly year: number | null;
  readonly dayIndex: number | null;
}

/** A document, as written beside the output. Counts only. */
export interface DeidReport {
  readonly profile: "safe-harbor-fields";
  readonly config_hash: string;
  readonly label_lists_hash: string;
  readonly input_hash: string;
  readonly output_hash: string;
  readonly scan_hits: number;
  readonly scan: readonly ScanHit[];
  readonly rule_counts: Readonly<Record<string, number>>;
  readonly redacted: number;
  readonly resources_in: number;
  readonly resources_out: number;
  /** Resources whose type no rule knows, or of which nothing was left, by type. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Resources held back, by label; one with two labels counts under both. */
  readonly held_back: Readonly<Record<string, number>>;
  readonly held_back_resources: number;
}

export interface Deidentified {
  readonly bundle: Resource;
  readonly resources: readonly DeidResource[];
  readonly report: DeidReport;
}

/** The scan found something: there is a report and no output. */
export class ScanHitError extends HealthError {
  readonly report: DeidReport;

  constructor(report: DeidReport) {
    super("scan_hit", "de-identified output", `${report.scan_hits} scan hits`, "0");
    this.name = "ScanHitError";
    this.report = report;
  }
}

const RULES = compileRules(SAFE_HARBOR_FIELDS.fhirPathRules);

interface Labelled {
  readonly source: Resource;
  readonly index: number;
  readonly labels: readonly Label[];
}

function count(into: Record<string, number>, key: string): void {
  into[key] = (into[key] ?? 0) + 1;
}

function splitHeld(labelled: readonly Labelled[], holdBack: boolean) {
  const held = holdBack ? labelled.filter((entry) => isHeldBack(entry.labels)) : [];
  const counts: Record<string, number> = {};
  for (const label of LABEL_NAMES) {
    const carrying = label === "MINOR" ? 0 : held.filter((entry) => entry.labels.includes(label)).length;
    if (carrying > 0) counts[label] = carrying;
  }
  return { kept: labelled.filter((entry) => !held.includes(entry)), counts, total: held.length };
}

function redactAll(kept: readonly Labelled[], run: Redaction, dropped: Record<string, number>): readonly DeidResource[] {
  const indexes = dayIndexes(
    kept.map((entry) => entry.source),
    run.person,
    run.config,
  );
  return kept.flatMap((entry, i) => {
    const redacted = redactResource(entry.source, run);
    if (!redacted) {
      count(dropped, entry.source.resourceType);
      return [];
    }
    const dayIndex = indexes[i] ?? null;
    return describe(entry, { ...redacted, ...dayIndexExtension(dayIndex, run.config) }, dayIndex);
  });
}

function describe(entry: Labelled, resource: Resource, dayIndex: number | null): DeidResource {
  const category = categorize(entry.source);
  const dataClass = category === null ? null : dataClassOf(category);
  return { resource, index: entry.index, category, dataClass, labels: entry.labels, year: yearOf(whenOf(resource)), dayIndex };
}

function bundleOf(resources: readonly DeidResource[]): Resource {
  const entry: readonly JsonObject[] = resources.map(({ resource }) => ({ resource }));
  return { resourceType: "Bundle", meta: { security: [REDACTED] }, type: "collection", entry };
}

/**
 * De-identifies the record of one person: a FHIR R4 Bundle, or one resource.
 * Only what the allow-list names leaves; then an independent scan reads the output, and a single hit means no output at all.
 * @throws HealthError not_fhir, not_one_person; ScanHitError with the report.
 */
export function deidentify(input: unknown, options: DeidOptions): Deidentified {
  const sources = resourcesOf(input);
  const config: DeidConfig = SAFE_HARBOR_FIELDS;
  const person: Person = personOf(sources, options.time, config);
  const labelled = sources.map((source, index) => ({ source, index, labels: labelsOf(source, person) }));
  const held = splitHeld(labelled, options.holdBack);
  const run: Redaction = { rules: RULES, config, person, tally: { rules: new Map(), redacted: 0 } };
  const dropped: Record<string, number> = {};
  const resources = redactAll(held.kept, run, dropped);
  const bundle = bundleOf(resources);
  const hits = scan(bundle, literalsOf(sources));
  const report: DeidReport = {
    profile: options.profile,
    config_hash: SAFE_HARBOR_FIELDS_HASH,
    label_lists_hash: LABEL_LISTS_HASH,
    input_hash: hashOf(input),
    output_hash: hashOf(bundle),
    scan_hits: hits.length,
    scan: hits,
    rule_counts: Object.fromEntries([...run.tally.rules].sort(([a], [b]) => (a < b ? -1 : 1))),
    redacted: run.tally.redacted,
    resources_in: sources.length,
    resources_out: resources.length,
    dropped,
    held_back: held.counts,
    held_back_resources: held.total,
  };
  if (hits.length > 0) throw new ScanHitError(report);
  return { bundle, resources, report };
}
