// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { CATEGORY_NAMES } from "../src/categories.ts";
import {
  ACTIONS,
  CAPACITIES,
  CONSENT_STATUSES,
  type Consent,
  DATA_CLASSES,
  DEID_LEVELS,
  DUO_MODIFIERS,
  DUO_PERMISSIONS,
  FORBIDDEN_USES,
  type Grantee,
  PURPOSES,
  REGIMES,
} from "../src/consent/types.ts";
import type { ConsentDetails } from "../src/fhir/toConsent.ts";
import { LABEL_NAMES } from "../src/labelCodes.ts";

const id = fc.stringMatching(/^[0-9a-f]{64}$/);
const time = fc.integer({ min: 1, max: 4_000_000_000 });
const maybe = <T>(value: fc.Arbitrary<T>, unset: T) => fc.oneof(value, fc.constant(unset));
const some = <T>(values: readonly T[]) => fc.shuffledSubarray([...values]);
const grantee: fc.Arbitrary<Grantee> = fc.oneof(
  fc.record({ kind: fc.constant("address" as const), address: fc.constant("aceso1researcher") }),
  fc.record({ kind: fc.constant("org" as const), org: id }),
  fc.record({ kind: fc.constant("study" as const), study: id, protocolVersion: fc.integer({ min: 1, max: 99 }) }),
  fc.record({
    kind: fc.constant("class" as const),
    visas: fc.shuffledSubarray(["ResearcherStatus", "AcceptedTermsAndPolicies", "AffiliationAndRole"], { minLength: 1 }),
  }),
);
/** Any consent the chain can hold. */
export const anyConsent: fc.Arbitrary<Consent> = fc.record({
  id,
  version: fc.integer({ min: 1, max: 9 }),
  supersedes: maybe(id, ""),
  owner: fc.constant("aceso1owner"),
  policyHash: id,
  termsHash: maybe(id, ""),
  grantorCapacity: fc.constantFrom(...CAPACITIES),
  authorityRef: maybe(id, ""),
  authorityExpires: maybe(time, 0),
  decision: fc.constantFrom("PERMIT" as const, "DENY" as const),
  grantee,
  classes: some(DATA_CLASSES),
  deidFloor: fc.constantFrom(...DEID_LEVELS.slice(1)),
  actions: some(ACTIONS),
  duoPermission: fc.constantFrom(...DUO_PERMISSIONS),
  duoModifiers: some(DUO_MODIFIERS),
  duoParams: fc.record({
    geo: some(["US", "DE", "FR"]),
    tsMonths: fc.nat(120),
    moratoriumUntil: maybe(time, 0),
    institution: maybe(id, ""),
    project: maybe(id, ""),
    user: maybe(fc.constant("aceso1user"), ""),
  }),
  purposes: some(PURPOSES),
  forbidden: some(FORBIDDEN_USES),
  dataFrom: fc.integer({ min: 1, max: 9999 }),
  dataTo: fc.integer({ min: 1, max: 9999 }),
  validFrom: time,
  expiresAt: time,
  regimes: some(REGIMES),
  minPrice: fc.record({ commercial: fc.bigInt({ min: 0n, max: 1n << 80n }), nonProfit: fc.bigInt({ min: 0n, max: 1n << 80n }) }),
  reviewAt: maybe(time, 0),
  status: fc.constantFrom(...CONSENT_STATUSES),
  withdrawal: maybe(fc.record({ time, mode: fc.constantFrom("STOP_NEW" as const, "STOP_DELETE" as const) }), null as never),
});
/** Any details of a policy document. */
export const anyDetails: fc.Arbitrary<ConsentDetails> = fc.record({
  categories: some(CATEGORY_NAMES),
  diseases: some(["MONDO:0005148", "MONDO:0004979"]),
  excludedLabels: some(LABEL_NAMES),
});
