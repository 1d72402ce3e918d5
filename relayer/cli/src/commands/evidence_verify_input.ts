// SPDX-License-Identifier: Apache-2.0
import { encodeCbor, sha256 } from "@aceso/proto/encoding";
import { UsageError } from "../errors.ts";
import { readCertificates } from "../evidence_files.ts";

/** Evidence as a format reads it, and the certificates beside it. */
export interface EvidenceInput {
  readonly evidence: Uint8Array;
  readonly certs: readonly Uint8Array[];
}

/** Files that some formats need beside the evidence, already read. */
export interface EvidenceParts {
  readonly nonce: Uint8Array;
  readonly certs: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly signature: Uint8Array | undefined;
  readonly pcrs: Uint8Array | undefined;
  readonly akPublic: Uint8Array | undefined;
}

const TPM_GENERATED = [0xff, 0x54, 0x43, 0x47];
const MAP_OF_TWO = 0xa2;

/** Brings the files that people have into the form that a format reads. @throws UsageError */
export function evidenceInput(format: string, path: string, bytes: Uint8Array, parts: EvidenceParts): EvidenceInput {
  switch (format) {
    case "android-key":
      return androidInput(path, bytes, parts);
    case "tpm2":
      return tpmInput(bytes, parts);
    case "apple-app-attest":
      return appleInput(bytes, parts);
    default:
      return { evidence: bytes, certs: parts.certs.map((cert) => cert.bytes) };
  }
}

/** The first certificate of the chain is the evidence, the others stand above it. */
function androidInput(path: string, bytes: Uint8Array, { certs }: EvidenceParts): EvidenceInput {
  const chain = [{ path, bytes }, ...certs].flatMap((file) => readCertificates(file.path, file.bytes));
  return { evidence: chain[0] ?? bytes, certs: chain.slice(1) };
}

function tpmInput(bytes: Uint8Array, { signature, pcrs, akPublic, certs }: EvidenceParts): EvidenceInput {
  if (signature === undefined) throw new UsageError("tpm2: got no --signature, wanted the TPMT_SIGNATURE of the quote");
  const evidence = [
    1,
    unwrapped(bytes),
    signature,
    pcrs === undefined ? null : readPcrs(pcrs),
    akPublic === undefined ? null : unwrapped(akPublic),
    null,
  ];
  return { evidence: encodeCbor(evidence), certs: certs.flatMap(({ path, bytes: cert }) => readCertificates(path, cert)) };
}

/** A TPM2B has its length in front; what is inside is what is meant. */
function unwrapped(bytes: Uint8Array): Uint8Array {
  const length = (bytes[0] ?? 0) * 0x100 + (bytes[1] ?? 0);
  const generated = TPM_GENERATED.every((byte, at) => bytes[at] === byte);
  return !generated && length === bytes.length - 2 ? bytes.slice(2) : bytes;
}

const LIST_BYTES = 4 + 8 * 66;
const SELECTION_BYTES = 4 + 16 * 8;

/**
 * PCR values in the order of the selection: the file that `tpm2_quote --pcrs` writes (little-endian TPML_PCR_SELECTION, then lists of
 * eight TPM2B_DIGEST), the text of `tpm2_pcrread`, or the SHA-256 values one after the other. @throws UsageError
 */
function readPcrs(bytes: Uint8Array): Uint8Array[] {
  const view = Buffer.from(bytes);
  const text = view.toString("latin1");
  if (/^\s*sha\d+\s*:/m.test(text))
    return [...text.matchAll(/:\s*0x([0-9A-Fa-f]+)/g)].map(([, value]) => Uint8Array.from(Buffer.from(value ?? "", "hex")));
  const lists = bytes.length > SELECTION_BYTES + 4 ? view.readUInt32LE(SELECTION_BYTES) : 0;
  if (lists > 0 && bytes.length === SELECTION_BYTES + 4 + lists * LIST_BYTES) return digestLists(view, lists);
  if (bytes.length === 0 || bytes.length % 32 !== 0) {
    throw new UsageError(`--pcrs: got ${bytes.length} bytes of another form, wanted what tpm2_quote --pcrs or tpm2_pcrread writes`);
  }
  return Array.from({ length: bytes.length / 32 }, (_, index) => bytes.slice(32 * index, 32 * index + 32));
}

function digestLists(view: Buffer, lists: number): Uint8Array[] {
  const values: Uint8Array[] = [];
  for (let index = 0; index < lists; index++) {
    const list = SELECTION_BYTES + 4 + index * LIST_BYTES;
    const count = Math.min(8, view.readUInt32LE(list));
    for (let one = 0; one < count; one++) {
      const digest = list + 4 + one * 66;
      values.push(Uint8Array.from(view.subarray(digest + 2, digest + 2 + Math.min(64, view.readUInt16LE(digest)))));
    }
  }
  return values;
}

/** An assertion does not carry the client data hash that it signs; it follows from the nonce. Its attestation comes with --cert. */
function appleInput(bytes: Uint8Array, { nonce, certs }: EvidenceParts): EvidenceInput {
  const beside = certs.map((cert) => cert.bytes);
  if (bytes[0] !== MAP_OF_TWO) return { evidence: bytes, certs: beside };
  const hash = nonce.length === 32 ? nonce : sha256(nonce);
  const added = encodeCbor(new Map([["clientDataHash", hash]])).subarray(1);
  return { evidence: Uint8Array.from([MAP_OF_TWO + 1, ...bytes.subarray(1), ...added]), certs: beside };
}
