// SPDX-License-Identifier: Apache-2.0
import { Refused } from "../../refused.ts";

/** A decoded claims set. */
export type Claims = ReadonlyMap<unknown, unknown>;

/** A claim by its key, read if it is there. */
export function optional<Value>(claims: Claims, key: number, read: (value: unknown) => Value): Value | undefined {
  const value = claims.get(key);
  return value === undefined ? undefined : read(value);
}

/** A byte string of a length in a range. @throws Refused claim_malformed */
export function bytesClaim(value: unknown, name: string, least: number, most: number): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Refused("claim_malformed", name, typeof value, "a byte string");
  const fits = value.length >= least && value.length <= most;
  if (!fits) throw new Refused("claim_malformed", name, `${value.length} bytes`, `${least} to ${most} bytes`);
  return value;
}

/** An integer in a range. @throws Refused claim_malformed */
export function intClaim(value: unknown, name: string, least: number, most: number): number {
  const fits = typeof value === "number" && value >= least && value <= most;
  if (!fits) throw new Refused("claim_malformed", name, typeof value === "number" ? String(value) : typeof value, `${least} to ${most}`);
  return value;
}

/** Text. @throws Refused claim_malformed */
export function textClaim(value: unknown, name: string): string {
  if (typeof value !== "string") throw new Refused("claim_malformed", name, typeof value, "text");
  return value;
}
