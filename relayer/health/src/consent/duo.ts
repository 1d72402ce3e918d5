// SPDX-License-Identifier: Apache-2.0
// Data Use Ontology: permission table and modifiers (EBISPOT/DUO, CC BY 4.0). Table and order: test/vectors/README-decide.md.
import type { ConsentReason } from "./reasons.ts";
import {
  type ConsentTerms,
  DUO_MODIFIERS,
  type DuoModifier,
  type DuoPermission,
  type Intent,
  type IntentKind,
  type Requester,
} from "./types.ts";

const DAY = 86_400;
const MONTH = 30 * DAY;

const TABLE: Readonly<Record<Exclude<IntentKind, "UNSPECIFIED">, readonly DuoPermission[]>> = {
  DISEASE: ["NRES", "GRU", "HMB", "DS"],
  HEALTH: ["NRES", "GRU", "HMB"],
  ANY_RESEARCH: ["NRES", "GRU"],
  POPULATION_ORIGINS: ["NRES", "GRU", "POA"],
  METHODS_AI: ["NRES", "GRU", "HMB", "DS", "POA"],
};

/** Does the permission admit this kind of research? DS counts as matching any disease: the chain knows no disease. */
export function permissionAdmits(kind: IntentKind, permission: ConsentTerms["duoPermission"]): boolean {
  if (kind === "UNSPECIFIED" || permission === "UNSPECIFIED") return false;
  return TABLE[kind].includes(permission);
}

/** Is one of the consent's diseases the study's disease, or above it in the pinned ancestor table? An empty id matches nothing. */
export function diseaseMatches(
  consented: readonly string[],
  studied: string,
  ancestors: Readonly<Record<string, readonly string[]>>,
): boolean {
  if (studied === "") return false;
  const above = Object.hasOwn(ancestors, studied) ? (ancestors[studied] ?? []) : [];
  return consented.some((disease) => disease === studied || (disease !== "" && above.includes(disease)));
}

interface Asked {
  readonly terms: ConsentTerms;
  readonly intent: Intent;
  readonly requester: Requester;
  readonly time: number;
}

const named = (wanted: string, got: string): boolean => wanted !== "" && wanted === got;

/** Each modifier: when does it pass, and what is told when it does not. */
const CHECKS: Readonly<Record<DuoModifier, readonly [(asked: Asked) => boolean, ConsentReason | "ethics_expired"]>> = {
  NPOA: [({ intent }) => intent.kind !== "POPULATION_ORIGINS", "modifier_npoa"],
  NMDS: [({ intent }) => intent.kind !== "METHODS_AI", "modifier_nmds"],
  NPU: [({ intent }) => !intent.forProfit, "modifier_npu"],
  NCU: [({ intent }) => !intent.commercial, "modifier_ncu"],
  NPUNCU: [({ intent }) => !intent.forProfit && !intent.commercial, "modifier_npuncu"],
  IRB: [({ intent, time }) => intent.ethicsUntil > time, "ethics_expired"],
  GS: [
    ({ intent, terms }) => intent.jurisdictions.length > 0 && intent.jurisdictions.every((place) => terms.duoParams.geo.includes(place)),
    "modifier_gs",
  ],
  TS: [({ intent, terms, time }) => intent.until <= time + terms.duoParams.tsMonths * MONTH, "modifier_ts"],
  MOR: [({ intent, terms }) => intent.moratoriumUntil >= terms.duoParams.moratoriumUntil, "modifier_mor"],
  PUB: [({ intent }) => intent.accepts.includes("PUB"), "modifier_pub"],
  COL: [({ intent }) => intent.accepts.includes("COL"), "modifier_col"],
  RTN: [({ intent }) => intent.accepts.includes("RTN"), "modifier_rtn"],
  US: [({ requester, terms }) => named(terms.duoParams.user, requester.address), "modifier_us"],
  IS: [({ requester, terms }) => named(terms.duoParams.institution, requester.org), "modifier_is"],
  PS: [({ intent, terms }) => named(terms.duoParams.project, intent.study), "modifier_ps"],
  GSO: [({ intent }) => intent.geneticStudy, "modifier_gso"],
  CC: [({ intent }) => intent.purposes.length > 0 && intent.purposes.every((purpose) => purpose === "TREAT"), "modifier_cc"],
};

/** The first modifier, in table order, that does not pass; null when all do. A modifier the code does not know never passes. */
export function failedModifier(asked: Asked): ConsentReason | "ethics_expired" | null {
  const held = asked.terms.duoModifiers;
  if (held.some((modifier) => !DUO_MODIFIERS.some((known) => known === modifier))) return "modifier_unknown";
  for (const modifier of DUO_MODIFIERS) {
    if (!held.includes(modifier)) continue;
    const [passes, reason] = CHECKS[modifier];
    if (!passes(asked)) return reason;
  }
  return null;
}
