// SPDX-License-Identifier: Apache-2.0
import { ristretto255 } from "@noble/curves/ed25519.js";
import { draw, exactly, type Random } from "./bytes.ts";
import { SealError } from "./error.ts";

/** The prime-order group of RFC 9496, in which every key of a vault lives. */
export const Point = ristretto255.Point;
export type Point = InstanceType<typeof Point>;
/** Arithmetic modulo the group order L. */
export const Scalars = Point.Fn;

/** Decodes a canonical point and refuses the identity (RFC 9496 section 4.3.1). Throws bad_point. */
export function decodePoint(subject: string, bytes: Uint8Array): Point {
  exactly(subject, bytes, 32);
  let point: Point;
  try {
    point = Point.fromBytes(bytes);
  } catch {
    throw new SealError("bad_point", `${subject}: got no canonical ristretto255 encoding`);
  }
  if (point.is0()) throw new SealError("bad_point", `${subject}: got the identity`);
  return point;
}

/** Decodes a canonical little-endian scalar in 1..L-1. Throws bad_scalar. */
export function decodeScalar(subject: string, bytes: Uint8Array): bigint {
  exactly(subject, bytes, 32);
  let value = 0n;
  for (let k = 31; k >= 0; k--) value = (value << 8n) | BigInt(bytes[k] ?? 0);
  if (value === 0n || value >= Scalars.ORDER) throw new SealError("bad_scalar", `${subject}: wanted a scalar in 1..L-1`);
  return value;
}

/** The 32 little-endian bytes of a scalar. */
export function encodeScalar(value: bigint): Uint8Array {
  return Scalars.toBytes(Scalars.create(value));
}

/** A uniform scalar in 1..L-1 from 64 random bytes (the bias of the reduction is below 2^-250). */
export function randomScalar(random: Random): bigint {
  let wide = 0n;
  for (const byte of draw(random, 64)) wide = (wide << 8n) | BigInt(byte);
  const value = Scalars.create(wide);
  if (value === 0n) throw new SealError("bad_scalar", "random: got a multiple of the group order");
  return value;
}
