// SPDX-License-Identifier: Apache-2.0
export { CATEGORIES, CATEGORY_NAMES, type Category, type CategoryInfo, categorize, dataClassOf } from "./categories.ts";
export { latestUntil } from "./consent/applies.ts";
export { consentFromChain, consentToChain } from "./consent/chain.ts";
export { type DecideOptions, decide } from "./consent/decide.ts";
export { explain } from "./consent/explain.ts";
export * from "./consent/reasons.ts";
export { type Asked, studyIntent } from "./consent/study.ts";
export * from "./consent/types.ts";
export { LANGUAGES, type Language } from "./consent/words.ts";
export { SAFE_HARBOR_FIELDS, SAFE_HARBOR_FIELDS_HASH } from "./deid/config.ts";
export { type Deidentified, type DeidOptions, type DeidReport, type DeidResource, deidentify, ScanHitError } from "./deid/deidentify.ts";
export { type Literals, literalsOf } from "./deid/literals.ts";
export { type ScanHit, type ScanKind, scan } from "./deid/scan.ts";
export { type HealthCode, HealthError } from "./errors.ts";
export { fromFhirConsent, type ReadConsent } from "./fhir/fromConsent.ts";
export {
  type ConsentDetails,
  type ConsentState,
  type PolicyTerms,
  toFhirConsent,
  toPolicyDocument,
} from "./fhir/toConsent.ts";
export { canonicalText, hashOf } from "./hash.ts";
export type { Json, JsonObject, Resource } from "./json.ts";
export { LABEL_NAMES, type Label } from "./labelCodes.ts";
export { codedLabels, isHeldBack, LABEL_LISTS_HASH, labelBits, labelsOf } from "./labels.ts";
