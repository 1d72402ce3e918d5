// SPDX-License-Identifier: Apache-2.0
import { decodeBounded } from "../../cbor.ts";
import { parseSign1, type Sign1 } from "../../cose/sign1.ts";
import type { Component } from "../../format.ts";
import { Refused } from "../../refused.ts";
import { type Endorsement, parseEndorsement } from "./roots.ts";

/** Claim keys of RFC 9783 §4 and RFC 9711. */
const CLAIM = {
  nonce: 10,
  ueid: 256,
  profile: 265,
  bootSeed: 268,
  clientId: 2394,
  lifecycle: 2395,
  implementationId: 2396,
  certification: 2398,
  components: 2399,
  verifier: 2400,
} as const;
/** Keys inside one software component (RFC 9783 §4.4.1). */
const COMPONENT = { type: 1, value: 2, version: 4, signer: 5 } as const;

const HASH_BYTES = [32, 48, 64];
const UEID_BYTES = 33;
const UEID_RANDOM = 0x01;
const MAX_COMPONENTS = 64;

/** The claims of a PSA token, typed and of the right length; nothing is verified yet. */
export interface PsaToken {
  readonly profile: string;
  readonly nonce: Uint8Array;
  readonly ueid: Uint8Array;
  readonly implementationId: Uint8Array;
  readonly clientId: number;
  readonly lifecycle: number;
  readonly components: readonly Component[];
  readonly certification: string | undefined;
}

/** A parsed token and the endorsement that came with it (absent in foreign samples). */
export interface PsaEvidence {
  readonly message: Sign1;
  readonly token: PsaToken;
  readonly endorsement: Endorsement | undefined;
}

/** Reads a PSA token. @throws Refused malformed, algorithm_unknown, claim_missing, claim_malformed, endorsement_malformed */
export function parse(evidence: Uint8Array, certs: readonly Uint8Array[]): PsaEvidence {
  const message = parseSign1(evidence, "psa token");
  if (message.algorithm === "EdDSA") throw new Refused("algorithm_unknown", "psa token", message.algorithm, "ES256 or ES384");
  if (certs.length > 1) throw new Refused("malformed", "endorsements", String(certs.length), "one");
  const token = readToken(message.payload);
  const [endorsement] = certs;
  return { message, token, endorsement: endorsement === undefined ? undefined : parseEndorsement(endorsement) };
}

function readToken(payload: Uint8Array): PsaToken {
  const claims = decodeBounded(payload, "psa claims");
  if (!(claims instanceof Map)) throw new Refused("malformed", "psa claims", typeof claims, "a map");
  const ueid = bytesClaim(claims, CLAIM.ueid, "ueid", [UEID_BYTES]);
  if (ueid[0] !== UEID_RANDOM) throw new Refused("claim_malformed", "ueid", `type ${ueid[0]}`, `type ${UEID_RANDOM} (RAND)`);
  return {
    profile: textClaim(claims, CLAIM.profile, "profile"),
    nonce: bytesClaim(claims, CLAIM.nonce, "nonce", HASH_BYTES),
    ueid,
    implementationId: bytesClaim(claims, CLAIM.implementationId, "implementation id", [32]),
    clientId: intClaim(claims, CLAIM.clientId, "client id", -(2 ** 31), 2 ** 31 - 1),
    lifecycle: intClaim(claims, CLAIM.lifecycle, "security lifecycle", 0, 0xffff),
    components: readComponents(claims.get(CLAIM.components)),
    certification: optionalText(claims, CLAIM.certification, "certification reference"),
  };
}

function readComponents(value: unknown): Component[] {
  if (value === undefined) throw new Refused("claim_missing", "software components", "none", "at least one");
  if (!Array.isArray(value)) throw new Refused("claim_malformed", "software components", typeof value, "an array");
  const fits = value.length > 0 && value.length <= MAX_COMPONENTS;
  if (!fits) throw new Refused("claim_malformed", "software components", String(value.length), `1 to ${MAX_COMPONENTS}`);
  return value.map(readComponent);
}

function readComponent(value: unknown): Component {
  if (!(value instanceof Map)) throw new Refused("claim_malformed", "software component", typeof value, "a map");
  return {
    type: optionalText(value, COMPONENT.type, "measurement type") ?? "",
    value: bytesClaim(value, COMPONENT.value, "measurement value", HASH_BYTES),
    signer: bytesClaim(value, COMPONENT.signer, "signer id", HASH_BYTES),
    version: optionalText(value, COMPONENT.version, "component version") ?? "",
  };
}

type Claims = ReadonlyMap<unknown, unknown>;

function bytesClaim(claims: Claims, key: number, name: string, lengths: readonly number[]): Uint8Array {
  const value = claims.get(key);
  if (value === undefined) throw new Refused("claim_missing", name, "none", "a byte string");
  if (!(value instanceof Uint8Array)) throw new Refused("claim_malformed", name, typeof value, "a byte string");
  if (!lengths.includes(value.length)) throw new Refused("claim_malformed", name, `${value.length} bytes`, `${lengths.join(", ")} bytes`);
  return value;
}

function intClaim(claims: Claims, key: number, name: string, least: number, most: number): number {
  const value = claims.get(key);
  if (value === undefined) throw new Refused("claim_missing", name, "none", "an integer");
  const fits = typeof value === "number" && value >= least && value <= most;
  if (!fits) throw new Refused("claim_malformed", name, typeof value === "number" ? String(value) : typeof value, `${least} to ${most}`);
  return value;
}

function textClaim(claims: Claims, key: number, name: string): string {
  const value = optionalText(claims, key, name);
  if (value === undefined) throw new Refused("claim_missing", name, "none", "text");
  return value;
}

function optionalText(claims: Claims, key: number, name: string): string | undefined {
  const value = claims.get(key);
  if (value !== undefined && typeof value !== "string") throw new Refused("claim_malformed", name, typeof value, "text");
  return value;
}
