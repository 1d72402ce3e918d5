// SPDX-License-Identifier: Apache-2.0
import { SAFE_HARBOR_FIELDS } from "@aceso/health";
import { text } from "@aceso/proto/encoding";
import type { OpenedReading } from "../readings.ts";
import { decimalText } from "./decimal.ts";
import type { ExportEntry, ExportFile } from "./entry.ts";

type Json = Readonly<Record<string, unknown>>;

/** bundle.json: a FHIR R4 collection; each person a Patient under its pseudonym, readings of devices as Observations. */
export function fhirBundle(entries: readonly ExportEntry[], uuid: () => string): ExportFile {
  const subjects = [...new Set(entries.map(({ subject }) => subject))];
  const patients = subjects.map((subject) => ({ fullUrl: urn(subject), resource: patientOf(subject, entries) }));
  const others = entries
    .filter(({ reading }) => !isPatient(reading))
    .map(({ subject, reading }) => ({ fullUrl: urn(uuid()), resource: { ...resourceOf(reading), subject: { reference: urn(subject) } } }));
  const bundle = { resourceType: "Bundle", type: "collection", entry: [...patients, ...others] };
  return { name: "bundle.json", bytes: text(`${JSON.stringify(bundle, undefined, 1)}\n`) };
}

function patientOf(subject: string, entries: readonly ExportEntry[]): Json {
  for (const { subject: whose, reading } of entries) {
    if (whose === subject && reading.kind === "resource" && isPatient(reading)) return { ...reading.resource, id: subject };
  }
  return { resourceType: "Patient", id: subject };
}

function isPatient(reading: OpenedReading): boolean {
  return reading.kind === "resource" && reading.resource.resourceType === "Patient";
}

function resourceOf(reading: OpenedReading): Json {
  if (reading.kind === "resource") return reading.resource;
  const head = { resourceType: "Observation", extension: [dayIndex(reading.day)], status: "final" };
  if (reading.kind === "scalar") {
    const value = Number(decimalText(reading.value, reading.scale));
    return {
      ...head,
      code: { coding: [{ system: "http://loinc.org", code: reading.loinc }] },
      valueQuantity: { value, system: "http://unitsofmeasure.org", code: reading.unit },
    };
  }
  const data = Array.from(reading.samples, (sample) => (BigInt(sample) - reading.origin).toString()).join(" ");
  return {
    ...head,
    code: { coding: [{ system: "urn:iso:std:iso:11073:10101", code: reading.code }] },
    valueSampledData: { origin: { value: 0 }, period: reading.periodUs / 1000, factor: 10 ** reading.scale, dimensions: 1, data },
  };
}

function dayIndex(day: number): Json {
  return { url: SAFE_HARBOR_FIELDS.parameters.dayIndexUrl, valueInteger: day };
}

function urn(uuid: string): string {
  return `urn:uuid:${uuid}`;
}
