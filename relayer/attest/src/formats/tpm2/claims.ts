// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { sameBytes } from "../../bytes.ts";
import type { Component, EatClaims } from "../../format.ts";
import { measurementOf } from "../../measurement.ts";
import { Refused } from "../../refused.ts";
import { BANK_NAMES, tpmDigest } from "../../tpm/hash.ts";
import { ATTRIBUTE } from "../../tpm/public.ts";
import type { RootedChain } from "../../x509/anchor.ts";
import type { TpmEvidence } from "./parse.ts";
import type { KeyRoot } from "./roots.ts";

const NOTHING = new Uint8Array(0);
const IN_THE_TPM = ["fixedTpm", "fixedParent", "sensitiveDataOrigin", "sign"] as const;
const ATTESTATION_KEY = wanted([...IN_THE_TPM, "restricted"], ["decrypt"]);
const DATA_KEY = wanted(IN_THE_TPM, ["restricted", "decrypt"]);

/**
 * Reads what the quote states: an attestation key that signs only what the TPM made, PCRs that were selected and give the quoted
 * digest, a data key that cannot leave the TPM. @throws Refused key_attributes_unfit, claim_missing, pcr_mismatch
 */
export function claims(evidence: TpmEvidence, root: RootedChain | KeyRoot): EatClaims {
  const { quote, ak, certified } = evidence;
  if (ak !== undefined) checkAttributes("attestation key", ak.attributes, ATTESTATION_KEY);
  else if ("chain" in root) throw new Refused("claim_missing", "attestation key", "no public area", "its TPMT_PUBLIC");
  if (certified !== undefined) checkAttributes("data key", certified.key.attributes, DATA_KEY);
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
  return measurementOf("aceso/tpm2-measurement/1", selection, pcrDigest);
}

type Attribute = keyof typeof ATTRIBUTE;

/** Attributes that a key must have and must not have; the two together as bits, and those that are set of them. */
interface Wanted {
  readonly set: readonly Attribute[];
  readonly clear: readonly Attribute[];
  readonly mask: number;
  readonly bits: number;
}

function wanted(set: readonly Attribute[], clear: readonly Attribute[]): Wanted {
  const all = (names: readonly Attribute[]): number => names.reduce((bits, name) => bits | ATTRIBUTE[name], 0);
  return { set, clear, mask: all(set) | all(clear), bits: all(set) };
}

function checkAttributes(subject: string, attributes: number, { set, clear, mask, bits }: Wanted): void {
  if ((attributes & mask) === bits) return;
  const missing = set.filter((name) => (attributes & ATTRIBUTE[name]) === 0);
  const unwanted = clear.filter((name) => (attributes & ATTRIBUTE[name]) !== 0);
  const got = [...missing.map((name) => `without ${name}`), ...unwanted.map((name) => `with ${name}`)].join(", ");
  throw new Refused("key_attributes_unfit", subject, got, `${set.join(", ")}; not ${clear.join(", ")}`);
}

function measured({ quote, pcrs, signed }: TpmEvidence): readonly Component[] {
  const selected = quote.banks.reduce((total, { indices }) => total + indices.length, 0);
  if (selected === 0) throw new Refused("claim_missing", "PCR selection", "no PCR", "at least one");
  if (pcrs === undefined) return [component("pcr-digest", quote.pcrDigest)];
  if (pcrs.length !== selected) throw new Refused("pcr_mismatch", "PCR values", String(pcrs.length), `${selected}, as selected`);
  const digest = tpmDigest(signed.signature.hash, ...pcrs);
  if (!sameBytes(digest, quote.pcrDigest)) throw new Refused("pcr_mismatch", "PCR values", `digest ${hex(digest)}`, hex(quote.pcrDigest));
  const components: Component[] = [];
  for (const { algorithm, indices } of quote.banks) {
    const bank = BANK_NAMES.get(algorithm);
    for (const index of indices) {
      const value = pcrs[components.length] ?? NOTHING;
      if (value.length !== bank?.bytes)
        throw new Refused("pcr_mismatch", `PCR ${index}`, `${value.length} bytes`, `${bank?.bytes ?? 0} bytes`);
      components.push(component(`${bank.name}:${index}`, value));
    }
  }
  return components;
}

function component(type: string, value: Uint8Array): Component {
  return { type, value, signer: NOTHING, version: "" };
}
