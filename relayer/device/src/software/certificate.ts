// SPDX-License-Identifier: Apache-2.0
import { bits, boolean, integer, octets, oid, sequence, set, tagged, time, utf8 } from "./der.ts";
import type { SoftwareKey } from "./keys.ts";

/** Who signs certificates. */
export interface Authority {
  /** DER name. */
  readonly name: Uint8Array;
  readonly key: SoftwareKey;
}

/** One extension, its value already DER. */
export interface ExtensionFields {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/** What a certificate says. */
export interface CertificateFields {
  readonly subject: Uint8Array;
  /** Whose it is: its public key alone. */
  readonly key: Pick<SoftwareKey, "spki">;
  readonly serial: bigint;
  /** Unix seconds, both inclusive. */
  readonly from: bigint;
  readonly until: bigint;
  readonly extensions: readonly ExtensionFields[];
}

/** Extensions of a CA: basic constraints with an optional path length, keyCertSign. */
export function caExtensions(pathLength?: number): readonly ExtensionFields[] {
  const constraints = pathLength === undefined ? sequence(boolean(true)) : sequence(boolean(true), integer(pathLength));
  return [
    { oid: "2.5.29.19", critical: true, value: constraints },
    { oid: "2.5.29.15", critical: true, value: bits(Uint8Array.of(0x04), 2) },
  ];
}

/** Extension of a leaf that signs: digitalSignature. */
export const leafExtensions: readonly ExtensionFields[] = [{ oid: "2.5.29.15", critical: true, value: bits(Uint8Array.of(0x80), 7) }];

/** A distinguished name of attributes by OID; "2.5.4.3" is the common name. */
export function nameOf(...attributes: readonly (readonly [string, string])[]): Uint8Array {
  return sequence(...attributes.map(([type, value]) => set(sequence(oid(type), utf8(value)))));
}

/** A common name alone. */
export function commonName(text: string): Uint8Array {
  return nameOf(["2.5.4.3", text]);
}

/** An X.509 v3 certificate by an authority (RFC 5280 §4.1), in DER. */
export function issue(issuer: Authority, fields: CertificateFields): Uint8Array {
  const { subject, key, serial, from, until, extensions } = fields;
  const body = sequence(
    tagged(0, integer(2)),
    integer(serial),
    issuer.key.algorithm,
    issuer.name,
    sequence(time(from), time(until)),
    subject,
    key.spki,
    tagged(3, sequence(...extensions.map(extensionOf))),
  );
  return sequence(body, issuer.key.algorithm, bits(issuer.key.sign(body)));
}

function extensionOf({ oid: name, critical, value }: ExtensionFields): Uint8Array {
  return critical ? sequence(oid(name), boolean(true), octets(value)) : sequence(oid(name), octets(value));
}
