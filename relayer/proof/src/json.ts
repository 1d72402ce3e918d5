// SPDX-License-Identifier: Apache-2.0
// Codecs between untrusted JSON and typed values: sizes bounded, unknown fields refused, one definition for reading and writing.
import { hex, unhex } from "@aceso/proto/encoding";
import { base64 } from "@scure/base";
import { ProofError } from "./errors.ts";

/** Reads a value out of JSON (throws ProofError `bad_bundle`) and writes it back. */
export interface Codec<T> {
  read: (subject: string, json: unknown) => T;
  write: (value: T) => unknown;
}

/** The type that a codec reads. */
export type Of<C> = C extends Codec<infer T> ? T : never;

function refuse(subject: string, got: string, wanted: string): ProofError {
  return new ProofError("bad_bundle", subject, got, wanted);
}

function described(json: unknown): string {
  if (json === undefined) return "nothing";
  if (json === null) return "null";
  return Array.isArray(json) ? "a list" : `a ${typeof json}`;
}

function readString(subject: string, json: unknown, max: number): string {
  if (typeof json !== "string") throw refuse(subject, described(json), "text");
  if (json.length > max) throw refuse(subject, `${json.length} characters`, `at most ${max}`);
  return json;
}

/** Text of bounded length. */
export function text(max: number): Codec<string> {
  return { read: (subject, json) => readString(subject, json, max), write: (value) => value };
}

/** Hexadecimal bytes, between `min` and `max` of them. */
export function hexBytes(min: number, max = min): Codec<Uint8Array> {
  return {
    read: (subject, json) => {
      const digits = readString(subject, json, max * 2);
      if (!/^([0-9a-fA-F]{2})*$/.test(digits)) throw refuse(subject, "other characters", "hexadecimal");
      if (digits.length < min * 2) throw refuse(subject, `${digits.length / 2} bytes`, `at least ${min}`);
      return unhex(digits);
    },
    write: hex,
  };
}

/** Base64 bytes (RFC 4648 section 4, padded), between `min` and `max` of them. */
export function base64Bytes(min: number, max = min): Codec<Uint8Array> {
  return {
    read: (subject, json) => {
      const digits = readString(subject, json, Math.ceil(max / 3) * 4);
      let bytes: Uint8Array;
      try {
        bytes = base64.decode(digits);
      } catch {
        throw refuse(subject, "other characters", "padded base64");
      }
      if (bytes.length < min || bytes.length > max) throw refuse(subject, `${bytes.length} bytes`, `${min} to ${max}`);
      return bytes;
    },
    write: (value) => base64.encode(value),
  };
}

/** An integer as decimal text, shortest form, within bounds. */
export function decimal(min: bigint, max: bigint): Codec<bigint> {
  return {
    read: (subject, json) => {
      const digits = readString(subject, json, 20);
      if (!/^(0|-?[1-9][0-9]*)$/.test(digits)) throw refuse(subject, "other characters", "a decimal integer");
      const value = BigInt(digits);
      if (value < min || value > max) throw refuse(subject, digits, `${min} to ${max}`);
      return value;
    },
    write: (value) => value.toString(),
  };
}

/** A number that is an integer within bounds. */
export function integer(min: number, max: number): Codec<number> {
  return {
    read: (subject, json) => {
      if (typeof json !== "number" || !Number.isInteger(json) || json < min || json > max) {
        throw refuse(subject, typeof json === "number" ? json.toString() : described(json), `an integer from ${min} to ${max}`);
      }
      return json;
    },
    write: (value) => value,
  };
}

/** Exactly this value. */
export function literal<T extends string | number>(wanted: T): Codec<T> {
  return {
    read: (subject, json) => {
      if (json !== wanted) throw refuse(subject, described(json), JSON.stringify(wanted));
      return wanted;
    },
    write: (value) => value,
  };
}

/** One of these words. */
export function oneOf<T extends string>(...words: readonly T[]): Codec<T> {
  return {
    read: (subject, json) => {
      const found = words.find((word) => word === json);
      if (found === undefined) throw refuse(subject, described(json), words.join(", "));
      return found;
    },
    write: (value) => value,
  };
}

/** A list of at most `max` items. */
export function list<T>(item: Codec<T>, max: number): Codec<T[]> {
  return {
    read: (subject, json) => {
      if (!Array.isArray(json)) throw refuse(subject, described(json), "a list");
      if (json.length > max) throw refuse(subject, `${json.length} items`, `at most ${max}`);
      return json.map((each: unknown, i) => item.read(`${subject}[${i}]`, each));
    },
    write: (value) => value.map(item.write),
  };
}

/** A value that may be missing (or null). */
export function optional<T>(codec: Codec<T>): Codec<T | undefined> {
  return {
    read: (subject, json) => (json === undefined || json === null ? undefined : codec.read(subject, json)),
    write: (value) => (value === undefined ? undefined : codec.write(value)),
  };
}

/** A value stored as another. */
export function mapped<A, B>(codec: Codec<A>, to: (value: A, subject: string) => B, from: (value: B) => A): Codec<B> {
  return { read: (subject, json) => to(codec.read(subject, json), subject), write: (value) => codec.write(from(value)) };
}

type Fields = Record<string, Codec<unknown>>;
type Shape<F> = { [K in keyof F]: Of<F[K]> };

/** An object with exactly these fields; those in `ignored` may stand there and are dropped. */
export function object<F extends { [K in keyof F]: Codec<Of<F[K]>> }>(fields: F, ignored: readonly string[] = []): Codec<Shape<F>> {
  const codecs = fields as unknown as Fields;
  return {
    read: (subject, json) => {
      if (typeof json !== "object" || json === null || Array.isArray(json)) throw refuse(subject, described(json), "an object");
      const unknown = Object.keys(json).find((name) => !Object.hasOwn(codecs, name) && !ignored.includes(name));
      if (unknown !== undefined) throw refuse(subject, `unknown field ${unknown.slice(0, 40)}`, "known fields only");
      const source = json as Record<string, unknown>;
      const entries = Object.entries(codecs).map(([name, codec]) => [
        name,
        codec.read(`${subject}.${name}`, Object.hasOwn(source, name) ? source[name] : undefined),
      ]);
      return Object.fromEntries(entries) as Shape<F>;
    },
    write: (value) => {
      const source = value as Record<string, unknown>;
      const entries = Object.entries(codecs).map(([name, codec]) => [name, codec.write(source[name])]);
      return Object.fromEntries(entries.filter(([, written]) => written !== undefined));
    },
  };
}
