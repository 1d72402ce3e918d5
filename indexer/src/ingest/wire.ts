// SPDX-License-Identifier: Apache-2.0
// Protobuf wire format (protobuf.dev/programming-guides/encoding) into canonical JSON by descriptor, for the messages of transactions.
import { hex } from "@aceso/proto/encoding";
import type { Field } from "../descriptor.ts";
import type { Json, JsonObject } from "../kinds.ts";
import { defaultOf, enumName, fieldsOf, UnreadableError } from "./canonical.ts";

/** One field as it stands on the wire. Fixed-width fields come as their bytes. */
export interface WireField {
  readonly number: number;
  readonly value: bigint | Uint8Array;
}

/** Splits a message into its fields. Throws UnreadableError when it is cut or malformed. */
export function wireFields(bytes: Uint8Array): WireField[] {
  const found: WireField[] = [];
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    throw new UnreadableError("wire", "a cut varint", "at most ten bytes");
  };
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new UnreadableError("wire", "a cut field", `${length} bytes`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = varint();
    const kind = Number(tag & 7n);
    const number = Number(tag >> 3n);
    if (kind === 0) found.push({ number, value: varint() });
    else if (kind === 1) found.push({ number, value: take(8) });
    else if (kind === 2) found.push({ number, value: take(Number(varint())) });
    else if (kind === 5) found.push({ number, value: take(4) });
    else throw new UnreadableError("wire", `type ${kind}`, "0, 1, 2 or 5");
  }
  return found;
}

/** Decodes a message of a known type into canonical JSON. Throws UnreadableError. */
export function decodeMessage(type: string, bytes: Uint8Array, depth = 0): JsonObject {
  if (depth > 16) throw new UnreadableError(type, "deeper nesting", "at most 16 levels");
  const fields = fieldsOf(type);
  const result: JsonObject = Object.fromEntries(fields.map((f) => [f.camel, defaultOf(f)]));
  for (const { number, value } of wireFields(bytes)) {
    const field = fields.find((f) => f.number === number);
    if (field === undefined) throw new UnreadableError(type, `field ${number}`, "known fields only");
    const before = result[field.camel];
    if (!field.repeated) result[field.camel] = fieldValue(field, value, depth);
    else if (Array.isArray(before)) before.push(...items(field, value, depth));
  }
  return result;
}

/** Repeated numbers may stand packed in one field. */
function items(field: Field, value: bigint | Uint8Array, depth: number): Json[] {
  const packed = value instanceof Uint8Array && ["bool", "int64", "int32", "enum"].includes(field.type);
  if (!packed) return [fieldValue(field, value, depth)];
  const list: Json[] = [];
  let current = 0n;
  let shift = 0n;
  for (const byte of value) {
    current |= BigInt(byte & 0x7f) << shift;
    shift += 7n;
    if (byte >= 0x80) continue;
    list.push(fieldValue(field, current, depth));
    current = 0n;
    shift = 0n;
  }
  return list;
}

function fieldValue(field: Field, value: bigint | Uint8Array, depth: number): Json {
  if (value instanceof Uint8Array) {
    if (field.type === "message") return decodeMessage(field.of, value, depth + 1);
    if (field.type === "bytes") return hex(value);
    if (field.type === "string") return new TextDecoder().decode(value);
  } else {
    if (field.type === "bool") return value !== 0n;
    if (field.type === "enum") return enumName(field, Number(value));
    if (field.type === "int64") return (field.signed ? BigInt.asIntN(64, value) : value).toString();
    if (field.type === "int32") return Number(field.signed ? BigInt.asIntN(32, value) : value);
  }
  throw new UnreadableError(field.name, "another wire type", field.type);
}
