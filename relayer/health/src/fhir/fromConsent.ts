// SPDX-License-Identifier: Apache-2.0
// FHIR R4 Consent back into plain values. Reading is strict: what this reads must write the same document again, or it is refused.
import type { Consent, Grantee } from "../consent/types.ts";
import { CONSENT_STATUSES } from "../consent/types.ts";
import { HealthError } from "../errors.ts";
import { canonicalText } from "../hash.ts";
import { eachObject, isObject, isResource, type Json, type JsonObject, objectsOf, type Resource, textOf } from "../json.ts";
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
  readWord,
  type Vocabulary,
  wordOf,
} from "./codes.ts";
import {
  type ConsentDetails,
  type ConsentState,
  IDENTIFIER,
  type PolicyTerms,
  STATE_URL,
  TERMS_URI,
  TERMS_URL,
  toFhirConsent,
  toPolicyDocument,
} from "./toConsent.ts";

export interface ReadConsent {
  readonly terms: PolicyTerms;
  readonly details: ConsentDetails;
  /** null for a policy document. */
  readonly state: ConsentState | null;
}

const missing = (path: string, wanted: string): HealthError => new HealthError("consent_incomplete", path, "nothing usable", wanted);

function objectAt(value: Json | undefined, path: string): JsonObject {
  if (!isObject(value)) throw missing(path, "an object");
  return value;
}

function refuseBeyondUs(resource: Resource): void {
  eachObject(resource, (object) => {
    if (object.expression !== undefined) throw new HealthError("consent_expression", "Consent", "an expression", "plain provisions");
  });
  const nested = objectsOf(objectAt(resource.provision, "Consent.provision").provision);
  if (nested.some((inner) => inner.provision !== undefined)) {
    throw new HealthError("consent_nested", "Consent.provision.provision.provision", "a third level", "two levels at most");
  }
}

/** Unix seconds of a FHIR instant in UTC, whole seconds only. */
function secondsOf(value: Json | undefined, path: string): number {
  const text = textOf(value);
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw missing(path, "YYYY-MM-DDThh:mm:ssZ");
  return time / 1000;
}

function yearAt(value: Json | undefined, path: string): number {
  if (!/^\d{4}$/.test(textOf(value))) throw missing(path, "a year");
  return Number(value);
}

const words = <W extends string>(list: Vocabulary<W>, codings: Json | undefined, path: string): readonly W[] =>
  objectsOf(codings).map((coding) => readWord(list, coding, path));

/** The concepts' codings; each concept holds exactly one. */
const concepts = <W extends string>(list: Vocabulary<W>, value: Json | undefined, path: string): readonly W[] =>
  objectsOf(value).flatMap((concept) => words(list, concept.coding, path));

/** Simple extensions of one of our complex extensions, by url. */
function partsOf(resource: Resource, url: string): ((name: string) => readonly Json[]) | null {
  const found = objectsOf(resource.extension).find((extension) => extension.url === url);
  if (!found) return null;
  const parts = objectsOf(found.extension);
  return (name) =>
    parts
      .filter((inner) => inner.url === name)
      .flatMap((inner) => Object.entries(inner).flatMap(([key, value]) => (key === "url" || value === undefined ? [] : [value])));
}

function granteeOf(provision: JsonObject): Grantee {
  const held = objectsOf(provision.actor).map((actor) => {
    const identifier = objectAt(objectAt(actor.reference, "actor.reference").identifier, "actor.reference.identifier");
    return { system: textOf(identifier.system), value: textOf(identifier.value) };
  });
  const first = held[0];
  if (!first) throw missing("Consent.provision.actor", "a grantee");
  if (held.every((actor) => actor.system === IDENTIFIER.visa)) return { kind: "class", visas: held.map((actor) => actor.value) };
  if (held.length > 1)
    throw new HealthError("consent_unsupported", "Consent.provision.actor", `${held.length} actors`, "one grantee, or visas only");
  if (first.system === IDENTIFIER.address) return { kind: "address", address: first.value };
  if (first.system === IDENTIFIER.org) return { kind: "org", org: first.value };
  const study = /^(.+)\/(\d+)$/.exec(first.value);
  if (first.system === IDENTIFIER.study && study?.[1]) return { kind: "study", study: study[1], protocolVersion: Number(study[2]) };
  throw new HealthError(
    "consent_unknown_code",
    "Consent.provision.actor",
    "an unknown identifier system",
    Object.values(IDENTIFIER).join(", "),
  );
}

function purposesOf(provision: JsonObject): Pick<PolicyTerms, "purposes" | "duoPermission" | "duoModifiers"> {
  const codings = objectsOf(provision.purpose);
  const permission = codings.map((coding) => wordOf(PERMISSION, coding)).find((word) => word !== null);
  if (permission === undefined || permission === null) throw missing("Consent.provision.purpose", "a DUO permission");
  const rest = codings.filter((coding) => wordOf(PERMISSION, coding) === null);
  const purposes = rest.map((coding) => wordOf(PURPOSE, coding)).filter((word) => word !== null);
  const others = rest.filter((coding) => wordOf(PURPOSE, coding) === null);
  return { purposes, duoPermission: permission, duoModifiers: words(MODIFIER, others, "Consent.provision.purpose") };
}

function decisionOf(provision: JsonObject): "PERMIT" | "DENY" {
  if (provision.type === "permit") return "PERMIT";
  if (provision.type === "deny") return "DENY";
  throw new HealthError("consent_unknown_code", "Consent.provision.type", "an unknown code", "permit or deny");
}

function priceOf(value: Json | undefined, path: string): bigint {
  if (!/^\d{1,30}$/.test(textOf(value))) throw missing(path, "a whole number of uaceso");
  return BigInt(textOf(value));
}

function readTerms(resource: Resource, provision: JsonObject, parts: (name: string) => readonly Json[]): PolicyTerms {
  const one = (name: string) => textOf(parts(name)[0]);
  const seconds = (name: string) => (parts(name)[0] === undefined ? 0 : secondsOf(parts(name)[0], name));
  const months = parts("duoMonths")[0];
  const period = objectAt(provision.period, "Consent.provision.period");
  const data = objectAt(provision.dataPeriod, "Consent.provision.dataPeriod");
  const nested = objectsOf(provision.provision);
  return {
    grantorCapacity: readWord(CAPACITY, parts("grantorCapacity")[0], "grantorCapacity"),
    authorityRef: one("authorityRef"),
    authorityExpires: seconds("authorityExpires"),
    decision: decisionOf(provision),
    grantee: granteeOf(provision),
    classes: words(DATA_CLASS, provision.class, "Consent.provision.class"),
    deidFloor: readWord(DEID_FLOOR, parts("deidFloor")[0], "deidFloor"),
    actions: concepts(ACTION, provision.action, "Consent.provision.action"),
    ...purposesOf(provision),
    duoParams: {
      geo: parts("duoGeo").map(textOf),
      tsMonths: typeof months === "number" ? months : 0,
      moratoriumUntil: seconds("duoMoratoriumUntil"),
      institution: one("duoInstitution"),
      project: one("duoProject"),
      user: one("duoUser"),
    },
    forbidden: nested.flatMap((inner) => words(FORBIDDEN, inner.purpose, "Consent.provision.provision.purpose")),
    dataFrom: yearAt(data.start, "Consent.provision.dataPeriod.start"),
    dataTo: yearAt(data.end, "Consent.provision.dataPeriod.end"),
    validFrom: secondsOf(period.start, "Consent.provision.period.start"),
    expiresAt: secondsOf(period.end, "Consent.provision.period.end"),
    termsHash: textOf(objectsOf(resource.policy)[0]?.uri).replace(TERMS_URI, ""),
    regimes: isObject(resource.policyRule) ? words(REGIME, resource.policyRule.coding, "Consent.policyRule") : [],
    minPrice: {
      commercial: priceOf(parts("minPriceCommercial")[0], "minPriceCommercial"),
      nonProfit: priceOf(parts("minPriceNonProfit")[0], "minPriceNonProfit"),
    },
    reviewAt: seconds("reviewAt"),
  };
}

function readDetails(provision: JsonObject, parts: (name: string) => readonly Json[]): ConsentDetails {
  const nested = objectsOf(provision.provision);
  return {
    categories: concepts(CATEGORY, provision.code, "Consent.provision.code"),
    diseases: parts("disease").map(textOf),
    excludedLabels: nested.flatMap((inner) => words(LABEL, inner.securityLabel, "Consent.provision.provision.securityLabel")),
  };
}

function withdrawalOf(parts: (name: string) => readonly Json[]): Consent["withdrawal"] {
  const mode = parts("withdrawalMode")[0];
  if (mode === undefined) return null;
  if (mode !== "STOP_NEW" && mode !== "STOP_DELETE")
    throw new HealthError("consent_unknown_code", "withdrawalMode", "an unknown word", "STOP_NEW or STOP_DELETE");
  return { time: secondsOf(parts("withdrawnAt")[0], "withdrawnAt"), mode };
}

function readState(resource: Resource): ConsentState | null {
  const parts = partsOf(resource, STATE_URL);
  if (!parts) return null;
  const status = CONSENT_STATUSES.find((word) => word === parts("status")[0]);
  if (!status) throw new HealthError("consent_unknown_code", "status", "an unknown word", CONSENT_STATUSES.join(", "));
  const patient = objectAt(objectAt(resource.patient, "Consent.patient").identifier, "Consent.patient.identifier");
  return {
    id: textOf(objectsOf(resource.identifier)[0]?.value),
    version: Number(parts("version")[0]),
    supersedes: textOf(parts("supersedes")[0]),
    owner: textOf(patient.value),
    policyHash: textOf(parts("policyHash")[0]),
    status,
    withdrawal: withdrawalOf(parts),
  };
}

/**
 * Reads a policy document or an exported consent.
 * @throws HealthError consent_expression, consent_nested (more than two levels), consent_unknown_code, consent_incomplete, and
 * consent_unsupported for any element that would be lost.
 */
export function fromFhirConsent(resource: unknown): ReadConsent {
  if (!isResource(resource) || resource.resourceType !== "Consent")
    throw new HealthError("not_fhir", "input", "another resource", "a FHIR R4 Consent");
  refuseBeyondUs(resource);
  const provision = objectAt(resource.provision, "Consent.provision");
  const parts = partsOf(resource, TERMS_URL);
  if (!parts) throw missing("Consent.extension", "the consent-terms extension");
  const terms = readTerms(resource, provision, parts);
  const details = readDetails(provision, parts);
  const state = readState(resource);
  const again = state ? toFhirConsent({ ...terms, ...state }, details) : toPolicyDocument(terms, details);
  if (canonicalText(again) !== canonicalText(resource)) {
    throw new HealthError("consent_unsupported", "Consent", "elements this network cannot hold", "what toFhirConsent writes");
  }
  return { terms, details, state };
}
