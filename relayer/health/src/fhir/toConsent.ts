// SPDX-License-Identifier: Apache-2.0
// A consent as FHIR R4 Consent (hl7.org/fhir/R4/consent.html): the sealed policy document, and the export a patient takes along.
import type { Consent, Grantee, PolicyDetails } from "../consent/types.ts";
import { HealthError } from "../errors.ts";
import type { Json, JsonObject, Resource } from "../json.ts";
import { LABEL_NAMES, type Label } from "../labelCodes.ts";
import {
  ACTION,
  CAPACITY,
  CATEGORY,
  DATA_CLASS,
  DEID_FLOOR,
  FORBIDDEN,
  LABEL,
  MODIFIER,
  PERMISSION,
  PURPOSE,
  REGIME,
  toCoding,
} from "./codes.ts";

/** What the policy document says beyond the chain: categories by name, diseases as ontology ids that are read only under DS. */
export interface ConsentDetails extends PolicyDetails {
  /** Labels whose resources are left out. Not given: all but MINOR, as the first release holds them back. */
  readonly excludedLabels?: readonly Label[];
}

const EXCLUDED: readonly Label[] = LABEL_NAMES.filter((label) => label !== "MINOR");

/** What is fixed when a consent is signed: a Consent without its ids, its owner and its course. */
export type PolicyTerms = Omit<Consent, "id" | "version" | "supersedes" | "owner" | "policyHash" | "status" | "withdrawal">;
/** What only the chain says. */
export type ConsentState = Pick<Consent, "id" | "version" | "supersedes" | "owner" | "policyHash" | "status" | "withdrawal">;

export const TERMS_URL = "https://aceso.network/fhir/StructureDefinition/consent-terms";
export const STATE_URL = "https://aceso.network/fhir/StructureDefinition/consent-state";
export const IDENTIFIER = {
  consent: "urn:aceso:consent",
  account: "urn:aceso:account",
  address: "urn:aceso:address",
  org: "urn:aceso:org",
  study: "urn:aceso:study",
  visa: "urn:aceso:visa",
} as const;
export const TERMS_URI = "urn:aceso:terms:sha256:";
const RECIPIENT = { coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", code: "IRCP" }] };

/** FHIR instant of unix seconds, in UTC. */
export function instantOf(seconds: number): string {
  if (!Number.isSafeInteger(seconds) || seconds < 0 || seconds > 253_402_300_799) {
    throw new HealthError("consent_incomplete", "time", "a number out of range", "unix seconds until the year 9999");
  }
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

const reference = (system: string, value: string): JsonObject => ({ role: RECIPIENT, reference: { identifier: { system, value } } });

function actors(grantee: Grantee): readonly JsonObject[] {
  switch (grantee.kind) {
    case "address":
      return [reference(IDENTIFIER.address, grantee.address)];
    case "org":
      return [reference(IDENTIFIER.org, grantee.org)];
    case "study":
      return [reference(IDENTIFIER.study, `${grantee.study}/${grantee.protocolVersion}`)];
    case "class":
      return grantee.visas.map((type) => reference(IDENTIFIER.visa, type));
    case "none":
      throw new HealthError("consent_incomplete", "grantee", "none", "an address, organisation, study or class");
  }
}

const part = (url: string, key: string, value: Json | null): readonly JsonObject[] =>
  value === null || value === "" || value === 0 ? [] : [{ url, [key]: value }];
const moment = (url: string, seconds: number): readonly JsonObject[] =>
  part(url, "valueInstant", seconds === 0 ? null : instantOf(seconds));

/** Terms FHIR has no element for. What is unset is left out. */
function termsExtension(terms: PolicyTerms, details: ConsentDetails): JsonObject {
  const { duoParams, minPrice } = terms;
  return {
    url: TERMS_URL,
    extension: [
      { url: "grantorCapacity", valueCoding: toCoding(CAPACITY, terms.grantorCapacity) },
      { url: "deidFloor", valueCoding: toCoding(DEID_FLOOR, terms.deidFloor) },
      ...part("authorityRef", "valueString", terms.authorityRef),
      ...moment("authorityExpires", terms.authorityExpires),
      ...moment("reviewAt", terms.reviewAt),
      { url: "minPriceCommercial", valueString: String(minPrice.commercial) },
      { url: "minPriceNonProfit", valueString: String(minPrice.nonProfit) },
      ...duoParams.geo.map((place) => ({ url: "duoGeo", valueString: place })),
      ...part("duoMonths", "valueInteger", duoParams.tsMonths),
      ...moment("duoMoratoriumUntil", duoParams.moratoriumUntil),
      ...part("duoInstitution", "valueString", duoParams.institution),
      ...part("duoProject", "valueString", duoParams.project),
      ...part("duoUser", "valueString", duoParams.user),
      ...details.diseases.map((disease) => ({ url: "disease", valueString: disease })),
    ],
  };
}

function provisionOf(terms: PolicyTerms, details: ConsentDetails): JsonObject {
  const excluded = details.excludedLabels ?? EXCLUDED;
  const nested: readonly JsonObject[] = [
    ...(excluded.length > 0 ? [{ type: "deny", securityLabel: excluded.map((label) => toCoding(LABEL, label)) }] : []),
    ...(terms.forbidden.length > 0 ? [{ type: "deny", purpose: terms.forbidden.map((use) => toCoding(FORBIDDEN, use)) }] : []),
  ];
  const duo = [toCoding(PERMISSION, terms.duoPermission), ...terms.duoModifiers.map((modifier) => toCoding(MODIFIER, modifier))];
  return {
    type: terms.decision === "PERMIT" ? "permit" : "deny",
    period: { start: instantOf(terms.validFrom), end: instantOf(terms.expiresAt) },
    actor: actors(terms.grantee),
    ...(terms.actions.length > 0 ? { action: terms.actions.map((action) => ({ coding: [toCoding(ACTION, action)] })) } : {}),
    purpose: [...terms.purposes.map((purpose) => toCoding(PURPOSE, purpose)), ...duo],
    ...(terms.classes.length > 0 ? { class: terms.classes.map((name) => toCoding(DATA_CLASS, name)) } : {}),
    ...(details.categories.length > 0 ? { code: details.categories.map((name) => ({ coding: [toCoding(CATEGORY, name)] })) } : {}),
    dataPeriod: { start: String(terms.dataFrom).padStart(4, "0"), end: String(terms.dataTo).padStart(4, "0") },
    ...(nested.length > 0 ? { provision: nested } : {}),
  };
}

/**
 * The policy document: sealed to the trustees and hashed. It carries no id of the consent, no owner and no status, for those either follow
 * from its hash or change. Throws HealthError consent_incomplete, consent_unknown_code.
 */
export function toPolicyDocument(terms: PolicyTerms, details: ConsentDetails): Resource {
  return {
    resourceType: "Consent",
    extension: [termsExtension(terms, details)],
    status: "active",
    scope: { coding: [{ system: "http://terminology.hl7.org/CodeSystem/consentscope", code: "research" }] },
    category: [{ coding: [{ system: "http://loinc.org", code: "59284-0" }] }],
    ...(terms.termsHash === "" ? {} : { policy: [{ uri: `${TERMS_URI}${terms.termsHash}` }] }),
    ...(terms.regimes.length === 0 ? {} : { policyRule: { coding: terms.regimes.map((regime) => toCoding(REGIME, regime)) } }),
    provision: provisionOf(terms, details),
  };
}

const FHIR_STATUS: Readonly<Record<Consent["status"], string>> = {
  ACTIVE: "active",
  SUSPENDED: "inactive",
  WITHDRAWN: "inactive",
  EXPIRED: "inactive",
  SUPERSEDED: "inactive",
  ENTERED_IN_ERROR: "entered-in-error",
};

function stateExtension(state: ConsentState): JsonObject {
  const { withdrawal } = state;
  return {
    url: STATE_URL,
    extension: [
      { url: "version", valueInteger: state.version },
      { url: "status", valueString: state.status },
      { url: "policyHash", valueString: state.policyHash },
      ...part("supersedes", "valueString", state.supersedes),
      ...(withdrawal
        ? [
            { url: "withdrawnAt", valueInstant: instantOf(withdrawal.time) },
            { url: "withdrawalMode", valueString: withdrawal.mode },
          ]
        : []),
    ],
  };
}

/** A whole consent, ids and state included, for the patient's own export. `fromFhirConsent` reads it back unchanged. */
export function toFhirConsent(consent: Consent, details: ConsentDetails): Resource {
  const document = toPolicyDocument(consent, details);
  return {
    ...document,
    extension: [termsExtension(consent, details), stateExtension(consent)],
    identifier: [{ system: IDENTIFIER.consent, value: consent.id }],
    status: FHIR_STATUS[consent.status],
    patient: { identifier: { system: IDENTIFIER.account, value: consent.owner } },
  };
}
