// SPDX-License-Identifier: Apache-2.0
import { hex, sha256 } from "@aceso/proto/encoding";
import canonicalize from "canonicalize";
import { HealthError } from "./errors.ts";

const utf8 = new TextEncoder();

/** Canonical JSON (RFC 8785). Throws HealthError not_fhir for what JSON cannot say. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new HealthError("not_fhir", "value", typeof value, "a JSON value");
  return text;
}

/** Lower-case hex SHA-256 of the canonical JSON. */
export function hashOf(value: unknown): string {
  return hex(sha256(utf8.encode(canonicalText(value))));
}
