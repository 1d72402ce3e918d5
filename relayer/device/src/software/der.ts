// SPDX-License-Identifier: Apache-2.0
import { concat } from "@aceso/proto/encoding";

/** One DER element (X.690 §10): identifier octet, or the high form for a tag number beyond 30, shortest length, content. */
export function der(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const body = concat(...content);
  return concat(identifier(tag), length(body.length), body);
}

/** A constructed, context-specific `[number]` around elements. */
export function tagged(number: number, ...content: readonly Uint8Array[]): Uint8Array {
  return der(number < 31 ? 0xa0 | number : 0xbf * 0x100_0000 + number, ...content);
}

export const sequence = (...content: readonly Uint8Array[]): Uint8Array => der(0x30, ...content);
export const set = (...content: readonly Uint8Array[]): Uint8Array => der(0x31, ...content);
export const octets = (bytes: Uint8Array): Uint8Array => der(0x04, bytes);
export const bits = (bytes: Uint8Array, unused = 0): Uint8Array => der(0x03, Uint8Array.of(unused), bytes);
export const boolean = (value: boolean): Uint8Array => der(0x01, Uint8Array.of(value ? 0xff : 0));
export const nothing = (): Uint8Array => der(0x05);
export const utf8 = (text: string): Uint8Array => der(0x0c, new TextEncoder().encode(text));
export const integer = (value: bigint | number): Uint8Array => der(0x02, magnitude(BigInt(value)));
export const enumerated = (value: number): Uint8Array => der(0x0a, magnitude(BigInt(value)));

/** An OBJECT IDENTIFIER from its dotted form. */
export function oid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** GeneralizedTime of Unix seconds. */
export function time(seconds: bigint): Uint8Array {
  const text = new Date(Number(seconds) * 1000).toISOString().replace(/[-:T]|\.\d+/g, "");
  return der(0x18, new TextEncoder().encode(text));
}

function identifier(tag: number): Uint8Array {
  if (tag < 0x100) return Uint8Array.of(tag);
  return Uint8Array.from([Math.floor(tag / 0x100_0000), ...base128(tag % 0x100_0000)]);
}

function length(value: number): Uint8Array {
  if (value < 0x80) return Uint8Array.of(value);
  return value < 0x100 ? Uint8Array.of(0x81, value) : Uint8Array.of(0x82, value >> 8, value & 0xff);
}

function base128(value: number): number[] {
  const digits = [value % 0x80];
  for (let rest = Math.floor(value / 0x80); rest > 0; rest = Math.floor(rest / 0x80)) digits.unshift((rest % 0x80) | 0x80);
  return digits;
}

/** A number that is not negative, with a zero in front where its first bit is set. */
function magnitude(value: bigint): Uint8Array {
  const text = value.toString(16);
  const bytes = Uint8Array.from(Buffer.from(text.length % 2 === 0 ? text : `0${text}`, "hex"));
  return (bytes[0] ?? 0) >= 0x80 ? concat(Uint8Array.of(0), bytes) : bytes;
}
