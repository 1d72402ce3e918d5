// SPDX-License-Identifier: Apache-2.0
// Protobuf enums and bitsets by our names. An unknown number is refused: it is never a default.
import { HealthError } from "../errors.ts";

/** A protobuf enum as TypeScript sees it: names to numbers and back. */
export type ProtoEnum = Readonly<Record<string, string | number>>;

/** The name of a number without its prefix, if our list has it. @throws HealthError consent_unknown_code */
export function nameOf<T extends string>(subject: string, names: readonly T[], values: ProtoEnum, prefix: string, number: number): T {
  const name = names.find((candidate) => values[prefix + candidate] === number);
  if (name === undefined) throw new HealthError("consent_unknown_code", subject, String(number), `one of ${names.join(", ")}`);
  return name;
}

/** The number of a name. @throws HealthError consent_unknown_code */
export function numberOf(values: ProtoEnum, prefix: string, name: string): number {
  const number = values[prefix + name];
  if (typeof number !== "number") throw new HealthError("consent_unknown_code", prefix, name, "a known name");
  return number;
}

/** The names whose bit `1 << number` is set. @throws HealthError consent_unknown_code for a set bit without a name */
export function namesIn<T extends string>(subject: string, names: readonly T[], values: ProtoEnum, prefix: string, bits: number): T[] {
  const found = names.filter((name) => (bits & (1 << numberOf(values, prefix, name))) !== 0);
  if (bitsOf(found, values, prefix) !== bits) throw new HealthError("consent_unknown_code", subject, `bits ${bits}`, "known ones");
  return found;
}

/** The bitset of names. @throws HealthError consent_unknown_code */
export function bitsOf(names: readonly string[], values: ProtoEnum, prefix: string): number {
  return names.reduce((bits, name) => bits | (1 << numberOf(values, prefix, name)), 0);
}
