// SPDX-License-Identifier: Apache-2.0
// What may become of a value. A method returns the value that leaves, or undefined; none returns text that was not on a list.
import { codeOf } from "../codes/codings.ts";
import { isCodeOf, UCUM } from "../codes/systems.ts";
import { isUcum } from "../codes/ucum.ts";
import { isObject, type Json, type JsonObject, objectsOf, textOf } from "../json.ts";
import type { FhirPathRule, Method } from "./config.ts";
import { yearOf } from "./dates.ts";
import type { Person } from "./person.ts";
import { COUNTRY_CODES, stateCode } from "./places.ts";

export type Apply = (value: Json, rule: FhirPathRule, person: Person) => Json | undefined;

/** Years, months, weeks and days that say more than 89 years. */
const AGE_UNITS: Readonly<Record<string, number>> = { a: 89, mo: 89 * 12, wk: 89 * 52, d: 89 * 365 };
const COMPARATORS = ["<", "<=", ">=", ">"];
const LARGEST = 1_000_000;

function coding(value: Json): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const held = codeOf(value);
  return isCodeOf(held.system, held.code) ? { system: held.system, code: held.code } : undefined;
}

function concept(value: Json): JsonObject | undefined {
  const codings = isObject(value)
    ? objectsOf(value.coding)
        .map(coding)
        .filter((held) => held !== undefined)
    : [];
  return codings.length > 0 ? { coding: codings } : undefined;
}

function quantity(value: Json, person: Person): JsonObject | undefined {
  if (!isObject(value) || typeof value.value !== "number" || Math.abs(value.value) > LARGEST) return undefined;
  const coded = value.system === UCUM ? textOf(value.code) : "";
  const unit = coded === "" ? textOf(value.unit) : coded;
  if (!isUcum(unit) || tellsHighAge(value.value, unit, person)) return undefined;
  const comparator = COMPARATORS.includes(textOf(value.comparator)) ? { comparator: textOf(value.comparator) } : {};
  return { value: value.value, ...comparator, unit, system: UCUM, code: unit };
}

/** An age above 89; for somebody over 89 any age in years, which with a date would give the year of birth. */
function tellsHighAge(value: number, unit: string, person: Person): boolean {
  if (!Object.hasOwn(AGE_UNITS, unit)) return false;
  return value > (AGE_UNITS[unit] ?? 0) || (person.overAge && unit === "a");
}

function year(value: Json | undefined, person: Person): string | undefined {
  const found = yearOf(value);
  return found === null || found < person.firstYear ? undefined : String(found).padStart(4, "0");
}

function yearPeriod(value: Json, person: Person): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const start = year(value.start, person);
  const end = year(value.end, person);
  if (start === undefined && end === undefined) return undefined;
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

export const METHODS: Readonly<Record<Method, Apply>> = {
  oneOf: (value, rule) => (typeof value === "string" && rule.values?.includes(value) ? value : undefined),
  boolean: (value) => (typeof value === "boolean" ? value : undefined),
  integer: (value) => (Number.isInteger(value) && Math.abs(value as number) <= LARGEST ? value : undefined),
  concept,
  coding,
  quantity: (value, _, person) => quantity(value, person),
  year: (value, _, person) => year(value, person),
  yearPeriod: (value, _, person) => yearPeriod(value, person),
  birthYear: (value, _, person) => (person.overAge ? undefined : year(value, person)),
  deathYear: (value, _, person) => (person.overAge ? undefined : year(value, person)),
  state: (value) => stateCode(textOf(value)) ?? undefined,
  country: (value) => (COUNTRY_CODES.includes(textOf(value)) ? value : undefined),
};
