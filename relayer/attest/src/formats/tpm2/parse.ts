// SPDX-License-Identifier: Apache-2.0
import { decodeBounded } from "../../cbor.ts";
import { Refused } from "../../refused.ts";
import { type Certification, parseCertification, parseQuote, type Quote } from "../../tpm/attest.ts";
import { parsePublic, type TpmPublic } from "../../tpm/public.ts";
import { parseSignature, type TpmSignature } from "../../tpm/signature.ts";
import { type Certificate, parseCertificate } from "../../x509/certificate.ts";

/** What a restricted key signed, and the signature. */
export interface SignedAttest<Attest> {
  readonly bytes: Uint8Array;
  readonly attest: Attest;
  readonly signature: TpmSignature;
}

/** TPM evidence, taken apart; nothing is verified yet. */
export interface TpmEvidence {
  readonly quote: Quote;
  readonly signed: SignedAttest<Quote>;
  /** PCR values in the order of the selection; absent if only their digest is known. */
  readonly pcrs: readonly Uint8Array[] | undefined;
  /** Public area of the attestation key; absent in samples that bring a bare key. */
  readonly ak: TpmPublic | undefined;
  /** TPM2_Certify of the data key by the same attestation key. */
  readonly certified: { readonly signed: SignedAttest<Certification>; readonly key: TpmPublic } | undefined;
  /** Attestation key certificate first. */
  readonly chain: readonly Certificate[];
}

const VERSION = 1;
const MAX_PCRS = 96;

/**
 * Reads the CBOR array `[1, TPMS_ATTEST, TPMT_SIGNATURE, [PCR values] or null, TPMT_PUBLIC of the attestation key or null,
 * [TPMS_ATTEST of the certification, TPMT_SIGNATURE, TPMT_PUBLIC of the data key] or null]`. `certs`: the attestation key's chain.
 * @throws Refused malformed, algorithm_unknown, key_malformed, certificate_malformed
 */
export function parse(evidence: Uint8Array, certs: readonly Uint8Array[]): TpmEvidence {
  const fields = decodeBounded(evidence, "tpm2 evidence");
  if (!(Array.isArray(fields) && fields.length === 6)) throw new Refused("malformed", "tpm2 evidence", typeof fields, "an array of six");
  const [version, attest, signature, pcrs, ak, certified]: unknown[] = fields;
  if (version !== VERSION) throw new Refused("malformed", "tpm2 evidence version", String(version), String(VERSION));
  const bytes = bytesOf(attest, "quote");
  const quote = parseQuote(bytes);
  return {
    quote,
    signed: { bytes, attest: quote, signature: parseSignature(bytesOf(signature, "quote signature"), "quote signature") },
    pcrs: pcrs === null ? undefined : readPcrs(pcrs),
    ak: ak === null ? undefined : parsePublic(bytesOf(ak, "attestation key"), "attestation key"),
    certified: certified === null ? undefined : readCertified(certified),
    chain: certs.map((der, index) => parseCertificate(der, index === 0 ? "attestation key certificate" : `certificate ${index}`)),
  };
}

function readPcrs(value: unknown): Uint8Array[] {
  if (!Array.isArray(value)) throw new Refused("malformed", "PCR values", typeof value, "an array");
  if (value.length > MAX_PCRS) throw new Refused("malformed", "PCR values", String(value.length), `at most ${MAX_PCRS}`);
  return value.map((one: unknown) => bytesOf(one, "PCR value"));
}

function readCertified(value: unknown): TpmEvidence["certified"] {
  if (!(Array.isArray(value) && value.length === 3)) throw new Refused("malformed", "certification", typeof value, "an array of three");
  const [attest, signature, key]: unknown[] = value;
  const bytes = bytesOf(attest, "certification");
  const parsedSignature = parseSignature(bytesOf(signature, "certification signature"), "certification signature");
  return {
    signed: { bytes, attest: parseCertification(bytes), signature: parsedSignature },
    key: parsePublic(bytesOf(key, "certified key"), "certified key"),
  };
}

function bytesOf(value: unknown, subject: string): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Refused("malformed", subject, typeof value, "bytes");
  return value;
}
