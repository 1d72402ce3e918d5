// SPDX-License-Identifier: Apache-2.0
// The walk: default redact. It builds a new value out of what rules name and methods return.
import { codingsOf } from "../codes/codings.ts";
import { isObject, isResource, type Json, type JsonObject, listOf, objectsOf, type Resource } from "../json.ts";
import type { DeidConfig } from "./config.ts";
import { METHODS } from "./methods.ts";
import type { PathNode } from "./path.ts";
import type { Person } from "./person.ts";

/** LOINC codes whose value is an age in years. */
const AGE_LOINC = ["30525-0", "21612-7", "29553-5", "63900-5", "21611-9", "30972-4", "35659-2"];

/** Counts what was done, by rule path; `redacted` counts elements no rule or method let through. */
export interface Tally {
  readonly rules: Map<string, number>;
  redacted: number;
}

export interface Redaction {
  readonly rules: ReadonlyMap<string, PathNode>;
  readonly config: DeidConfig;
  readonly person: Person;
  readonly tally: Tally;
}

function redactValue(node: PathNode, value: Json, run: Redaction): Json | undefined {
  if (Array.isArray(value)) {
    const kept = (value as readonly Json[]).map((item) => redactValue(node, item, run)).filter((item) => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  const kept = node.rule
    ? METHODS[node.rule.method](value, node.rule, run.person)
    : isObject(value)
      ? redactObject(node, value, run)
      : undefined;
  if (kept === undefined) run.tally.redacted++;
  else if (node.rule) run.tally.rules.set(node.rule.path, (run.tally.rules.get(node.rule.path) ?? 0) + 1);
  return kept;
}

function redactObject(node: PathNode, value: JsonObject, run: Redaction): JsonObject | undefined {
  const chosen = node.selections.find(({ field, value: wanted }) => value[field] === wanted);
  const inner = chosen?.node ?? node;
  const out: Record<string, Json> = {};
  for (const key in value) {
    const next = inner.children.get(key);
    const held = value[key];
    if (!next || held === undefined) {
      if (key !== "resourceType" && key !== chosen?.field) run.tally.redacted++;
      continue;
    }
    const kept = redactValue(next, held, run);
    if (kept !== undefined) out[key] = kept;
  }
  if (Object.keys(out).length === 0) return undefined;
  return chosen ? { [chosen.field]: chosen.value, ...out } : out;
}

/** A value that is an age is dropped when it would tell that somebody is over 89; in components too. */
function withoutHighAge(fields: JsonObject, run: Redaction): JsonObject {
  const parts = objectsOf(fields.component);
  const aged = parts.length > 0 ? { ...fields, component: parts.map((part) => withoutHighAge(part, run)) } : fields;
  if (!codingsOf(fields.code).some(({ code }) => AGE_LOINC.includes(code))) return aged;
  const told = isObject(aged.valueQuantity) ? aged.valueQuantity.value : aged.valueInteger;
  if (!run.person.overAge && typeof told === "number" && told <= run.config.parameters.highestAge) return aged;
  const { valueQuantity: _quantity, valueInteger: _integer, ...rest } = aged;
  return rest;
}

/** "90 or older" stands in an extension where the year of birth would be; a year of death becomes the plain fact. */
function overAgePatient(fields: JsonObject, patient: Resource, run: Redaction): JsonObject {
  const group = { url: run.config.parameters.ageGroupUrl, valueCode: "90+" };
  const dead = typeof patient.deceasedDateTime === "string" ? { deceasedBoolean: true } : {};
  return { ...fields, ...dead, extension: [...listOf(fields.extension), group] };
}

function redactContained(resource: Resource, run: Redaction): readonly Resource[] {
  return listOf(resource.contained).flatMap((inner) => {
    // A contained Patient is another person, or this one again: neither adds anything that may leave.
    if (!isResource(inner) || inner.resourceType === "Patient") return [];
    return redactResource(inner, run) ?? [];
  });
}

/** One resource, its contained ones included; null when no rule knows its type or nothing of it is left. */
export function redactResource(resource: Resource, run: Redaction): Resource | null {
  const node = run.rules.get(resource.resourceType);
  const contained = redactContained(resource, run);
  const fields = node && redactObject(node, resource, run);
  if (!node || (!fields && contained.length === 0)) return null;
  const isOld = resource.resourceType === "Patient" && run.person.overAge;
  const judged = isOld ? overAgePatient(fields ?? {}, resource, run) : withoutHighAge(fields ?? {}, run);
  return { resourceType: resource.resourceType, ...judged, ...(contained.length > 0 ? { contained } : {}) };
}
