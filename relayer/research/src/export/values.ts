// SPDX-License-Identifier: Apache-2.0
// The values of a reading as rows: a code, a value, a unit. FHIR R4 Observation and what else has a code of its own.
import { decimalText } from "./decimal.ts";
import type { ExportEntry } from "./entry.ts";

/** One value with its code. */
export interface CodedValue {
  readonly type: string;
  readonly system: string;
  readonly code: string;
  readonly value: string;
  readonly unit: string;
}

type Json = Readonly<Record<string, unknown>>;

/** The values of one reading. A waveform has none here: its samples have a file of their own. */
export function valuesOf({ reading }: ExportEntry): readonly CodedValue[] {
  switch (reading.kind) {
    case "scalar":
      return [
        {
          type: "Observation",
          system: "http://loinc.org",
          code: reading.loinc,
          value: decimalText(reading.value, reading.scale),
          unit: reading.unit,
        },
      ];
    case "waveform":
      return [];
    case "resource":
      return resourceValues(reading.resource);
  }
}

function resourceValues(resource: Json): readonly CodedValue[] {
  const type = textOf(resource.resourceType);
  const own = codedValue(type, resource);
  const parts = objectsOf(resource.component).map((component) => codedValue(type, component));
  return parts.length > 0 && own.value === "" ? parts : [own, ...parts];
}

function codedValue(type: string, holder: Json): CodedValue {
  const coding = firstCoding(holder.code) ?? firstCoding(holder.vaccineCode) ?? firstCoding(holder.medicationCodeableConcept) ?? {};
  const quantity = objectOf(holder.valueQuantity);
  const { value, unit } =
    quantity === undefined
      ? { value: plainValue(holder), unit: "" }
      : { value: textOf(quantity.value), unit: textOf(quantity.code) || textOf(quantity.unit) };
  return { type, system: textOf(coding.system), code: textOf(coding.code), value, unit };
}

function plainValue(holder: Json): string {
  for (const name of ["valueInteger", "valueBoolean", "valueString"]) if (holder[name] !== undefined) return textOf(holder[name]);
  return textOf(firstCoding(holder.valueCodeableConcept)?.code);
}

function firstCoding(concept: unknown): Json | undefined {
  return objectsOf(objectOf(concept)?.coding)[0];
}

function objectOf(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined;
}

function objectsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(objectOf).filter((item) => item !== undefined) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
