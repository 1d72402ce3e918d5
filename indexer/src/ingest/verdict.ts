// SPDX-License-Identifier: Apache-2.0
import { hex, unhex, verdictDigest } from "@aceso/proto/encoding";
import { enums } from "../descriptor.ts";
import { isObject, type Json, type JsonObject } from "../kinds.ts";
import { UnreadableError } from "./canonical.ts";

/** The digest of a canonical aceso.attestation.v1.Result, in hex: what its votes were cast for. Throws UnreadableError for no result. */
export function digestOf(result: Json): string {
  if (!isObject(result)) throw new UnreadableError("verdict", "nothing", "a result");
  const bytes = (name: string) => unhex(text(result, name));
  return hex(
    verdictDigest({
      v: Number(result.v),
      format: text(result, "format"),
      device: bytes("device"),
      model: bytes("model"),
      nonce: bytes("nonce"),
      dataKey: bytes("dataKey"),
      measurementId: bytes("measurementId"),
      vector: bytes("vector"),
      tier: tierNumber(text(result, "tier")),
      code: text(result, "code"),
      snapshot: bytes("snapshot"),
      evidenceHash: bytes("evidenceHash"),
      validUntil: BigInt(text(result, "validUntil")),
    }),
  );
}

function text(result: JsonObject, name: string): string {
  const value = result[name];
  if (typeof value !== "string") throw new UnreadableError(`verdict.${name}`, typeof value, "text");
  return value;
}

function tierNumber(name: string): number {
  for (const [number, short] of enums.get("aceso.device.v1.Tier") ?? []) if (short === name) return number;
  throw new UnreadableError("verdict.tier", name, "a known tier");
}
