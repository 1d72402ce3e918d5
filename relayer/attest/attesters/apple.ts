// SPDX-License-Identifier: Apache-2.0

import { coseKeyOf, octets, type SoftwareKey, sequence, tagged } from "@aceso/device/software";
import { concat, encodeCbor, sha256 } from "@aceso/proto/encoding";

/** OID of the extension that carries the nonce. */
export const NONCE_EXTENSION = "1.2.840.113635.100.8.2";
const AAGUID = { production: "appattest\0\0\0\0\0\0\0", development: "appattestdevelop" } as const;

/** Apple's name of a key: SHA-256 of its point. */
export function keyIdOf({ point }: SoftwareKey): Uint8Array {
  return sha256(Uint8Array.of(4, ...point));
}

/** The head of authenticator data: app, flags, counter. */
export function assertionData(appId: string, counter: number, flags = 0): Uint8Array {
  const head = new Uint8Array(37);
  head.set(sha256(new TextEncoder().encode(appId)));
  head[32] = flags;
  new DataView(head.buffer).setUint32(33, counter);
  return head;
}

/** Authenticator data with an attested key. */
export function attestedData(appId: string, key: SoftwareKey, environment: keyof typeof AAGUID, counter = 0): Uint8Array {
  const aaguid = new TextEncoder().encode(AAGUID[environment]);
  return concat(assertionData(appId, counter, 0x40), aaguid, Uint8Array.of(0, 32), keyIdOf(key), coseKeyOf(key));
}

/** The value of the nonce extension for authenticator data and client data hash. */
export function nonceExtension(data: Uint8Array, clientDataHash: Uint8Array): Uint8Array {
  return sequence(tagged(1, octets(sha256(concat(data, clientDataHash)))));
}

/** An attestation object. */
export function attestationObject(data: Uint8Array, chain: readonly Uint8Array[]): Uint8Array {
  const statement = new Map<string, unknown>([
    ["x5c", chain],
    ["receipt", new Uint8Array(0)],
  ]);
  return encodeCbor(
    new Map<string, unknown>([
      ["fmt", "apple-appattest"],
      ["attStmt", statement],
      ["authData", data],
    ]),
  );
}

/** An assertion by the attested key, with the client data hash as the network wants it. */
export function assertionObject(data: Uint8Array, clientDataHash: Uint8Array, key: SoftwareKey): Uint8Array {
  const signature = key.sign(sha256(concat(data, clientDataHash)));
  return encodeCbor(
    new Map<string, unknown>([
      ["signature", signature],
      ["authenticatorData", data],
      ["clientDataHash", clientDataHash],
    ]),
  );
}
