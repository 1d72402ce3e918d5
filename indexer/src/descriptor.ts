// SPDX-License-Identifier: Apache-2.0
// The message and enum types of the chain, by full name, out of the descriptors that were compiled with the proto files.
import set from "@aceso/proto/gen/descriptor.json" with { type: "json" };

/** What a field holds. `int64` covers every 64-bit integer, `int32` every smaller one. */
export type FieldType = "string" | "bytes" | "bool" | "int64" | "int32" | "enum" | "message";

/** A field of a message. */
export interface Field {
  readonly number: number;
  /** Name in the proto file. */
  readonly name: string;
  /** Name in the index. */
  readonly camel: string;
  readonly type: FieldType;
  readonly repeated: boolean;
  /** A signed 64- or 32-bit integer. */
  readonly signed: boolean;
  /** Full name of the message or enum type. */
  readonly of: string;
  readonly oneof: boolean;
}

interface RawField {
  name: string;
  number: number;
  label: string;
  type: string;
  typeName?: string;
  oneofIndex?: number;
}
interface RawMessage {
  name: string;
  field?: RawField[];
  nestedType?: RawMessage[];
  enumType?: RawEnum[];
}
interface RawEnum {
  name: string;
  value: { name: string; number?: number }[];
}
interface RawFile {
  package?: string;
  messageType?: RawMessage[];
  enumType?: RawEnum[];
}

/** Fields of every message type by full name. */
export const messages = new Map<string, readonly Field[]>();
/** Values of every enum by full name: number to name without the enum's prefix (DEVICE_STATUS_ACTIVE is ACTIVE). */
export const enums = new Map<string, ReadonlyMap<number, string>>();

/** camelCase of a proto field name. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function fieldType(raw: string): FieldType {
  if (raw === "TYPE_STRING") return "string";
  if (raw === "TYPE_BYTES") return "bytes";
  if (raw === "TYPE_BOOL") return "bool";
  if (raw === "TYPE_ENUM") return "enum";
  if (raw === "TYPE_MESSAGE") return "message";
  return raw.endsWith("64") ? "int64" : "int32";
}

function addEnum(prefix: string, raw: RawEnum): void {
  const start = `${raw.name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase()}_`;
  const short = (name: string) => (name.startsWith(start) ? name.slice(start.length) : name);
  enums.set(`${prefix}.${raw.name}`, new Map(raw.value.map(({ name, number }) => [number ?? 0, short(name)])));
}

function addMessage(prefix: string, raw: RawMessage): void {
  const full = `${prefix}.${raw.name}`;
  const fields = (raw.field ?? []).map((f) => ({
    number: f.number,
    name: f.name,
    camel: camelCase(f.name),
    type: fieldType(f.type),
    repeated: f.label === "LABEL_REPEATED",
    signed: f.type === "TYPE_INT64" || f.type === "TYPE_INT32",
    of: (f.typeName ?? "").replace(/^\./, ""),
    oneof: f.oneofIndex !== undefined,
  }));
  messages.set(full, fields);
  for (const nested of raw.nestedType ?? []) addMessage(full, nested);
  for (const nested of raw.enumType ?? []) addEnum(full, nested);
}

for (const file of (set as unknown as { file: RawFile[] }).file) {
  for (const raw of file.enumType ?? []) addEnum(file.package ?? "", raw);
  for (const raw of file.messageType ?? []) addMessage(file.package ?? "", raw);
}
