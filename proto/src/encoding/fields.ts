// SPDX-License-Identifier: Apache-2.0
import { concat } from "./bytes.ts";
import { EncodingError } from "./errors.ts";

/** An integer argument: bigint, or a number that is a safe integer. */
export type Integer = bigint | number;

const maxU64 = (1n << 64n) - 1n;
const minI64 = -(1n << 63n);
const maxI64 = (1n << 63n) - 1n;

function inRange(subject: string, n: Integer, min: bigint, max: bigint): bigint {
  if (typeof n === "number" && !Number.isSafeInteger(n)) throw new EncodingError(subject, "a number that is no safe integer", "an integer");
  const value = BigInt(n);
  if (value < min || value > max) throw new EncodingError(subject, value.toString(), `${min} to ${max}`);
  return value;
}

/** One byte, 0 to 255; enums are their proto number in this form. */
export function u8(n: Integer): Uint8Array {
  if (typeof n === "number" && Number.isInteger(n) && n >= 0 && n <= 0xff) return Uint8Array.of(n);
  return Uint8Array.of(Number(inRange("u8", n, 0n, 0xffn)));
}

/** Four bytes, big-endian. */
export function u32(n: Integer): Uint8Array {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, Number(inRange("u32", n, 0n, 0xffff_ffffn)));
  return out;
}

/** Eight bytes, big-endian. */
export function u64(n: Integer): Uint8Array {
  return eightBytes(inRange("u64", n, 0n, maxU64));
}

/** Eight bytes, big-endian, two's complement. */
export function i64(n: Integer): Uint8Array {
  return eightBytes(inRange("i64", n, minI64, maxI64));
}

/** Byte by byte: a DataView would first make an ArrayBuffer behind so short an array, which costs more than the rest. */
function eightBytes(value: bigint): Uint8Array {
  const high = Number(BigInt.asUintN(32, value >> 32n));
  const low = Number(BigInt.asUintN(32, value));
  return Uint8Array.of(high >>> 24, high >>> 16, high >>> 8, high, low >>> 24, low >>> 16, low >>> 8, low);
}

const utf8 = new TextEncoder();

/** UTF-8 of the text as given, never normalised. */
export function text(s: string): Uint8Array {
  const out = new Uint8Array(s.length);
  for (let at = 0; at < s.length; at++) {
    const code = s.charCodeAt(at);
    if (code > 0x7f) return utf8.encode(s);
    out[at] = code;
  }
  return out;
}

/** A list of byte strings as one field: for each, u32be length then the bytes. */
export function list(items: readonly Uint8Array[]): Uint8Array {
  return concat(...items.flatMap((item) => [u32(item.length), item]));
}
