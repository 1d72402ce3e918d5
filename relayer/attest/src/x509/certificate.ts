// SPDX-License-Identifier: Apache-2.0
import { hex, sha256 } from "@aceso/proto/encoding";
import { sameBytes } from "../bytes.ts";
import { context, type DerReader, type DerSubject, oidText, readDer, TAG } from "../der.ts";
import { Memo } from "../memo.ts";
import { Refused } from "../refused.ts";
import { type BasicConstraints, basicConstraints, EXTENSION, type Extension, keyUsage, readExtensions } from "./extensions.ts";
import { readSubjectKey, type SubjectKey } from "./public_key.ts";
import { CERTIFICATE_SIGNATURES } from "./signature.ts";
import { timeOf } from "./time.ts";

/** An X.509 version 3 certificate (RFC 5280 §4.1), taken apart and not yet verified. */
export interface Certificate {
  readonly der: Uint8Array;
  /** What is signed. */
  readonly tbs: Uint8Array;
  /** OID of the signature algorithm, one of CERTIFICATE_SIGNATURES. */
  readonly algorithm: string;
  readonly signature: Uint8Array;
  /** Lower-case hex without leading zeros, as Android's status list writes it. */
  readonly serial: string;
  /** DER of the names, compared byte by byte. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** Unix seconds, both inclusive. */
  readonly notBefore: bigint;
  readonly notAfter: bigint;
  readonly key: SubjectKey;
  /** SHA-256 of the SubjectPublicKeyInfo. */
  readonly spkiHash: Uint8Array;
  readonly extensions: ReadonlyMap<string, Extension>;
  /** Names of the critical ones. */
  readonly critical: readonly string[];
  readonly constraints: BasicConstraints;
  /** The first eight bits of KeyUsage; undefined if it has none. */
  readonly usage: number | undefined;
  /** What revocation data may name: issuer and serial as in a CRL, and the key. */
  readonly revocationIds: readonly string[];
  /** Whether it is signed by a key, by that key; filled on first use. Both sides are immutable, so an answer holds for good. */
  readonly outcomes: WeakMap<SubjectKey, boolean>;
}

/** The most bytes one certificate may have. */
export const MAX_CERTIFICATE_BYTES = 8192;
const MAX_SERIAL_BYTES = 21;
/** Parsed certificates kept: intermediates serve many devices, and a device's own come back at every renewal. */
const KEPT = 8192;
const parsed = new Memo<Certificate>(KEPT);

/** What refusals over certificates say they are about. */
export function certificateSubject(name: string): DerSubject {
  return { code: "certificate_malformed", name };
}

/** Reads one DER certificate that fills the bytes. @throws Refused certificate_malformed, algorithm_unknown, too_large */
export function parseCertificate(der: Uint8Array, name: string): Certificate {
  if (der.length > MAX_CERTIFICATE_BYTES) throw new Refused("too_large", name, `${der.length} bytes`, `≤ ${MAX_CERTIFICATE_BYTES} bytes`);
  return parsed.get(der, (own) => readCertificate(own, name));
}

function readCertificate(der: Uint8Array, name: string): Certificate {
  const subject = certificateSubject(name);
  const outer = readDer(der, TAG.sequence, subject);
  const tbs = outer.read(TAG.sequence, "the certificate's body");
  const named = outer.read(TAG.sequence, "the signature's algorithm");
  const algorithm = algorithmOf(outer.inside(named), name);
  const signature = outer.read(TAG.bitString, "the signature").content;
  outer.end("the signature");
  if (signature[0] !== 0) throw outer.refuse("a signature of a part of a byte", "whole bytes");
  const body = readBody(outer.inside(tbs), named.raw, subject);
  return { der, tbs: tbs.raw, algorithm, signature: signature.subarray(1), ...body, outcomes: new WeakMap() };
}

function algorithmOf(reader: DerReader, name: string): string {
  const oid = oidText(reader.read(TAG.oid, "the signature's algorithm").content) ?? "unreadable";
  if (!CERTIFICATE_SIGNATURES.has(oid)) {
    throw new Refused("algorithm_unknown", name, oid, "ECDSA, RSA PKCS #1 or Ed25519 with SHA-256, SHA-384 or SHA-512");
  }
  if (!reader.done) reader.read(TAG.null, "the algorithm's parameters");
  reader.end("the signature's algorithm");
  return oid;
}

type Body = Omit<Certificate, "der" | "tbs" | "algorithm" | "signature" | "outcomes">;

function readBody(reader: DerReader, outerAlgorithm: Uint8Array, subject: DerSubject): Body {
  const version = reader.enter(context(0), "the version").read(TAG.integer, "the version").content;
  if (version.length !== 1 || version[0] !== 2) throw reader.refuse("another version", "version 3");
  const serial = reader.read(TAG.integer, "the serial number").content;
  if (serial.length === 0 || serial.length > MAX_SERIAL_BYTES) throw reader.refuse(`a serial number of ${serial.length} bytes`, "1 to 21");
  const inner = reader.read(TAG.sequence, "the inner algorithm").raw;
  if (!sameBytes(inner, outerAlgorithm)) throw reader.refuse("two algorithms", "the same one inside and outside");
  const issuer = reader.read(TAG.sequence, "the issuer").raw;
  const validity = reader.enter(TAG.sequence, "the validity");
  const [notBefore, notAfter] = [timeOf(validity.any()), timeOf(validity.any())];
  validity.end("the validity");
  if (notBefore === undefined || notAfter === undefined) throw reader.refuse("dates of another form", "UTCTime or GeneralizedTime in Z");
  const name = reader.read(TAG.sequence, "the subject").raw;
  const spki = reader.read(TAG.sequence, "the public key");
  const key = readSubjectKey(spki, subject);
  const list = reader.enter(context(3), "the extensions");
  reader.end("the extensions");
  const extensions = readExtensions(list);
  const spkiHash = sha256(spki.raw);
  const number = serialText(serial);
  return {
    serial: number,
    revocationIds: [crlEntry(issuer, number), hex(spkiHash)],
    issuer,
    subject: name,
    notBefore,
    notAfter,
    key,
    spkiHash,
    extensions,
    critical: [...extensions].flatMap(([oid, { critical }]) => (critical ? [oid] : [])),
    constraints: basicConstraints(extensions.get(EXTENSION.basicConstraints), subject),
    usage: keyUsage(extensions.get(EXTENSION.keyUsage), subject),
  };
}

/** A serial number in lower-case hex without leading zeros. */
export function serialText(content: Uint8Array): string {
  return hex(content).replace(/^0+(?=.)/, "");
}

/** A CRL entry as an id: SHA-256 of the issuer's DER name, a colon, the serial in hex. */
export function crlEntry(issuer: Uint8Array, serial: string): string {
  return `${hex(sha256(issuer))}:${serial}`;
}
