// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { parseCoseKey } from "../../cose/key.ts";
import { Refused } from "../../refused.ts";
import type { AppleAttestation } from "./parse.ts";

/** Authenticator data (WebAuthn §6.1) as App Attest uses it. */
export interface AuthenticatorData {
  readonly bytes: Uint8Array;
  /** SHA-256 of the App ID (team identifier, a dot, bundle identifier). */
  readonly appHash: Uint8Array;
  readonly counter: number;
}

const HEAD_BYTES = 37;
const AAGUID_BYTES = 16;
const CREDENTIAL_BYTES = 32;
const FLAG_ATTESTED = 0x40;
/** "appattest" and seven zero bytes; "appattestdevelop". */
const ENVIRONMENTS = new Map([
  [hex(Buffer.from("appattest\0\0\0\0\0\0\0", "latin1")), "production"],
  [hex(Buffer.from("appattestdevelop", "latin1")), "development"],
] as const);

/** Reads the head: app, flags, counter. An assertion's data may end there and nowhere else. @throws Refused malformed */
export function parseAuthenticatorData(bytes: Uint8Array): AuthenticatorData {
  if (bytes.length !== HEAD_BYTES) throw new Refused("malformed", "authenticator data", `${bytes.length} bytes`, `${HEAD_BYTES} bytes`);
  return headOf(bytes);
}

/** Reads authenticator data with an attested key; nothing may follow the key. @throws Refused malformed, key_malformed, claim_malformed */
export function parseAttestedData(bytes: Uint8Array): Omit<AppleAttestation, "chain" | "receipt"> {
  const least = HEAD_BYTES + AAGUID_BYTES + 2 + CREDENTIAL_BYTES;
  if (bytes.length < least) throw new Refused("malformed", "authenticator data", `${bytes.length} bytes`, `more than ${least} bytes`);
  if (((bytes[32] ?? 0) & FLAG_ATTESTED) === 0) throw new Refused("malformed", "authenticator data", "no attested key", "flag AT");
  const aaguid = hex(bytes.subarray(HEAD_BYTES, HEAD_BYTES + AAGUID_BYTES));
  const environment = ENVIRONMENTS.get(aaguid);
  if (environment === undefined) throw new Refused("claim_malformed", "aaguid", aaguid, "App Attest, production or development");
  const at = HEAD_BYTES + AAGUID_BYTES;
  const length = (bytes[at] ?? 0) * 0x100 + (bytes[at + 1] ?? 0);
  if (length !== CREDENTIAL_BYTES) throw new Refused("malformed", "credential id", `${length} bytes`, `${CREDENTIAL_BYTES} bytes`);
  const credentialId = bytes.subarray(at + 2, least);
  const key = parseCoseKey(bytes.subarray(least), "attested key");
  if (key.algorithm !== "ES256") throw new Refused("key_malformed", "attested key", key.algorithm, "ES256");
  return { data: headOf(bytes), credentialId, key: key.cose, environment };
}

function headOf(bytes: Uint8Array): AuthenticatorData {
  const counter = new DataView(bytes.buffer, bytes.byteOffset).getUint32(33);
  return { bytes, appHash: bytes.subarray(0, 32), counter };
}
