// SPDX-License-Identifier: Apache-2.0
// Sensitivity labels, computed before anything is sealed. What carries one (MINOR apart) is held back on the patient's side.
import { type Code, everyCode } from "./codes/codings.ts";
import { hashOf } from "./hash.ts";
import type { Resource } from "./json.ts";
import { type CodedLabel, LABEL_CODES, LABEL_NAMES, type Label } from "./labelCodes.ts";

const CODED = LABEL_NAMES.filter((label): label is CodedLabel => label !== "MINOR");

/** Every listed code → its labels. */
const BY_CODE = new Map<string, CodedLabel[]>();
for (const label of CODED) {
  for (const [system, codes] of Object.entries(LABEL_CODES[label].codes)) {
    for (const code of codes) BY_CODE.set(`${system}|${code}`, [...(BY_CODE.get(`${system}|${code}`) ?? []), label]);
  }
}

/** SHA-256 of the canonical label lists: a report names it, so that a reader knows which lists were used. */
export const LABEL_LISTS_HASH: string = hashOf(
  Object.fromEntries(CODED.map((label) => [label, { ...LABEL_CODES[label], words: LABEL_CODES[label].words?.source ?? null }])),
);

function labelsOfCode({ system, code }: Code): readonly CodedLabel[] {
  const listed = BY_CODE.get(`${system}|${code}`) ?? [];
  // National editions (ICD-10-GM, ICD-10-CA …) share the chapters.
  if (!/icd-?10/i.test(system)) return listed;
  return CODED.filter((label) => LABEL_CODES[label].icd10.some((prefix) => code.startsWith(prefix)));
}

/** The labels a resource carries by its own codes and words, contained resources included; in bit order, MINOR never. */
export function codedLabels(resource: Resource): readonly CodedLabel[] {
  const { codes, words } = everyCode(resource);
  const found = new Set(codes.flatMap(labelsOfCode));
  return CODED.filter((label) => found.has(label) || LABEL_CODES[label].words?.test(words) === true);
}

/** All labels of a resource of a person who is, or is not, a minor. A Patient resource carries only MINOR. */
export function labelsOf(resource: Resource, person: { readonly minor: boolean }): readonly Label[] {
  const coded: readonly Label[] = resource.resourceType === "Patient" ? [] : codedLabels(resource);
  return person.minor ? [...coded, "MINOR"] : coded;
}

/** Labels as the bitset of the wire: bit n is the n-th name. */
export function labelBits(labels: readonly Label[]): bigint {
  return labels.reduce((bits, label) => bits | (1n << BigInt(LABEL_NAMES.indexOf(label))), 0n);
}

/** Is the resource kept on the patient's side? MINOR alone does not hold back: it asks for a guardian's consent. */
export function isHeldBack(labels: readonly Label[]): boolean {
  return labels.some((label) => label !== "MINOR");
}
