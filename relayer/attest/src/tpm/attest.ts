// SPDX-License-Identifier: Apache-2.0
import { BANK_NAMES } from "./hash.ts";
import { TpmReader } from "./reader.ts";

/** TPM_GENERATED_VALUE: in front of everything a restricted key signs for the TPM itself, and of nothing that comes from outside. */
const MAGIC = 0xff544347;
const TYPE = { certify: 0x8017, quote: 0x8018 } as const;
const MAX_NAME = 68;
const MAX_DATA = 64;
const MAX_BANKS = 4;
const MAX_SELECT = 4;

/** One PCR bank of a selection: the hash algorithm and the selected indices, rising. */
export interface PcrBank {
  readonly algorithm: number;
  readonly indices: readonly number[];
}

interface Common {
  /** Qualified name of the signing key: it depends on the hierarchy above it. */
  readonly qualifiedSigner: Uint8Array;
  /** extraData: where the nonce goes. */
  readonly nonce: Uint8Array;
  readonly clock: bigint;
  readonly resetCount: number;
  readonly restartCount: number;
  readonly safe: boolean;
  readonly firmwareVersion: bigint;
}

/** A TPMS_ATTEST of TPM2_Quote (Part 2 §10.12). */
export interface Quote extends Common {
  readonly banks: readonly PcrBank[];
  /** TPML_PCR_SELECTION as quoted. */
  readonly selection: Uint8Array;
  readonly pcrDigest: Uint8Array;
}

/** A TPMS_ATTEST of TPM2_Certify. */
export interface Certification extends Common {
  readonly name: Uint8Array;
}

/** Reads the attestation of TPM2_Quote; magic and type must be right and nothing may follow. @throws Refused malformed */
export function parseQuote(bytes: Uint8Array): Quote {
  const reader = new TpmReader(bytes, "quote");
  const { qualifiedSigner, nonce, clock, resetCount, restartCount, safe, firmwareVersion } = readCommon(reader, TYPE.quote);
  const start = reader.at;
  const banks = readSelection(reader);
  const selection = bytes.subarray(start, reader.at);
  const pcrDigest = reader.sized(MAX_DATA, "a PCR digest");
  reader.end();
  return { qualifiedSigner, nonce, clock, resetCount, restartCount, safe, firmwareVersion, banks, selection, pcrDigest };
}

/** Reads the attestation of TPM2_Certify. @throws Refused malformed */
export function parseCertification(bytes: Uint8Array): Certification {
  const reader = new TpmReader(bytes, "certification");
  const common = readCommon(reader, TYPE.certify);
  const name = reader.sized(MAX_NAME, "a name");
  reader.sized(MAX_NAME, "a qualified name");
  reader.end();
  return { ...common, name };
}

function readCommon(reader: TpmReader, wanted: number): Common {
  const magic = reader.u32();
  if (magic !== MAGIC) throw reader.refuse(`magic 0x${magic.toString(16)}`, "0xff544347, made inside a TPM");
  const type = reader.u16();
  if (type !== wanted) throw reader.refuse(`type 0x${type.toString(16)}`, `type 0x${wanted.toString(16)}`);
  const qualifiedSigner = reader.sized(MAX_NAME, "a qualified signer");
  const nonce = reader.sized(MAX_DATA, "extra data");
  const clock = reader.u64();
  const resetCount = reader.u32();
  const restartCount = reader.u32();
  const safe = reader.u8();
  if (safe > 1) throw reader.refuse(`safe = ${safe}`, "0 or 1");
  return { qualifiedSigner, nonce, clock, resetCount, restartCount, safe: safe === 1, firmwareVersion: reader.u64() };
}

function readSelection(reader: TpmReader): PcrBank[] {
  const count = reader.u32();
  if (count > MAX_BANKS) throw reader.refuse(`${count} PCR banks`, `at most ${MAX_BANKS}`);
  const banks: PcrBank[] = [];
  for (let index = 0; index < count; index++) {
    const algorithm = reader.u16();
    const size = reader.u8();
    if (size > MAX_SELECT) throw reader.refuse(`a PCR selection of ${size} bytes`, `at most ${MAX_SELECT}`);
    if (!BANK_NAMES.has(algorithm)) throw reader.refuse(`PCR bank 0x${algorithm.toString(16)}`, "SHA-1, SHA-256, SHA-384 or SHA-512");
    banks.push({ algorithm, indices: indicesOf(reader.take(size)) });
  }
  return banks;
}

function indicesOf(bitmap: Uint8Array): number[] {
  const indices: number[] = [];
  for (let index = 0; index < bitmap.length * 8; index++) {
    if (((bitmap[index >> 3] ?? 0) >> (index & 7)) & 1) indices.push(index);
  }
  return indices;
}
