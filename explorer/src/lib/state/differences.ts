// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { type Fields, isFields } from "../json.ts";

/** A field of a row that is not what the state says. */
export interface Difference {
  readonly field: string;
  /** What the index says. */
  readonly got: string;
  /** What the chain's state says. */
  readonly wanted: string;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (value instanceof Uint8Array) return hex(value);
  return typeof value === "object"
    ? JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? each.toString() : each))
    : String(value);
}

/** An enum's number is shown by its JSON name, which ends in the index's short one. */
function enumSame(row: string, json: unknown): boolean {
  return typeof json === "string" && (json === row || json.endsWith(`_${row}`));
}

function scalarDiffers(row: unknown, value: unknown, json: unknown): boolean {
  if (value instanceof Uint8Array) return row !== hex(value);
  if (typeof value === "number" && typeof row === "string" && !/^-?\d+$/.test(row)) return !enumSame(row, json);
  if (typeof value === "boolean") return row !== value;
  return String(row) !== String(value);
}

function compare(field: string, row: unknown, value: unknown, json: unknown): Difference[] {
  const different = [{ field, got: shown(row), wanted: typeof value === "number" ? shown(json) : shown(value) }];
  if (value === undefined || value === null) return row === null || row === undefined || row === "" ? [] : different;
  if (Array.isArray(value)) {
    if (!Array.isArray(row) || row.length !== value.length) return different;
    const parts: readonly unknown[] = Array.isArray(json) ? json : [];
    return value.flatMap((each: unknown, i) => compare(`${field}[${i}]`, row[i], each, parts[i]));
  }
  if (typeof value === "object" && !(value instanceof Uint8Array)) {
    return isFields(row) ? fieldDifferences(row, value, json, `${field}.`) : different;
  }
  return scalarDiffers(row, value, json) ? different : [];
}

function fieldDifferences(row: Fields, value: object, json: unknown, prefix: string): Difference[] {
  const names = isFields(json) ? json : {};
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
    Object.hasOwn(row, name) ? compare(`${prefix}${name}`, row[name], each, names[name]) : [],
  );
}

/**
 * Where a row of the index differs from the state, field by field of the state's message. `value` is the decoded message, `json` the same by
 * its codec's own JSON, which names enums. Only fields that were asked for are compared.
 */
export function differences(row: Fields, value: object, json: unknown): Difference[] {
  return fieldDifferences(row, value, json, "");
}
