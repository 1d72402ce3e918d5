// SPDX-License-Identifier: Apache-2.0
// The canonical JSON of a message: camelCase names, bytes in hex, 64-bit integers as decimal text, enums by short name, defaults filled.

import { hex } from "@aceso/proto/encoding";
import { enums, type Field, messages } from "../descriptor.ts";
import { isObject, type Json, type JsonObject } from "../kinds.ts";
import { fromBase64 } from "./base64.ts";

/** A message or event that this version cannot read; it becomes a dead letter. */
export class UnreadableError extends Error {
  constructor(subject: string, got: string, wanted: string) {
    super(`${subject}: got ${got}, wanted ${wanted}`);
    this.name = "UnreadableError";
  }
}

/** Fields of a message type. Throws UnreadableError for a type that this version does not know. */
export function fieldsOf(type: string): readonly Field[] {
  const fields = messages.get(type);
  if (fields === undefined) throw new UnreadableError(type, "an unknown type", "a type of the compiled descriptors");
  return fields;
}

/**
 * Canonical JSON from the JSON that the chain writes (protobuf JSON with original names).
 * Throws UnreadableError for a field or enum value that this version does not know.
 */
export function canonicalMessage(type: string, source: unknown): JsonObject {
  const fields = fieldsOf(type);
  if (!isObject(source)) throw new UnreadableError(type, "no object", "an object");
  const unknown = Object.keys(source).find((name) => !fields.some((f) => f.name === name || f.camel === name));
  if (unknown !== undefined) throw new UnreadableError(type, `field ${unknown.slice(0, 60)}`, "known fields only");
  return Object.fromEntries(fields.map((f) => [f.camel, canonicalField(type, f, source[f.name] ?? source[f.camel])]));
}

function canonicalField(type: string, field: Field, source: Json | undefined): Json {
  if (field.repeated) {
    if (source === undefined || source === null) return [];
    if (!Array.isArray(source)) throw new UnreadableError(`${type}.${field.name}`, "no list", "a list");
    return source.map((item) => canonicalValue(type, field, item));
  }
  if (source === undefined || source === null) return defaultOf(field);
  return canonicalValue(type, field, source);
}

/** What an absent field means. Absent messages and oneof members are null. */
export function defaultOf(field: Field): Json {
  if (field.repeated) return [];
  if (field.oneof || field.type === "message") return null;
  if (field.type === "bool") return false;
  if (field.type === "int64") return "0";
  if (field.type === "int32") return 0;
  if (field.type === "enum") return enumName(field, 0);
  return "";
}

/** Short name of an enum value. Throws UnreadableError for an unknown number. */
export function enumName(field: Field, value: number): string {
  const name = enums.get(field.of)?.get(value);
  if (name === undefined) throw new UnreadableError(field.of, String(value), "a known value");
  return name;
}

function canonicalValue(type: string, field: Field, source: Json): Json {
  const subject = `${type}.${field.name}`;
  if (field.type === "message") return canonicalMessage(field.of, source);
  if (field.type === "bool" && typeof source === "boolean") return source;
  if (field.type === "enum") return enumValue(field, source);
  if (field.type === "int64" && /^-?\d+$/.test(String(source))) return String(source);
  if (field.type === "int32" && Number.isInteger(Number(source))) return Number(source);
  if (field.type === "string" && typeof source === "string") return source;
  if (field.type === "bytes" && typeof source === "string") return bytesValue(subject, source);
  throw new UnreadableError(subject, `a ${typeof source}`, field.type);
}

function enumValue(field: Field, source: Json): string {
  if (typeof source === "number") return enumName(field, source);
  const names = [...(enums.get(field.of)?.values() ?? [])];
  const text = String(source);
  const found = names.find((name) => text === name) ?? names.find((name) => text === longName(field.of, name));
  if (found === undefined) throw new UnreadableError(field.of, text.slice(0, 60), "a known value");
  return found;
}

function longName(type: string, short: string): string {
  const last = type.slice(type.lastIndexOf(".") + 1);
  return `${last.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase()}_${short}`;
}

function bytesValue(subject: string, source: string): string {
  try {
    return hex(fromBase64(source));
  } catch {
    throw new UnreadableError(subject, "other characters", "base64");
  }
}
