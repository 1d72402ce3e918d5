// SPDX-License-Identifier: Apache-2.0
import { HealthError } from "../errors.ts";
import { objectsOf, type Resource } from "../json.ts";
import type { DeidConfig } from "./config.ts";
import { dayOf, whenOf, yearAt, yearOf } from "./dates.ts";

/** What must be known of the one person a bundle is about, before any of it is judged. */
export interface Person {
  /** 90 or older, at death or by the end of the record: no year of birth or death may leave. */
  readonly overAge: boolean;
  /** Under 18, or not known to be older. */
  readonly minor: boolean;
  /** The first year that may be told; earlier ones would show an age of 90 or more by themselves. */
  readonly firstYear: number;
}

const MAJORITY = 18;
const YEAR_DAYS = 365.2425;

/**
 * Judges age by calendar years, so that a second run over the output (years only) judges the same.
 * @param time unix seconds of the de-identification. Throws HealthError not_one_person for more than one Patient.
 */
export function personOf(resources: readonly Resource[], time: number, config: DeidConfig): Person {
  const patients = resources.filter((resource) => resource.resourceType === "Patient");
  const patient = patients[0];
  if (patients.length > 1) throw new HealthError("not_one_person", "bundle", `${patients.length} Patients`, "one person at a time");
  const last = Math.max(yearAt(time), ...resources.map((resource) => yearOf(whenOf(resource)) ?? 0));
  const firstYear = last - (config.parameters.highestAge - 1);
  if (!patient) return { overAge: false, minor: true, firstYear: 0 };
  const grouped = objectsOf(patient.extension).some((extension) => extension.url === config.parameters.ageGroupUrl);
  const birth = yearOf(patient.birthDate);
  const age = birth === null ? 0 : (yearOf(patient.deceasedDateTime) ?? last) - birth;
  const overAge = grouped || age > config.parameters.highestAge;
  return { overAge, minor: !overAge && isMinor(patient, time), firstYear: overAge ? firstYear : 0 };
}

function isMinor(patient: Resource, time: number): boolean {
  const day = dayOf(patient.birthDate);
  if (day !== null) return (dayOf(patient.deceasedDateTime) ?? time / 86_400) - day < MAJORITY * YEAR_DAYS;
  const year = yearOf(patient.birthDate);
  return year === null || (yearOf(patient.deceasedDateTime) ?? yearAt(time)) - year <= MAJORITY;
}
