// SPDX-License-Identifier: Apache-2.0
import { sha256 } from "@aceso/proto/encoding";
import type { RandomBytes } from "../random.ts";
import { createSigningKey, signingKey } from "../signing_key.ts";
import { type Authority, caExtensions, commonName, type ExtensionFields, issue, leafExtensions } from "./certificate.ts";
import { oid, sequence } from "./der.ts";
import { type SoftwareKey, softwareKey } from "./keys.ts";

/** Formats whose devices are vouched for by certificates. */
export type CertifiedFormat = "eat-x5c" | "tpm2";

/** A maker's certificate authority in software: good for local chains only, where the genesis allows test anchors. */
export interface MakerCa {
  readonly format: CertifiedFormat;
  readonly secret: Uint8Array;
  /** The anchor to register: DER certificate of the root. */
  readonly anchor: Uint8Array;
  /** SHA-256 of the anchor: its id on chain. */
  readonly anchorId: Uint8Array;
  /** The path of a device's key, leaf first, the root left out. */
  certify(key: Pick<SoftwareKey, "spki">): readonly Uint8Array[];
}

/** Fixed, so that a secret gives the same anchor again: 2025-01-01 to 2045-01-01. */
const dates = { from: 1_735_689_600n, until: 2_366_841_600n };
/** tcg-kp-AIKCertificate: what an attestation key's certificate is for. */
const AIK_PURPOSE: ExtensionFields = { oid: "2.5.29.37", critical: false, value: sequence(oid("2.23.133.8.3")) };

/** A new authority of a maker for a format. */
export function createMakerCa(random: RandomBytes, format: CertifiedFormat, maker: string): MakerCa {
  return makerCa(createSigningKey(random).secret, format, maker);
}

/** The authority of a stored secret; the same for the same secret, format and name. */
export function makerCa(secret: Uint8Array, format: CertifiedFormat, maker: string): MakerCa {
  const root: Authority = { name: commonName(`${maker} ${format} software root`), key: softwareKey(signingKey(secret)) };
  const anchor = issue(root, { ...dates, subject: root.name, key: root.key, serial: 1n, extensions: caExtensions() });
  const extensions = format === "tpm2" ? [...leafExtensions, AIK_PURPOSE] : leafExtensions;
  return {
    format,
    secret,
    anchor,
    anchorId: sha256(anchor),
    certify: (key) => {
      const serial = serialOf(key.spki);
      return [issue(root, { ...dates, subject: commonName(`${maker} device ${serial.toString(16)}`), key, serial, extensions })];
    },
  };
}

/** A serial that the key gives: positive, eight bytes. */
function serialOf(spki: Uint8Array): bigint {
  const [first = 0, ...rest] = sha256(spki).subarray(0, 8);
  return [(first & 0x7f) | 0x40, ...rest].reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
}
