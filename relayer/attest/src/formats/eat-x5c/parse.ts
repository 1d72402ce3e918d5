// SPDX-License-Identifier: Apache-2.0
import { decodeBounded } from "../../cbor.ts";
import { parseSign1, type Sign1 } from "../../cose/sign1.ts";
import type { Component, Source } from "../../format.ts";
import { Refused } from "../../refused.ts";
import { type Certificate, parseCertificate } from "../../x509/certificate.ts";
import { readConfirmation } from "./confirmation.ts";
import { bytesClaim, type Claims, intClaim, optional, textClaim } from "./read.ts";
import { readSources } from "./submods.ts";

/** Claim keys of CWT (RFC 8392) and EAT (RFC 9711 §10.2). */
const CLAIM = {
  expires: 4,
  notBefore: 5,
  confirmation: 8,
  nonce: 10,
  ueid: 256,
  oemId: 258,
  hardwareModel: 259,
  verifiedBoot: 262,
  debugStatus: 263,
  profile: 265,
  submods: 266,
  certifications: 269,
  softwareName: 270,
  measurements: 273,
} as const;
/** x5chain (RFC 9360): in either header, since its path is checked. */
export const HEADER_X5CHAIN = 33;
const MAX_CHAIN = 4;
const MAX_MEASUREMENTS = 64;
const LATEST = 2 ** 40;
const NOTHING = new Uint8Array(0);

/** The claims of an EAT, typed and of the right length; nothing is verified yet. */
export interface EatToken {
  readonly profile: string | undefined;
  readonly nonce: Uint8Array;
  /** Empty if there is none: the leaf certificate names the device. */
  readonly ueid: Uint8Array;
  readonly hardwareModel: Uint8Array | undefined;
  /** 0 enabled … 4 disabled fully and permanently (RFC 9711 §4.2.9). */
  readonly debugStatus: number | undefined;
  readonly verifiedBoot: boolean | undefined;
  /** Deterministic COSE_Key of `cnf`. */
  readonly dataKey: Uint8Array | undefined;
  readonly measurements: readonly Component[];
  readonly certification: string | undefined;
  readonly softwareName: string | undefined;
  /** Unix seconds. */
  readonly expires: number | undefined;
  readonly notBefore: number | undefined;
}

/** A parsed token with its chain, leaf first, and the devices it speaks for. */
export interface EatEvidence {
  readonly message: Sign1;
  readonly token: EatToken;
  readonly chain: readonly Certificate[];
  readonly sources: readonly Source[] | undefined;
}

/**
 * Reads an EAT. `certs` of the envelope are the endorsements of its psa sources, in the order of `submods`.
 * @throws Refused malformed, algorithm_unknown, claim_missing, claim_malformed, certificate_malformed, key_malformed, profile_unknown
 */
export function parse(evidence: Uint8Array, certs: readonly Uint8Array[]): EatEvidence {
  const message = parseSign1(evidence, "eat");
  if (message.algorithm !== "ES256" && message.algorithm !== "EdDSA") {
    throw new Refused("algorithm_unknown", "eat", message.algorithm, "ES256 or EdDSA");
  }
  const claims = decodeBounded(message.payload, "eat claims");
  if (!(claims instanceof Map)) throw new Refused("malformed", "eat claims", typeof claims, "a map");
  return {
    message,
    token: readToken(claims),
    chain: readChain(message.headers.get(HEADER_X5CHAIN) ?? message.unprotected.get(HEADER_X5CHAIN)),
    sources: optional(claims, CLAIM.submods, (value) => readSources(value, certs)),
  };
}

/** COSE_X509: one certificate as bytes, or two and more in an array, leaf first (RFC 9360 §2). */
function readChain(value: unknown): Certificate[] {
  if (value === undefined) return [];
  const list: unknown[] = value instanceof Uint8Array ? [value] : Array.isArray(value) && value.length > 1 ? value : [];
  if (list.length === 0 || list.length > MAX_CHAIN) {
    throw new Refused("malformed", "x5chain", `${list.length} certificates`, `one, or an array of 2 to ${MAX_CHAIN}`);
  }
  return list.map((der, index) => {
    if (!(der instanceof Uint8Array)) throw new Refused("malformed", "x5chain", typeof der, "certificates as bytes");
    return parseCertificate(der, index === 0 ? "leaf certificate" : `certificate ${index}`);
  });
}

function readToken(claims: Claims): EatToken {
  return {
    profile: optional(claims, CLAIM.profile, (value) => textClaim(value, "profile")),
    nonce: optional(claims, CLAIM.nonce, (value) => bytesClaim(value, "nonce", 8, 64)) ?? missing("nonce"),
    ueid: optional(claims, CLAIM.ueid, (value) => bytesClaim(value, "ueid", 7, 33)) ?? NOTHING,
    hardwareModel: optional(claims, CLAIM.hardwareModel, (value) => bytesClaim(value, "hardware model", 1, 32)),
    debugStatus: optional(claims, CLAIM.debugStatus, (value) => intClaim(value, "debug status", 0, 4)),
    verifiedBoot: optional(claims, CLAIM.verifiedBoot, readFlag),
    dataKey: optional(claims, CLAIM.confirmation, readConfirmation),
    measurements: optional(claims, CLAIM.measurements, readMeasurements) ?? [],
    certification: optional(claims, CLAIM.certifications, readCertification),
    softwareName: optional(claims, CLAIM.softwareName, (value) => textClaim(value, "software name")),
    expires: optional(claims, CLAIM.expires, (value) => intClaim(value, "expiration time", 0, LATEST)),
    notBefore: optional(claims, CLAIM.notBefore, (value) => intClaim(value, "not before", 0, LATEST)),
  };
}

function readFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new Refused("claim_malformed", "verified boot", typeof value, "a boolean");
  return value;
}

/** Measurements as pairs of content type and bytes (RFC 9711 §4.2.16). */
function readMeasurements(value: unknown): Component[] {
  const fits = Array.isArray(value) && value.length > 0 && value.length <= MAX_MEASUREMENTS;
  if (!fits) throw new Refused("claim_malformed", "measurements", typeof value, `an array of 1 to ${MAX_MEASUREMENTS}`);
  return value.map((one: unknown) => {
    if (!(Array.isArray(one) && one.length === 2)) throw new Refused("claim_malformed", "measurement", typeof one, "a pair");
    const [type, bytes]: unknown[] = one;
    if (typeof type !== "string" && typeof type !== "number") {
      throw new Refused("claim_malformed", "measurement type", typeof type, "a content type");
    }
    return { type: String(type), value: bytesClaim(bytes, "measurement", 1, 1024), signer: NOTHING, version: "" };
  });
}

/** The platform label of the first DLOA (RFC 9711 §4.2.14). */
function readCertification(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  if (!(Array.isArray(first) && first.length >= 2)) throw new Refused("claim_malformed", "dloas", typeof value, "registrar and label");
  return textClaim(first[1], "certification label");
}

function missing(name: string): never {
  throw new Refused("claim_missing", name, "none", "a byte string");
}
