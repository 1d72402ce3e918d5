// SPDX-License-Identifier: Apache-2.0
import { encodeCbor } from "@aceso/proto/encoding";
import { decode } from "cborg";
import { SealError } from "./error.ts";

export { encodeCbor };

/** Compares without a call per byte: a plaintext may have 64 MiB. */
function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

/** Decodes at most `bound` bytes and refuses every encoding but the deterministic one (RFC 8949 section 4.2.1). Throws too_large, bad_cbor. */
export function decodeCbor(subject: string, bytes: Uint8Array, bound: number): unknown {
  if (bytes.length > bound) throw new SealError("too_large", `${subject}: got ${bytes.length} bytes, wanted at most ${bound}`);
  let value: unknown;
  let again: Uint8Array;
  try {
    value = decode(bytes, { strict: true, allowIndefinite: false, allowUndefined: false, useMaps: true, rejectDuplicateMapKeys: true });
    again = encodeCbor(value);
  } catch {
    throw new SealError("bad_cbor", `${subject}: got bytes that are not CBOR`);
  }
  if (!same(bytes, again)) throw new SealError("bad_cbor", `${subject}: got an encoding that is not deterministic`);
  return value;
}

/** An array of `length` items (any number up to `atMost` when given as a bound). Throws bad_cbor. */
export function asArray(subject: string, value: unknown, size: { exactly: number } | { atMost: number }): unknown[] {
  const fits = Array.isArray(value) && ("exactly" in size ? value.length === size.exactly : value.length <= size.atMost);
  if (!fits) throw new SealError("bad_cbor", `${subject}: wanted an array of ${JSON.stringify(size)} items`);
  return value;
}

/** A byte string of `length` bytes, or of any length when left out. Throws bad_cbor. */
export function asBytes(subject: string, value: unknown, length?: number): Uint8Array {
  if (!(value instanceof Uint8Array) || (length !== undefined && value.length !== length)) {
    throw new SealError("bad_cbor", `${subject}: wanted a byte string${length === undefined ? "" : ` of ${length}`}`);
  }
  return value;
}

/** An integer in min..max. Throws bad_cbor. */
export function asInteger(subject: string, value: unknown, min: bigint, max: bigint): bigint {
  const whole = typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value)) ? BigInt(value) : undefined;
  if (whole === undefined || whole < min || whole > max) throw new SealError("bad_cbor", `${subject}: wanted an integer in ${min}..${max}`);
  return whole;
}

/** An unsigned integer that fits a JavaScript number, at most `max`. Throws bad_cbor. */
export function asSmall(subject: string, value: unknown, max: number): number {
  return Number(asInteger(subject, value, 0n, BigInt(max)));
}

/** A map. Throws bad_cbor. */
export function asMap(subject: string, value: unknown): Map<unknown, unknown> {
  if (!(value instanceof Map)) throw new SealError("bad_cbor", `${subject}: wanted a map`);
  return value;
}
