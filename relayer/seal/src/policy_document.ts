// SPDX-License-Identifier: Apache-2.0
import { equal, policyHash as hashOf } from "@aceso/proto/encoding";
import canonicalize from "canonicalize";
import { exactly } from "./bytes.ts";
import { SealError } from "./error.ts";

/** A policy document may be this long, in UTF-8 bytes of its canonical form. */
export const maxPolicyBytes = 64 * 1024;
const maxDepth = 32;

/** A FHIR Consent as JSON; @aceso/health reads and writes its meaning. */
export type PolicyDocument = { readonly resourceType: "Consent" } & { readonly [field: string]: unknown };

/** What JSON can say and RFC 8785 can order: finite numbers, well-formed strings, bounded depth. */
function isPlainJson(value: unknown, depth: number): boolean {
  if (depth > maxDepth) return false;
  if (value === null || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return isWellFormed(value);
  if (Array.isArray(value)) return value.every((item) => isPlainJson(item, depth + 1));
  if (typeof value !== "object") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(([name, item]) => isWellFormed(name) && isPlainJson(item, depth + 1));
}

/** No lone surrogate: RFC 8785 section 3.2.2.2 wants them refused. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function isConsent(value: unknown): value is PolicyDocument {
  return typeof value === "object" && value !== null && "resourceType" in value && value.resourceType === "Consent";
}

/** The RFC 8785 bytes of a FHIR Consent. Throws bad_policy, too_large. */
export function canonicalPolicy(document: PolicyDocument): Uint8Array {
  if (!isConsent(document) || !isPlainJson(document, 0)) throw new SealError("bad_policy", "policy: wanted a FHIR Consent of plain JSON");
  const text = canonicalize(document);
  if (text === undefined) throw new SealError("bad_policy", "policy: got nothing to write");
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > maxPolicyBytes)
    throw new SealError("too_large", `policy: got ${bytes.length} bytes, wanted at most ${maxPolicyBytes}`);
  return bytes;
}

/** Reads canonical bytes back, refusing any other spelling (duplicate members included). Throws bad_policy, too_large. */
export function parsePolicy(bytes: Uint8Array): PolicyDocument {
  if (bytes.length > maxPolicyBytes)
    throw new SealError("too_large", `policy: got ${bytes.length} bytes, wanted at most ${maxPolicyBytes}`);
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new SealError("bad_policy", "policy: got bytes that are not JSON");
  }
  if (!isConsent(document)) throw new SealError("bad_policy", "policy: wanted a FHIR Consent");
  if (!equal(canonicalPolicy(document), bytes)) throw new SealError("bad_policy", "policy: got JSON that is not canonical (RFC 8785)");
  return document;
}

/** The salted hash that stands on chain: it tells nothing about the document to who lacks the salt. */
export function policyHash(salt: Uint8Array, document: PolicyDocument): Uint8Array {
  return hashOf(exactly("policy salt", salt, 32), canonicalPolicy(document));
}
