// SPDX-License-Identifier: Apache-2.0
import { HealthError } from "./errors.ts";

/** A JSON value as parsed. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A FHIR resource: an object that names its type (FHIR R4, Resource). */
export interface Resource extends JsonObject {
  readonly resourceType: string;
}

/** An object, not null and not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Does the value name a resource type? */
export function isResource(value: unknown): value is Resource {
  return isObject(value) && typeof value.resourceType === "string";
}

/** A value or a list of them as a list; nothing is an empty list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Json];
}

/** The objects in a value or list. */
export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  return listOf(value).filter(isObject);
}

/** A text, or "". */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The resources of a Bundle in entry order, or the one resource given. Throws HealthError not_fhir. */
export function resourcesOf(input: unknown): readonly Resource[] {
  if (!isResource(input)) throw new HealthError("not_fhir", "input", "no resourceType", "a FHIR resource or Bundle");
  if (input.resourceType !== "Bundle") return [input];
  return listOf(input.entry).map((entry, i) => {
    const resource = isObject(entry) ? entry.resource : undefined;
    if (!isResource(resource)) throw new HealthError("not_fhir", `Bundle.entry[${i}].resource`, "no resourceType", "a FHIR resource");
    return resource;
  });
}

/** Calls visit for every object below a value, the value itself included. */
export function eachObject(value: Json | undefined, visit: (object: JsonObject) => void): void {
  if (Array.isArray(value)) for (const item of value) eachObject(item, visit);
  else if (isObject(value)) {
    visit(value);
    for (const key in value) {
      const inner = value[key];
      if (typeof inner === "object") eachObject(inner, visit);
    }
  }
}
