// SPDX-License-Identifier: Apache-2.0
import { booleanOf, context, type Der, type DerReader, type DerSubject, readDer, smallNumber, TAG } from "../der.ts";

/** OID of the key attestation extension (source.android.com/docs/security/features/keystore/attestation). */
export const KEY_DESCRIPTION = "1.3.6.1.4.1.11129.2.1.17";
/** OID of the provisioning info that remotely provisioned attestation certificates carry. */
export const PROVISIONING_INFO = "1.3.6.1.4.1.11129.2.1.30";

/** SecurityLevel: where keys live. */
export const LEVEL = { software: 0, trustedEnvironment: 1, strongBox: 2 } as const;
/** VerifiedBootState; 0 is GREEN. */
export const BOOT_VERIFIED = 0;
/** KeyOrigin; 0 is GENERATED, inside the hardware. */
export const ORIGIN_GENERATED = 0;
export const PURPOSE_SIGN = 2;

/** Fields of AuthorizationList, by their tag numbers. */
const FIELD = { purpose: 1, origin: 702, rootOfTrust: 704, osVersion: 705, osPatchLevel: 706, applicationId: 709 } as const;
const SUBJECT: DerSubject = { code: "claim_malformed", name: "key description" };

/** How the system was booted. */
export interface RootOfTrust {
  readonly bootKey: Uint8Array;
  readonly locked: boolean;
  readonly state: number;
}

/** The app that asked for the key, as the system states it. */
export interface Application {
  readonly packages: readonly { readonly name: string; readonly version: number }[];
  /** SHA-256 digests of the certificates that signed the app. */
  readonly signers: readonly Uint8Array[];
}

/** KeyDescription, as far as it decides anything. Hardware-enforced values only, but for the application. */
export interface KeyDescription {
  readonly version: number;
  readonly attestationLevel: number;
  readonly keyLevel: number;
  readonly challenge: Uint8Array;
  readonly purposes: readonly number[];
  readonly origin: number | undefined;
  readonly rootOfTrust: RootOfTrust | undefined;
  readonly osVersion: number | undefined;
  /** YYYYMM. */
  readonly osPatchLevel: number | undefined;
  readonly application: Application | undefined;
}

/** Reads the content of the extension. @throws Refused claim_malformed */
export function parseKeyDescription(bytes: Uint8Array): KeyDescription {
  const reader = readDer(bytes, TAG.sequence, SUBJECT);
  const version = numberOf(reader.read(TAG.integer, "the attestation version"), reader);
  const attestationLevel = numberOf(reader.read(TAG.enumerated, "the attestation level"), reader);
  numberOf(reader.read(TAG.integer, "the KeyMint version"), reader);
  const keyLevel = numberOf(reader.read(TAG.enumerated, "the KeyMint level"), reader);
  const challenge = reader.read(TAG.octetString, "the challenge").content;
  reader.read(TAG.octetString, "the unique id");
  const software = readAuthorizations(reader.enter(TAG.sequence, "the software-enforced list"));
  const hardware = readAuthorizations(reader.enter(TAG.sequence, "the hardware-enforced list"));
  reader.end("the hardware-enforced list");
  const number = (field: number): number | undefined => {
    const list = hardware.get(field);
    return list === undefined ? undefined : numberOf(onlyElement(list, TAG.integer), list);
  };
  return {
    version,
    attestationLevel,
    keyLevel,
    challenge,
    purposes: readPurposes(hardware.get(FIELD.purpose)),
    origin: number(FIELD.origin),
    rootOfTrust: readRootOfTrust(hardware.get(FIELD.rootOfTrust)),
    osVersion: number(FIELD.osVersion),
    osPatchLevel: number(FIELD.osPatchLevel),
    application: readApplication(software.get(FIELD.applicationId)),
  };
}

type Fields = ReadonlyMap<number, DerReader>;

/** Every field of a list under its tag number; the same one twice is refused. Fields that nobody asks for are skipped. */
function readAuthorizations(list: DerReader): Fields {
  const byTag = new Map<number, DerReader>();
  while (!list.done) {
    const element = list.any();
    if (byTag.has(element.tag)) throw list.refuse("an authorization twice", "each once");
    byTag.set(element.tag, list.inside(element));
  }
  return new Map(
    Object.values(FIELD).flatMap((number) => {
      const field = byTag.get(context(number));
      return field === undefined ? [] : [[number, field] as const];
    }),
  );
}

function readPurposes(field: DerReader | undefined): number[] {
  if (field === undefined) return [];
  const set = field.inside(onlyElement(field, TAG.set));
  const purposes: number[] = [];
  while (!set.done) purposes.push(numberOf(set.read(TAG.integer, "a purpose"), set));
  return purposes;
}

function readRootOfTrust(field: DerReader | undefined): RootOfTrust | undefined {
  if (field === undefined) return undefined;
  const reader = field.inside(onlyElement(field, TAG.sequence));
  const bootKey = reader.read(TAG.octetString, "the boot key").content;
  const locked = booleanOf(reader.read(TAG.boolean, "deviceLocked"));
  if (locked === undefined) throw reader.refuse("deviceLocked of another form", "true or false");
  const state = numberOf(reader.read(TAG.enumerated, "the boot state"), reader);
  reader.optional(TAG.octetString);
  reader.end("the boot hash");
  return { bootKey, locked, state };
}

/** AttestationApplicationId: DER inside an OCTET STRING. */
function readApplication(field: DerReader | undefined): Application | undefined {
  if (field === undefined) return undefined;
  const reader = readDer(onlyElement(field, TAG.octetString).content, TAG.sequence, SUBJECT);
  const list = reader.enter(TAG.set, "the packages");
  const digests = reader.enter(TAG.set, "the signers");
  reader.end("the signers");
  const packages: { name: string; version: number }[] = [];
  while (!list.done) {
    const one = list.enter(TAG.sequence, "a package");
    const name = Buffer.from(one.read(TAG.octetString, "a package name").content).toString("utf8");
    packages.push({ name, version: numberOf(one.read(TAG.integer, "a package version"), one) });
    one.end("a package");
  }
  const signers: Uint8Array[] = [];
  while (!digests.done) signers.push(digests.read(TAG.octetString, "a signer").content);
  return { packages, signers };
}

function onlyElement(field: DerReader, tag: number): Der {
  const element = field.read(tag, "an authorization");
  field.end("an authorization");
  return element;
}

function numberOf(element: Der, reader: DerReader): number {
  const value = smallNumber(element);
  if (value === undefined) throw reader.refuse("a number of another form", "0 to 2^47");
  return value;
}
