// SPDX-License-Identifier: Apache-2.0
import { H, hex } from "@aceso/proto/encoding";
import { sameBytes } from "../../bytes.ts";
import type { Component, EatClaims } from "../../format.ts";
import { Refused } from "../../refused.ts";
import { BANK_NAMES, tpmDigest } from "../../tpm/hash.ts";
import { ATTRIBUTE } from "../../tpm/public.ts";
import type { RootedChain } from "../../x509/anchor.ts";
import type { TpmEvidence } from "./parse.ts";
import type { KeyRoot } from "./roots.ts";

const NOTHING = new Uint8Array(0);
const IN_THE_TPM = ["fixedTpm", "fixedParent", "sensitiveDataOrigin", "sign"] as const;

/**
 * Reads what the quote states: an attestation key that signs only what the TPM made, PCRs that were selected and give the quoted
 * digest, a data key that cannot leave the TPM. @throws Refused key_attributes_unfit, claim_missing, pcr_mismatch
 */
export function claims(evidence: TpmEvidence, root: RootedChain | KeyRoot): EatClaims {
  const { quote, ak, certified } = evidence;
  if (ak !== undefined) checkAttributes("attestation key", ak.attributes, [...IN_THE_TPM, "restricted"], ["decrypt"]);
  else if ("chain" in root) throw new Refused("claim_missing", "attestation key", "no public area", "its TPMT_PUBLIC");
  if (certified !== undefined) checkAttributes("data key", certified.key.attributes, IN_THE_TPM, ["restricted", "decrypt"]);
  return {
    profile: "tpm2-quote",
    ueid: NOTHING,
    measurements: measured(evidence),
    measurementId: tpm2Measurement(quote.selection, quote.pcrDigest),
    certification: undefined,
    details: {
      firmware_version: quote.firmwareVersion.toString(16),
      clock: Number(quote.clock),
      reset_count: quote.resetCount,
      restart_count: quote.restartCount,
      clock_safe: quote.safe,
      pcr_digest: hex(quote.pcrDigest),
    },
  };
}

/** The 32 bytes that stand for a TPM's measured boot in a reference value: H("aceso/tpm2-measurement/1", TPML_PCR_SELECTION, digest). */
export function tpm2Measurement(selection: Uint8Array, pcrDigest: Uint8Array): Uint8Array {
  return H("aceso/tpm2-measurement/1", selection, pcrDigest);
}

type Attribute = keyof typeof ATTRIBUTE;

function checkAttributes(subject: string, attributes: number, set: readonly Attribute[], clear: readonly Attribute[]): void {
  const missing = set.filter((name) => (attributes & ATTRIBUTE[name]) === 0);
  const unwanted = clear.filter((name) => (attributes & ATTRIBUTE[name]) !== 0);
  if (missing.length === 0 && unwanted.length === 0) return;
  const got = [...missing.map((name) => `without ${name}`), ...unwanted.map((name) => `with ${name}`)].join(", ");
  throw new Refused("key_attributes_unfit", subject, got, `${set.join(", ")}; not ${clear.join(", ")}`);
}

function measured({ quote, pcrs, signed }: TpmEvidence): readonly Component[] {
  const selected = quote.banks.flatMap(({ algorithm, indices }) => indices.map((index) => ({ bank: BANK_NAMES.get(algorithm), index })));
  if (selected.length === 0) throw new Refused("claim_missing", "PCR selection", "no PCR", "at least one");
  if (pcrs === undefined) return [component("pcr-digest", quote.pcrDigest)];
  if (pcrs.length !== selected.length)
    throw new Refused("pcr_mismatch", "PCR values", String(pcrs.length), `${selected.length}, as selected`);
  const digest = tpmDigest(signed.signature.hash, ...pcrs);
  if (!sameBytes(digest, quote.pcrDigest)) throw new Refused("pcr_mismatch", "PCR values", `digest ${hex(digest)}`, hex(quote.pcrDigest));
  return selected.map(({ bank, index }, at) => {
    const value = pcrs[at] ?? NOTHING;
    if (value.length !== bank?.bytes)
      throw new Refused("pcr_mismatch", `PCR ${index}`, `${value.length} bytes`, `${bank?.bytes ?? 0} bytes`);
    return component(`${bank.name}:${index}`, value);
  });
}

function component(type: string, value: Uint8Array): Component {
  return { type, value, signer: NOTHING, version: "" };
}
