// SPDX-License-Identifier: Apache-2.0
// Consent as plain values: chain state, a sealed policy and a test vector all read into these.

/** Closed vocabularies. The position of a name in DEID_LEVELS is its proto number. */
export const DATA_CLASSES = ["WEARABLE", "LAB", "CLINICAL", "NOTES", "IMAGING", "GENOMIC", "SURVEY"] as const;
export const DEID_LEVELS = ["UNSPECIFIED", "AGGREGATE", "SAFE_HARBOR_FIELDS", "EXPERT", "LIMITED_SET", "IDENTIFIED"] as const;
export const INTENT_KINDS = ["DISEASE", "HEALTH", "ANY_RESEARCH", "POPULATION_ORIGINS", "METHODS_AI"] as const;
export const ACTIONS = ["QUERY_AGG", "COMPUTE", "RELEASE"] as const;
export const CAPACITIES = ["SELF", "PARENT_GUARDIAN", "POA_HEALTH"] as const;
export const DUO_PERMISSIONS = ["NRES", "GRU", "HMB", "DS", "POA"] as const;
/** In the order in which they are judged. */
export const DUO_MODIFIERS = [
  "NPOA",
  "NMDS",
  "NPU",
  "NCU",
  "NPUNCU",
  "IRB",
  "GS",
  "TS",
  "MOR",
  "PUB",
  "COL",
  "RTN",
  "US",
  "IS",
  "PS",
  "GSO",
  "CC",
] as const;
/** HL7 v3 ActReason leaves under PurposeOfUse, in the order of their proto numbers from 1. */
export const PURPOSES = ["HRESCH", "CLINTRCH", "DSRCH", "PATRQT", "TREAT", "FAMRQT", "PUBHLTH", "HQUALIMP", "HMARKT"] as const;
export const FORBIDDEN_USES = ["REIDENTIFY", "LINK", "AI_TRAINING", "INSURER", "LAW_ENFORCEMENT", "ADVERTISING"] as const;
export const REGIMES = ["HIPAA_AUTH", "COMMON_RULE", "BROAD_CONSENT", "GDPR_ART9", "MHMDA_SHARE", "MHMDA_SALE", "PART2", "EHDS"] as const;
export const CONSENT_STATUSES = ["ACTIVE", "SUSPENDED", "WITHDRAWN", "EXPIRED", "SUPERSEDED", "ENTERED_IN_ERROR"] as const;
/** Facts of a study that are never decided by a default: the patient is asked. In the order in which they are asked. */
export const ASKS = [
  "CONTROLS_ONLY",
  "PAEDIATRIC",
  "ONE_GENDER",
  "VULNERABLE_POPULATION",
  "ILLEGAL_BEHAVIOUR",
  "STIGMATISED_DISEASE",
  "SEXUAL_HEALTH",
  "PSYCHOLOGICAL_TRAITS",
] as const;
export const ACCEPTANCES = ["PUB", "COL", "RTN"] as const;

export type DataClass = (typeof DATA_CLASSES)[number];
export type DeidLevel = (typeof DEID_LEVELS)[number];
export type IntentKind = (typeof INTENT_KINDS)[number] | "UNSPECIFIED";
export type ConsentAction = (typeof ACTIONS)[number];
export type GrantorCapacity = (typeof CAPACITIES)[number];
export type DuoPermission = (typeof DUO_PERMISSIONS)[number];
export type DuoModifier = (typeof DUO_MODIFIERS)[number];
export type Purpose = (typeof PURPOSES)[number];
export type ForbiddenUse = (typeof FORBIDDEN_USES)[number];
export type Regime = (typeof REGIMES)[number];
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];
export type Ask = (typeof ASKS)[number];
export type Acceptance = (typeof ACCEPTANCES)[number];

/** Who may use a consent. A class is a set of visa types, all of which must be held. */
export type Grantee =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "org"; readonly org: string }
  | { readonly kind: "study"; readonly study: string; readonly protocolVersion: number }
  | { readonly kind: "class"; readonly visas: readonly string[] }
  | { readonly kind: "none" };

/** Arguments of modifiers; unset is 0, "" or []. Months are 30 days. */
export interface DuoParams {
  readonly geo: readonly string[];
  readonly tsMonths: number;
  readonly moratoriumUntil: number;
  readonly institution: string;
  readonly project: string;
  readonly user: string;
}

/** What stands only in the sealed policy document. */
export interface PolicyDetails {
  /** Fine categories, see CATEGORIES. */
  readonly categories: readonly string[];
  /** Ontology ids such as MONDO:0005148; read only under DS. */
  readonly diseases: readonly string[];
}

/** The terms that decide. Times are unix seconds, data_from and data_to years, prices uaceso. */
export interface ConsentTerms {
  readonly grantorCapacity: GrantorCapacity;
  readonly authorityExpires: number;
  readonly decision: "PERMIT" | "DENY";
  readonly grantee: Grantee;
  readonly classes: readonly DataClass[];
  readonly deidFloor: DeidLevel;
  readonly actions: readonly ConsentAction[];
  readonly duoPermission: DuoPermission | "UNSPECIFIED";
  readonly duoModifiers: readonly string[];
  readonly duoParams: DuoParams;
  readonly purposes: readonly Purpose[];
  readonly forbidden: readonly ForbiddenUse[];
  readonly dataFrom: number;
  readonly dataTo: number;
  readonly validFrom: number;
  readonly expiresAt: number;
  readonly minPrice: { readonly commercial: bigint; readonly nonProfit: bigint };
  readonly reviewAt: number;
  readonly status: ConsentStatus;
}

/** A whole consent as chain state holds it. Hashes are lower-case hex, "" when unset. */
export interface Consent extends ConsentTerms {
  readonly id: string;
  readonly version: number;
  readonly supersedes: string;
  readonly owner: string;
  readonly authorityRef: string;
  readonly policyHash: string;
  readonly termsHash: string;
  readonly regimes: readonly Regime[];
  readonly withdrawal: { readonly time: number; readonly mode: "STOP_NEW" | "STOP_DELETE" } | null;
}

/** A consent as `decide` reads it; a trustee adds the opened policy. */
export type DecidableConsent = ConsentTerms & { readonly details?: PolicyDetails };

/** What a study asks for, as attested and as requested; every field is a fact of the study or of the request, never of the person. */
export interface Intent {
  readonly study: string;
  readonly status: "ACTIVE" | "SUSPENDED" | "CLOSED";
  readonly protocolVersion: number;
  readonly currentVersion: number;
  readonly ethicsUntil: number;
  readonly kind: IntentKind;
  readonly disease: string;
  readonly class: DataClass | "UNSPECIFIED";
  readonly dataFrom: number;
  readonly dataTo: number;
  readonly action: ConsentAction | "UNSPECIFIED";
  readonly deid: DeidLevel;
  readonly purposes: readonly Purpose[];
  readonly uses: readonly ForbiddenUse[];
  readonly forProfit: boolean;
  readonly commercial: boolean;
  readonly jurisdictions: readonly string[];
  readonly geneticStudy: boolean;
  readonly moratoriumUntil: number;
  readonly accepts: readonly Acceptance[];
  readonly asks: readonly Ask[];
  readonly cohort: number;
  readonly kMin: number;
  readonly price: bigint;
  readonly until: number;
}

/** A checked visa: its type and last second. */
export interface Visa {
  readonly type: string;
  readonly expires: number;
}

/** Who asks. */
export interface Requester {
  readonly address: string;
  readonly org: string;
  readonly visas: readonly Visa[];
  readonly duaAccepted: boolean;
}
