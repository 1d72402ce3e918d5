// SPDX-License-Identifier: Apache-2.0
// What a patient is about to agree to, as the form holds it, and as the agent takes it.
import {
  CATEGORIES,
  type Category,
  type DataClass,
  type DuoPermission,
  FORBIDDEN_USES,
  type ForbiddenUse,
  INTENT_KINDS,
  PURPOSES,
  type Purpose,
} from "@aceso/health";
import { hex } from "@aceso/proto/encoding";
import type { ConsentChoice } from "../../../lib/agentRuntime.ts";
import { PortalError } from "../portalError.ts";
import type { StudyFacts } from "../study/facts.ts";

/** The form. `until` is a day as `2027-01-27`, or "" while none is chosen. */
export interface Draft {
  readonly categories: readonly Category[];
  readonly until: string;
  readonly forbidden: readonly ForbiddenUse[];
  /** uaceso a record, at least. */
  readonly price: bigint;
  readonly dataFrom: number;
  readonly dataTo: number;
}

const day = 86_400;
/** The longest that a paid consent may last. */
export const longestDays = 365;

/** The day that is so many days after a moment in seconds. */
export function dayAfter(now: number, days: number): string {
  return new Date((now + days * day) * 1000).toISOString().slice(0, 10);
}

/** The fine categories that a study may be given, of the kinds that are on by default. */
export function offered(
  facts: StudyFacts,
): readonly { readonly name: Category; readonly dataClass: DataClass; readonly defaultOff: boolean }[] {
  return CATEGORIES.filter(({ dataClass }) => facts.classes.includes(dataClass));
}

/** Where the form starts: half a year, the study's own price, everything forbidden that the study does not plan. */
export function firstDraft(facts: StudyFacts, now: number, oldestYear: number): Draft {
  const year = new Date(now * 1000).getUTCFullYear();
  return {
    categories: offered(facts)
      .filter(({ defaultOff }) => !defaultOff)
      .map(({ name }) => name),
    until: dayAfter(now, 180),
    forbidden: FORBIDDEN_USES.filter((use) => use === "REIDENTIFY" || !planned(facts).includes(use)),
    price: facts.protocol.price,
    dataFrom: Math.min(oldestYear, year),
    dataTo: year + 1,
  };
}

/** The uses that consents may forbid and that the study declares; one that develops methods trains AI. */
export function planned({ protocol }: StudyFacts): ForbiddenUse[] {
  const methods = INTENT_KINDS[protocol.intent.kind - 1] === "METHODS_AI";
  return FORBIDDEN_USES.filter((use, index) => (protocol.intent.uses & (1 << (index + 1))) !== 0 || (methods && use === "AI_TRAINING"));
}

/** The narrowest permission of the Data Use Ontology that admits the study's kind of research. */
export function permissionFor({ protocol }: StudyFacts): { readonly permission: DuoPermission; readonly diseases: readonly string[] } {
  const kind = INTENT_KINDS[protocol.intent.kind - 1];
  switch (kind) {
    case "DISEASE":
      return { permission: "DS", diseases: [protocol.intent.disease] };
    case "HEALTH":
      return { permission: "HMB", diseases: [] };
    case "POPULATION_ORIGINS":
      return { permission: "POA", diseases: [] };
    case "METHODS_AI":
      return { permission: "HMB", diseases: [] };
    default:
      return { permission: "GRU", diseases: [] };
  }
}

/** The end of the chosen day, in seconds. @throws PortalError consent_incomplete */
export function expiryOf({ until }: Draft, now: number): number {
  const end = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T23:59:59Z`) / 1000 : Number.NaN;
  if (Number.isNaN(end)) throw new PortalError("consent_incomplete", "end date", "none", "a day on which the consent ends");
  if (end <= now || end > now + longestDays * day)
    throw new PortalError("consent_incomplete", "end date", until, `a day after today and at most ${longestDays} days ahead`);
  return end;
}

/** The draft as the agent grants it: to this study in this version alone. @throws PortalError consent_incomplete */
export function choiceOf(facts: StudyFacts, draft: Draft, now: number): ConsentChoice {
  const chosen = offered(facts).filter(({ name }) => draft.categories.includes(name));
  if (chosen.length === 0) throw new PortalError("consent_incomplete", "kinds of data", "none", "at least one");
  if (!(draft.dataFrom >= 1900 && draft.dataFrom <= draft.dataTo && draft.dataTo <= 2200))
    throw new PortalError("consent_incomplete", "years", `${draft.dataFrom} to ${draft.dataTo}`, "the first not after the last");
  const { permission, diseases } = permissionFor(facts);
  return {
    grantorCapacity: "SELF",
    authorityRef: "",
    authorityExpires: 0,
    decision: "PERMIT",
    grantee: { kind: "study", study: facts.id, protocolVersion: facts.protocol.version },
    classes: facts.classes.filter((dataClass) => chosen.some((each) => each.dataClass === dataClass)),
    deidFloor: "SAFE_HARBOR_FIELDS",
    actions: ["RELEASE"],
    duoPermission: permission,
    duoModifiers: [],
    duoParams: { geo: [], tsMonths: 0, moratoriumUntil: 0, institution: "", project: "", user: "" },
    purposes: facts.protocol.intent.purposes.map((purpose) => purposeAt(purpose)),
    forbidden: draft.forbidden,
    dataFrom: draft.dataFrom,
    dataTo: draft.dataTo,
    validFrom: now - 60, // a block's clock may lag behind this device's
    expiresAt: expiryOf(draft, now),
    termsHash: hex(facts.protocol.termsHash),
    regimes: [],
    minPrice: { commercial: draft.price, nonProfit: draft.price },
    reviewAt: 0,
    details: { categories: chosen.map(({ name }) => name), diseases },
  };
}

function purposeAt(number: number): Purpose {
  const purpose = PURPOSES[number - 1];
  if (purpose === undefined) throw new PortalError("consent_incomplete", "the study's purpose", String(number), "a known one");
  return purpose;
}
