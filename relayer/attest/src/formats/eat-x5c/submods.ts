// SPDX-License-Identifier: Apache-2.0
import { decodeBounded } from "../../cbor.ts";
import { parseSign1 } from "../../cose/sign1.ts";
import type { Source } from "../../format.ts";
import { Refused } from "../../refused.ts";
import { PROFILE as PSA_PROFILE } from "../psa/claims.ts";
import { PROFILE } from "./claims.ts";

const CLAIM_PROFILE = 265;
const MAX_SOURCES = 8;
/** Which format a nested token belongs to, by its profile. */
const FORMATS = new Map<unknown, string>([
  [PSA_PROFILE, "psa"],
  [PROFILE, "eat-x5c"],
]);

/**
 * Reads `submods` (RFC 9711 §4.2.18): a claims set is the gateway's own word for a sensor, a byte string the sensor's own token,
 * taken to the format its profile names. @throws Refused malformed, profile_unknown
 */
export function readSources(value: unknown, endorsements: readonly Uint8Array[]): readonly Source[] {
  const fits = value instanceof Map && value.size > 0 && value.size <= MAX_SOURCES;
  if (!fits) throw new Refused("malformed", "submods", typeof value, `a map of 1 to ${MAX_SOURCES}`);
  const left = [...endorsements];
  const sources = [...value].map(([name, content]: [unknown, unknown]): Source => {
    if (typeof name !== "string") throw new Refused("malformed", "submods", typeof name, "names as text");
    if (content instanceof Map) return { kind: "stated", name };
    if (!(content instanceof Uint8Array)) throw new Refused("malformed", `source ${name}`, typeof content, "claims or a token");
    const format = formatOf(content, name);
    const own = format === "psa" ? left.splice(0, 1) : [];
    return { kind: "attested", name, format, evidence: content, certs: own };
  });
  if (left.length > 0) throw new Refused("malformed", "endorsements", `${left.length} too many`, "one of each psa source");
  return sources;
}

function formatOf(token: Uint8Array, name: string): string {
  const claims = decodeBounded(parseSign1(token, `source ${name}`).payload, `source ${name}`);
  const profile: unknown = claims instanceof Map ? claims.get(CLAIM_PROFILE) : undefined;
  const format = FORMATS.get(profile);
  if (format === undefined) throw new Refused("profile_unknown", `source ${name}`, String(profile), [...FORMATS.keys()].join(", "));
  return format;
}
