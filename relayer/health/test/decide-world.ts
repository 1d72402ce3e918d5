// SPDX-License-Identifier: Apache-2.0
// The world every decision case starts from: one study that asks, one researcher, one consent that permits it.

export const NOW = 1_800_000_000;
export const DAY = 86_400;
export const STUDY = "51".repeat(32);
export const OTHER_STUDY = "52".repeat(32);
export const ORG = "0a".repeat(32);
export const OTHER_ORG = "0b".repeat(32);
export const ANN = "aceso1ann";
export const BOB = "aceso1bob";

export const baseIntent = {
  study: STUDY,
  status: "ACTIVE",
  protocol_version: 3,
  current_version: 3,
  ethics_until: NOW + 400 * DAY,
  kind: "HEALTH",
  disease: "",
  class: "LAB",
  data_from: 2024,
  data_to: 2024,
  action: "RELEASE",
  deid: "SAFE_HARBOR_FIELDS",
  purposes: ["HRESCH"] as readonly string[],
  uses: [] as readonly string[],
  for_profit: false,
  commercial: false,
  jurisdictions: ["US"] as readonly string[],
  genetic_study: false,
  moratorium_until: 0,
  accepts: [] as readonly string[],
  asks: [] as readonly string[],
  cohort: 40,
  k_min: 11,
  price: "5000",
  until: NOW + DAY,
};

export const baseRequester = {
  address: ANN,
  org: ORG,
  visas: [] as readonly { type: string; expires: number }[],
  dua_accepted: true,
};

export interface WireGrantee {
  readonly address?: string;
  readonly org?: string;
  readonly study?: string;
  readonly protocol_version?: number;
  readonly class?: readonly string[];
}

export const baseParams = { geo: [] as readonly string[], ts_months: 0, moratorium_until: 0, institution: "", project: "", user: "" };

export const baseConsent = {
  grantor_capacity: "SELF",
  authority_expires: 0,
  decision: "PERMIT",
  grantee: { address: ANN } as WireGrantee,
  classes: ["LAB", "WEARABLE"] as readonly string[],
  deid_floor: "SAFE_HARBOR_FIELDS",
  actions: ["RELEASE"] as readonly string[],
  duo_permission: "GRU",
  duo_modifiers: [] as readonly string[],
  duo_params: baseParams,
  purposes: ["HRESCH", "CLINTRCH"] as readonly string[],
  forbidden: [] as readonly string[],
  data_from: 2020,
  data_to: 2026,
  valid_from: NOW - 30 * DAY,
  expires_at: NOW + 300 * DAY,
  min_price: { commercial: "9000", non_profit: "1000" },
  review_at: 0,
  status: "ACTIVE",
};

export type WireIntent = typeof baseIntent;
export type WireRequester = typeof baseRequester;
export type WireConsent = typeof baseConsent & { readonly details?: { categories: readonly string[]; diseases: readonly string[] } };

export interface DecideCase {
  readonly name: string;
  readonly intent: WireIntent;
  readonly requester: WireRequester;
  readonly consents: readonly WireConsent[];
  readonly time: number;
  readonly trustee?: { category: string; ancestors: Readonly<Record<string, readonly string[]>> };
  readonly want: { readonly decision: string; readonly reason: string };
}

export interface Change {
  readonly intent?: Partial<WireIntent>;
  readonly requester?: Partial<WireRequester>;
  readonly consent?: Partial<WireConsent>;
  readonly consents?: readonly WireConsent[];
  readonly time?: number;
  readonly trustee?: DecideCase["trustee"];
}

/** A consent of the base world with some fields changed. */
export function consent(change: Partial<WireConsent> = {}): WireConsent {
  return { ...baseConsent, ...change };
}

/** One case: the base world, one change, and the answer the rules give ("permitted", or "deny reason", or "ask reason"). */
export function makeCase(name: string, change: Change, reason: string): DecideCase {
  const decision = reason === "permitted" ? "PERMIT" : reason.startsWith("ask_") ? "ABSTAIN" : "DENY";
  return {
    name,
    intent: { ...baseIntent, ...change.intent },
    requester: { ...baseRequester, ...change.requester },
    consents: change.consents ?? [consent(change.consent)],
    time: change.time ?? NOW,
    ...(change.trustee ? { trustee: change.trustee } : {}),
    want: { decision, reason },
  };
}
