// SPDX-License-Identifier: Apache-2.0
import { decodeBounded } from "../../cbor.ts";
import { Memo } from "../../memo.ts";
import { Refused } from "../../refused.ts";
import { type Certificate, parseCertificate } from "../../x509/certificate.ts";
import { type AuthenticatorData, parseAttestedData, parseAuthenticatorData } from "./authenticator_data.ts";

const FORMAT = "apple-appattest";
const OBJECT_KEYS = ["fmt", "attStmt", "authData"];
const STATEMENT_KEYS = ["x5c", "receipt"];
const ASSERTION_KEYS = ["signature", "authenticatorData", "clientDataHash"];
const MAX_CHAIN = 4;
const HASH_BYTES = 32;

/** An attestation object, taken apart. */
export interface AppleAttestation {
  readonly data: AuthenticatorData;
  /** SHA-256 of the attested key's point, as Apple names the key. */
  readonly credentialId: Uint8Array;
  /** Deterministic COSE_Key of the attested key. */
  readonly key: Uint8Array;
  readonly environment: "production" | "development";
  /** Leaf first. */
  readonly chain: readonly Certificate[];
  /** Apple's receipt for a server call of its own; nothing that the phone signs covers it. */
  readonly receipt: Uint8Array;
}

/** An attestation, or an assertion with the attestation of the key that made it (absent in samples that bring the bare key). */
export type AppleEvidence =
  | { readonly kind: "attestation"; readonly attestation: AppleAttestation }
  | {
      readonly kind: "assertion";
      readonly attestation: AppleAttestation | undefined;
      /** The client data hash that the attestation was made over; without it nothing binds the attestation's app and environment. */
      readonly attestedHash: Uint8Array | undefined;
      readonly data: AuthenticatorData;
      readonly clientDataHash: Uint8Array;
      readonly signature: Uint8Array;
    };

/**
 * Reads an attestation object as the phone makes it, or an assertion as CBOR {signature, authenticatorData, clientDataHash} with the
 * attestation object and its client data hash in the place of certificates. @throws Refused malformed, certificate_malformed, key_malformed
 */
export function parse(evidence: Uint8Array, certs: readonly Uint8Array[]): AppleEvidence {
  const object = decodeBounded(evidence, "apple evidence");
  if (!(object instanceof Map)) throw new Refused("malformed", "apple evidence", typeof object, "a map");
  if (object.has("signature")) return readAssertion(object, certs);
  if (certs.length > 0) throw new Refused("malformed", "certificates", String(certs.length), "none beside an attestation object");
  return { kind: "attestation", attestation: readAttestation(object) };
}

type Fields = ReadonlyMap<unknown, unknown>;

function readAttestation(object: Fields): AppleAttestation {
  checkKeys(object, OBJECT_KEYS);
  const [name, statement] = [object.get("fmt"), object.get("attStmt")];
  if (name !== FORMAT) throw new Refused("malformed", "fmt", JSON.stringify(name) ?? "none", FORMAT);
  if (!(statement instanceof Map)) throw new Refused("malformed", "attStmt", typeof statement, "a map");
  checkKeys(statement, STATEMENT_KEYS);
  const x5c: unknown = statement.get("x5c");
  const fits = Array.isArray(x5c) && x5c.length > 0 && x5c.length <= MAX_CHAIN;
  if (!fits) throw new Refused("malformed", "x5c", typeof x5c, `an array of 1 to ${MAX_CHAIN} certificates`);
  const chain = x5c.map((der: unknown, index) => {
    if (!(der instanceof Uint8Array)) throw new Refused("malformed", "x5c", typeof der, "certificates as bytes");
    return parseCertificate(der, index === 0 ? "leaf certificate" : `certificate ${index}`);
  });
  return { ...parseAttestedData(bytesOf(object, "authData")), chain, receipt: bytesOf(statement, "receipt") };
}

function readAssertion(object: Fields, certs: readonly Uint8Array[]): AppleEvidence {
  checkKeys(object, ASSERTION_KEYS);
  const clientDataHash = bytesOf(object, "clientDataHash");
  if (clientDataHash.length !== HASH_BYTES) throw new Refused("malformed", "clientDataHash", `${clientDataHash.length} bytes`, "32 bytes");
  const [origin, attestedHash] = certs;
  const fits = certs.length < 3 && (attestedHash === undefined || attestedHash.length === HASH_BYTES);
  if (!fits) throw new Refused("malformed", "certificates", String(certs.length), "an attestation object and its client data hash");
  return {
    kind: "assertion",
    attestation: origin === undefined ? undefined : originOf(origin),
    attestedHash,
    data: parseAuthenticatorData(bytesOf(object, "authenticatorData")),
    clientDataHash,
    signature: bytesOf(object, "signature"),
  };
}

/** Attestations kept parsed: a phone brings its own with every assertion. */
const origins = new Memo<AppleAttestation>(4096);

function originOf(bytes: Uint8Array): AppleAttestation {
  return origins.get(bytes, readOrigin);
}

function readOrigin(bytes: Uint8Array): AppleAttestation {
  const object = decodeBounded(bytes, "attestation object");
  if (!(object instanceof Map)) throw new Refused("malformed", "attestation object", typeof object, "a map");
  return readAttestation(object);
}

/** Nobody signs the names of these fields, so there is no room for others. */
function checkKeys(object: Fields, wanted: readonly string[]): void {
  const other = [...object.keys()].find((key) => !wanted.some((name) => name === key));
  if (other !== undefined) throw new Refused("malformed", "apple evidence", `field ${JSON.stringify(other)}`, wanted.join(", "));
}

function bytesOf(object: Fields, name: string): Uint8Array {
  const value = object.get(name);
  if (!(value instanceof Uint8Array)) throw new Refused("malformed", name, typeof value, "bytes");
  return value;
}
