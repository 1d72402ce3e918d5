// SPDX-License-Identifier: Apache-2.0
import { booleanOf, DerReader, type DerSubject, oidText, readDer, smallNumber, TAG } from "../der.ts";

/** Object identifiers of the extensions that a path check understands (RFC 5280 §4.2.1). */
export const EXTENSION = {
  keyUsage: "2.5.29.15",
  subjectAltName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
} as const;

/** One extension of a certificate. */
export interface Extension {
  readonly critical: boolean;
  /** The content of extnValue: DER again. */
  readonly value: Uint8Array;
}

const MAX_EXTENSIONS = 32;

/** Reads Extensions; one of an OID twice is refused. `reader` stands inside the [3]. */
export function readExtensions(reader: DerReader): ReadonlyMap<string, Extension> {
  const found = new Map<string, Extension>();
  const list = reader.enter(TAG.sequence, "the extensions");
  reader.end("the extensions");
  while (!list.done) {
    const one = list.enter(TAG.sequence, "an extension");
    const oid = oidText(one.read(TAG.oid, "an extension's name").content);
    const flag = one.optional(TAG.boolean);
    const critical = flag === undefined ? false : booleanOf(flag);
    const value = one.read(TAG.octetString, "an extension's value").content;
    one.end("an extension");
    if (oid === undefined || critical === undefined) throw list.refuse("an extension of another form", "name, critical, value");
    if (found.has(oid)) throw list.refuse(`extension ${oid} twice`, "each extension once");
    if (found.size === MAX_EXTENSIONS) throw list.refuse("more extensions", `at most ${MAX_EXTENSIONS}`);
    found.set(oid, { critical, value });
  }
  return found;
}

/** BasicConstraints (RFC 5280 §4.2.1.9): whether it is a CA, and how many CAs may stand below it. */
export interface BasicConstraints {
  readonly ca: boolean;
  readonly pathLength: number | undefined;
}

/** Absent means: not a CA. @throws Refused with the subject's code */
export function basicConstraints(extension: Extension | undefined, subject: DerSubject): BasicConstraints {
  if (extension === undefined) return { ca: false, pathLength: undefined };
  const reader = readDer(extension.value, TAG.sequence, subject);
  const flag = reader.optional(TAG.boolean);
  const length = reader.optional(TAG.integer);
  reader.end("the basic constraints");
  const ca = flag === undefined ? false : booleanOf(flag);
  const pathLength = length === undefined ? undefined : smallNumber(length);
  const readable = ca !== undefined && (length === undefined || (pathLength !== undefined && ca));
  if (!readable) throw reader.refuse("basic constraints of another form", "a flag and a path length of a CA");
  return { ca, pathLength };
}

/** Bits of KeyUsage (RFC 5280 §4.2.1.3), counted from the left. */
export const USAGE = { digitalSignature: 0x80, keyCertSign: 0x04 } as const;

/** The first eight bits of KeyUsage, or undefined if the extension is absent. @throws Refused with the subject's code */
export function keyUsage(extension: Extension | undefined, subject: DerSubject): number | undefined {
  if (extension === undefined) return undefined;
  const reader = new DerReader(extension.value, subject);
  const bits = reader.read(TAG.bitString, "the key usage").content;
  reader.end("the key usage");
  const readable = bits.length >= 2 && bits.length <= 3 && (bits[0] ?? 8) < 8;
  if (!readable) throw reader.refuse("a key usage of another form", "a short bit string");
  return bits[1];
}

/** Purposes in the value of ExtendedKeyUsage, as dotted OIDs. @throws Refused with the subject's code */
export function extendedKeyUsage(value: Uint8Array, subject: DerSubject): readonly string[] {
  const reader = readDer(value, TAG.sequence, subject);
  const purposes: string[] = [];
  while (!reader.done) purposes.push(oidText(reader.read(TAG.oid, "a purpose").content) ?? "");
  return purposes;
}
