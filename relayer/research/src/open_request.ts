// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { hex, unhex } from "@aceso/proto/encoding";

/** A request with the one-time secrets that open its answers. Who loses the secrets has paid for nothing. */
export interface OpenRequest {
  readonly id: Uint8Array;
  readonly study: Uint8Array;
  /** X25519 secrets by vault (hex), in committee order: each opens the answer of one trustee. */
  readonly secrets: ReadonlyMap<string, readonly Uint8Array[]>;
}

/** The request as JSON text, bytes as hex. Holds secrets: keep it in a 0600 file. */
export function encodeRequest({ id, study, secrets }: OpenRequest): string {
  const bySecret = Object.fromEntries([...secrets].map(([vault, keys]) => [vault, keys.map(hex)]));
  return JSON.stringify({ v: 1, id: hex(id), study: hex(study), secrets: bySecret }, undefined, 1);
}

/** Reads what encodeRequest wrote. @throws AcesoError request_file_malformed */
export function decodeRequest(text: string): OpenRequest {
  try {
    const { v, id, study, secrets } = JSON.parse(text) as { v: unknown; id: unknown; study: unknown; secrets: unknown };
    if (v !== 1 || typeof secrets !== "object" || secrets === null) throw malformed();
    const entries = Object.entries(secrets).map(([vault, keys]) => [hex(bytes32(vault)), list(keys).map(bytes32)] as const);
    return { id: bytes32(id), study: bytes32(study), secrets: new Map(entries) };
  } catch (cause) {
    throw cause instanceof AcesoError ? cause : malformed();
  }
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed();
  return value;
}

function bytes32(value: unknown): Uint8Array {
  if (typeof value !== "string" || !/^[0-9a-f]{64}$/.test(value)) throw malformed();
  return unhex(value);
}

function malformed(): AcesoError {
  return new AcesoError({
    code: "request_file_malformed",
    message: "request file: got something else, wanted version 1 as this SDK wrote it",
  });
}
