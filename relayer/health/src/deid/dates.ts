// SPDX-License-Identifier: Apache-2.0
import { isObject, type Json, type Resource, textOf } from "../json.ts";

/** The year of a FHIR date, dateTime or instant; null for anything else. */
export function yearOf(value: Json | undefined): number | null {
  const parts = /^(\d{4})(?:-\d{2}(?:-\d{2}(?:T.*|Z)?)?)?$/.exec(textOf(value));
  const year = Number(parts?.[1]);
  return parts && year >= 1 ? year : null;
}

/** Days since 1970-01-01 of the calendar day a FHIR date names in its own zone; null unless it names a day. */
export function dayOf(value: Json | undefined): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T.*|Z)?$/.exec(textOf(value));
  if (!parts) return null;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
  return Number.isFinite(day) ? day : null;
}

/** The calendar year, UTC, of unix seconds. */
export function yearAt(time: number): number {
  return new Date(time * 1000).getUTCFullYear();
}

/** Where each type says when it happened; the first that is set counts. A period counts by its start. */
const WHEN: Readonly<Record<string, readonly string[]>> = {
  Observation: ["effectiveDateTime", "effectiveInstant", "effectivePeriod"],
  Immunization: ["occurrenceDateTime"],
  Condition: ["onsetDateTime", "recordedDate"],
  MedicationRequest: ["authoredOn"],
  Procedure: ["performedDateTime", "performedPeriod"],
  Encounter: ["period"],
  AllergyIntolerance: ["recordedDate"],
  DiagnosticReport: ["effectiveDateTime"],
};

/** The date on which a resource's fact happened, as written. */
export function whenOf(resource: Resource): Json | undefined {
  const names = Object.hasOwn(WHEN, resource.resourceType) ? (WHEN[resource.resourceType] ?? []) : [];
  for (const name of names) {
    const value = resource[name];
    if (value !== undefined) return isObject(value) ? value.start : value;
  }
  return undefined;
}
