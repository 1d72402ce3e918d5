// SPDX-License-Identifier: Apache-2.0
// Days since the first day told in the same bundle: order and distance without a date (45 CFR 164.514(b)(2)(i)(C) leaves only the year).
import { type JsonObject, objectsOf, type Resource } from "../json.ts";
import type { DeidConfig } from "./config.ts";
import { dayOf, whenOf, yearOf } from "./dates.ts";
import type { Person } from "./person.ts";

const LONGEST = 36_525;

/** The day a resource may be told from: its calendar day, or null when it names none or its year may not be told. */
function tellableDay(resource: Resource, person: Person): number | null {
  const when = whenOf(resource);
  const year = yearOf(when);
  return year === null || year < person.firstYear ? null : dayOf(when);
}

/** A day index an earlier run wrote. */
function writtenIndex(resource: Resource, config: DeidConfig): number | null {
  const found = objectsOf(resource.extension).find((extension) => extension.url === config.parameters.dayIndexUrl)?.valueInteger;
  return typeof found === "number" && Number.isInteger(found) && found >= 0 && found <= LONGEST ? found : null;
}

/** The day index of each resource in order; null where none can be told. */
export function dayIndexes(resources: readonly Resource[], person: Person, config: DeidConfig): readonly (number | null)[] {
  const days = resources.map((resource) => tellableDay(resource, person));
  const told = days.filter((day) => day !== null);
  const first = told.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  return days.map((day, i) => {
    const resource = resources[i];
    if (day !== null) return day - first;
    return resource === undefined ? null : writtenIndex(resource, config);
  });
}

/** The extension that carries a day index, or nothing. */
export function dayIndexExtension(index: number | null, config: DeidConfig): JsonObject {
  return index === null ? {} : { extension: [{ url: config.parameters.dayIndexUrl, valueInteger: index }] };
}
