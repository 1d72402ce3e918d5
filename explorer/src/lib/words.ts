// SPDX-License-Identifier: Apache-2.0
// The index's own words in plain ones. A word that is not known here is shown as it came, in lower case, never left out.

/** `SAFE_HARBOR_FIELDS` as "safe harbor fields". */
export function plain(word: string): string {
  return word.replace(/_/g, " ").toLowerCase();
}

/** How far a device's hardware is proven. */
export const tierMeaning: Readonly<Record<string, string>> = {
  T0: "nothing about the hardware is proven",
  T1: "an attested gateway speaks for a sensor that is not attested",
  T2: "the sensor's key is certified by its maker and lives in a secure element",
  T3: "the firmware was measured and is one the maker named",
  T4: "measured firmware, certified, with a production key",
};

/** "T3", or "no tier". */
export function tierWord(tier: string): string {
  return /^T[0-4]$/.test(tier) ? tier : "no tier";
}

const verdicts: Readonly<Record<string, string>> = {
  affirmed: "the evidence is genuine and fresh",
  unavailable: "the evidence could not be had",
  too_large: "the evidence is larger than any real one",
  malformed: "the evidence could not be read",
  format_unknown: "no verifier knows this format",
  format_not_allowed: "the model does not use this format",
  profile_unknown: "an unknown profile of the format",
  claim_missing: "a claim is missing",
  claim_malformed: "a claim could not be read",
  device_mismatch: "the evidence is another device's",
  anchor_missing: "no trust anchor covers it",
  data_key_malformed: "the data key could not be read",
  nonce_mismatch: "the evidence answers another nonce: an older or a copied one",
  signature_invalid: "the signature is not the device's",
  certificate_expired: "a certificate has expired",
  certificate_path_invalid: "the certificates do not lead to an anchor",
  key_not_bound: "the data key is not bound to the hardware",
  key_revoked: "the key has been revoked",
  lifecycle_not_secured: "the device is not in its secured state",
  debug_not_disabled: "debugging is still open",
  instance_not_bound: "the instance is not the enrolled one",
  measurement_unknown: "the firmware is not one the maker named",
  reference_not_current: "the firmware is no longer current",
  firmware_recalled: "the firmware has been recalled",
  below_floor: "less is proven than the model asks for",
};

/** What a verdict's code means. */
export function verdictWords(code: string): string {
  return verdicts[code] ?? plain(code);
}

const classes = ["wearable", "lab", "clinical", "notes", "imaging", "genomic", "survey"] as const;

/** The data classes of a bitset, where class n is bit n. */
export function classNames(bits: number): string[] {
  return classes.filter((_, i) => (bits >> (i + 1)) & 1);
}

const purposes: Readonly<Record<string, string>> = {
  HRESCH: "health research",
  CLINTRCH: "clinical trial research",
  DSRCH: "research on a disease",
  PATRQT: "the patient's own request",
  TREAT: "treatment",
  FAMRQT: "a family member's request",
  PUBHLTH: "public health",
  HQUALIMP: "improving care",
  HMARKT: "marketing",
};

/** A purpose of use (HL7 v3 ActReason). */
export function purposeWords(purpose: string): string {
  return purposes[purpose] ?? plain(purpose);
}

const permissions: Readonly<Record<string, string>> = {
  NRES: "any use, without restriction (DUO NRES)",
  GRU: "general research (DUO GRU)",
  HMB: "health, medical and biomedical research only (DUO HMB)",
  DS: "research on one named disease only (DUO DS); which one stands in the sealed policy",
  POA: "research on origins and ancestry (DUO POA)",
};

/** A permission of the Data Use Ontology. */
export function permissionWords(permission: string): string {
  return permissions[permission] ?? plain(permission);
}

const deids: Readonly<Record<string, string>> = {
  AGGREGATE: "only as numbers over many people",
  SAFE_HARBOR_FIELDS: "de-identified: the eighteen HIPAA safe-harbor fields removed",
  EXPERT: "de-identified by a method an expert determined",
  LIMITED_SET: "a limited data set: dates and places stay",
  IDENTIFIED: "with identity",
};

/** How identifiable data is. */
export function deidWords(deid: string): string {
  return deids[deid] ?? plain(deid);
}

const forbiddenUses = [
  "trying to find out who it is",
  "linking with other data",
  "training AI",
  "insurers",
  "law enforcement",
  "advertising",
] as const;

/** The uses of a bitset that a consent forbids, or an intent plans; use n is bit n from 1. */
export function forbiddenNames(bits: number): string[] {
  return forbiddenUses.filter((_, i) => (bits >> (i + 1)) & 1);
}

const modifiers = [
  "non-profit organisations only",
  "non-commercial use only",
  "non-commercial use by non-profit organisations only",
  "an ethics approval is needed",
  "named countries only",
  "for a limited time",
  "no publication before a date",
  "results must be published",
  "together with the original researchers",
  "results must be returned",
  "one named user only",
  "one named institution only",
  "one named project only",
  "genetic studies only",
  "treatment only",
  "no development of methods and software",
  "no research on origins and ancestry",
] as const;

/** The DUO modifiers of a bitset; modifier n is bit n from 1. */
export function modifierNames(bits: number): string[] {
  return modifiers.filter((_, i) => (bits >> (i + 1)) & 1);
}

const claims = [
  "instance identity",
  "configuration",
  "executables",
  "file system",
  "hardware",
  "runtime memory",
  "storage",
  "sourced data",
] as const;

/** One trustworthiness claim of AR4SI and what was found. */
export interface Claim {
  readonly name: string;
  readonly value: number;
  readonly says: "no statement" | "affirmed" | "warning" | "contradicted";
}

function claimWord(value: number): Claim["says"] {
  if (value === 0) return "no statement";
  if (value < 32) return "affirmed";
  return value < 96 ? "warning" : "contradicted";
}

/** The eight claims of a trustworthiness vector in hex (draft-ietf-rats-ar4si §2.3); none for anything else. */
export function claimsOf(vector: string): Claim[] {
  if (!/^[0-9a-f]{16}$/.test(vector)) return [];
  return claims.map((name, i) => {
    const value = Number.parseInt(vector.slice(2 * i, 2 * i + 2), 16);
    return { name, value, says: claimWord(value) };
  });
}
