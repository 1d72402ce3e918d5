// SPDX-License-Identifier: Apache-2.0
// Steps 0 to 5 and 7 to 12 of README-decide.md, each limit with the value on it and the value past it.
import {
  ANN,
  BOB,
  baseParams,
  consent,
  DAY,
  type DecideCase,
  makeCase,
  NOW,
  ORG,
  OTHER_ORG,
  OTHER_STUDY,
  STUDY,
  type WireConsent,
} from "./decide-world.ts";

const CLASSES = ["WEARABLE", "LAB", "CLINICAL", "NOTES", "IMAGING", "GENOMIC", "SURVEY"];
const LEVELS = ["AGGREGATE", "SAFE_HARBOR_FIELDS", "EXPERT", "LIMITED_SET", "IDENTIFIED"];
const PURPOSES = ["HRESCH", "CLINTRCH", "DSRCH", "PATRQT", "TREAT", "FAMRQT", "PUBHLTH", "HQUALIMP", "HMARKT"];
const FORBIDDEN = ["REIDENTIFY", "LINK", "AI_TRAINING", "INSURER", "LAW_ENFORCEMENT", "ADVERTISING"];
const STATUSES = ["SUSPENDED", "WITHDRAWN", "EXPIRED", "SUPERSEDED", "ENTERED_IN_ERROR"];
const ASKS = [
  "CONTROLS_ONLY",
  "PAEDIATRIC",
  "ONE_GENDER",
  "VULNERABLE_POPULATION",
  "ILLEGAL_BEHAVIOUR",
  "STIGMATISED_DISEASE",
  "SEXUAL_HEALTH",
  "PSYCHOLOGICAL_TRAITS",
];

const toStudy = (version: number) => ({ study: STUDY, protocol_version: version });
const deny = (change: Partial<WireConsent> = {}): WireConsent => consent({ decision: "DENY", ...change });

/** Steps 0 and 1: what is asked, and whether the study may ask at all. */
export function studyCases(): DecideCase[] {
  return [
    makeCase("the base world permits", {}, "permitted"),
    makeCase("an unspecified intent is invalid", { intent: { kind: "UNSPECIFIED" } }, "intent_invalid"),
    makeCase("an unspecified class is invalid", { intent: { class: "UNSPECIFIED" } }, "intent_invalid"),
    makeCase("an unspecified de-identification is invalid", { intent: { deid: "UNSPECIFIED" } }, "intent_invalid"),
    makeCase("an unspecified action is invalid", { intent: { action: "UNSPECIFIED" } }, "intent_invalid"),
    makeCase("a period that ends before it starts is invalid", { intent: { data_from: 2025, data_to: 2024 } }, "intent_invalid"),
    makeCase("a period without a first year is invalid", { intent: { data_from: 0 } }, "intent_invalid"),
    makeCase(
      "an aggregate query is not supported",
      { intent: { action: "QUERY_AGG" }, consent: { actions: ["QUERY_AGG", "RELEASE"] } },
      "action_unsupported",
    ),
    makeCase(
      "a computation is not supported",
      { intent: { action: "COMPUTE" }, consent: { actions: ["COMPUTE", "RELEASE"] } },
      "action_unsupported",
    ),
    makeCase("a suspended study is refused", { intent: { status: "SUSPENDED" } }, "study_not_active"),
    makeCase("a closed study is refused", { intent: { status: "CLOSED" } }, "study_not_active"),
    makeCase("an old protocol is refused", { intent: { protocol_version: 2 } }, "protocol_version_stale"),
    makeCase("a protocol not yet current is refused", { intent: { protocol_version: 4 } }, "protocol_version_stale"),
    makeCase("a study without ethics is refused", { intent: { ethics_until: 0 } }, "ethics_expired"),
    makeCase("ethics end at their last second", { intent: { ethics_until: NOW } }, "ethics_expired"),
    makeCase("ethics hold until their last second", { intent: { ethics_until: NOW + 1 } }, "permitted"),
    makeCase("an invalid intent comes before a DENY", { intent: { kind: "UNSPECIFIED" }, consents: [deny()] }, "intent_invalid"),
    makeCase("a closed study comes before a DENY", { intent: { status: "CLOSED" }, consents: [deny()] }, "study_not_active"),
    makeCase("status is judged before the version", { intent: { status: "CLOSED", protocol_version: 1 } }, "study_not_active"),
    makeCase("the version is judged before ethics", { intent: { ethics_until: 0, protocol_version: 1 } }, "protocol_version_stale"),
    makeCase("an unsupported action is judged before the study", { intent: { action: "COMPUTE", status: "CLOSED" } }, "action_unsupported"),
  ];
}

/** Step 2: who is asking. */
export function granteeCases(): DecideCase[] {
  const visas = (...held: readonly (readonly [string, number])[]) => ({ visas: held.map(([type, expires]) => ({ type, expires })) });
  const registered = { class: ["ResearcherStatus", "AcceptedTermsAndPolicies"] };
  const both = visas(["ResearcherStatus", NOW + 90 * DAY], ["AcceptedTermsAndPolicies", NOW + 80 * DAY]);
  return [
    makeCase("a consent to another address does not permit", { requester: { address: BOB } }, "grantee_mismatch"),
    makeCase("a consent to an organisation permits its researcher", { consent: { grantee: { org: ORG } } }, "permitted"),
    makeCase("a consent to another organisation does not permit", { consent: { grantee: { org: OTHER_ORG } } }, "grantee_mismatch"),
    makeCase(
      "a researcher without an organisation matches none",
      { requester: { org: "" }, consent: { grantee: { org: ORG } } },
      "grantee_mismatch",
    ),
    makeCase("a consent to the study permits", { consent: { grantee: toStudy(3) } }, "permitted"),
    makeCase(
      "a consent to the study permits any researcher of it",
      { requester: { address: BOB }, consent: { grantee: toStudy(3) } },
      "permitted",
    ),
    makeCase(
      "a consent to another study does not permit",
      { consent: { grantee: { study: OTHER_STUDY, protocol_version: 3 } } },
      "grantee_mismatch",
    ),
    makeCase("a new protocol needs a new consent", { consent: { grantee: toStudy(2) } }, "consent_version_stale"),
    makeCase("a consent to a later protocol does not permit", { consent: { grantee: toStudy(4) } }, "consent_version_stale"),
    makeCase("a consent without a grantee permits nobody", { consent: { grantee: {} } }, "grantee_mismatch"),
    makeCase("a class without a visa permits nobody", { consent: { grantee: { class: [] } } }, "grantee_mismatch"),
    makeCase("a class permits whoever holds all its visas", { consent: { grantee: registered }, requester: both }, "permitted"),
    makeCase("a class refuses without visas", { consent: { grantee: registered } }, "visa_missing"),
    makeCase(
      "a class refuses with one visa of two",
      { consent: { grantee: registered }, requester: visas(["ResearcherStatus", NOW + DAY]) },
      "visa_missing",
    ),
    makeCase(
      "a class refuses with one visa expired",
      { consent: { grantee: registered }, requester: visas(["ResearcherStatus", NOW], ["AcceptedTermsAndPolicies", NOW + 80 * DAY]) },
      "visa_expired",
    ),
    makeCase(
      "a missing visa weighs before an expired one",
      { consent: { grantee: registered }, requester: visas(["ResearcherStatus", NOW - DAY]) },
      "visa_missing",
    ),
    makeCase(
      "a renewed visa counts beside its expired twin",
      {
        consent: { grantee: { class: ["ResearcherStatus"] } },
        requester: visas(["ResearcherStatus", NOW - DAY], ["ResearcherStatus", NOW + 2 * DAY]),
      },
      "permitted",
    ),
    makeCase(
      "access ends with the earliest visa it rests on",
      { consent: { grantee: registered }, requester: both, intent: { until: NOW + 80 * DAY } },
      "permitted",
    ),
    makeCase(
      "access past the earliest visa is refused",
      { consent: { grantee: registered }, requester: both, intent: { until: NOW + 80 * DAY + 1 } },
      "ttl_exceeded",
    ),
  ];
}

/** Step 3: life, class, period, action. */
export function coverCases(): DecideCase[] {
  return [
    ...STATUSES.map((status) => makeCase(`a consent that is ${status} does not permit`, { consent: { status } }, "consent_not_active")),
    makeCase("a consent does not hold before its first second", { consent: { valid_from: NOW + 1 } }, "consent_not_yet_valid"),
    makeCase("a consent holds from its first second", { consent: { valid_from: NOW } }, "permitted"),
    makeCase("a consent ends at its last second", { consent: { expires_at: NOW } }, "consent_expired"),
    makeCase("a consent without an expiry never permits", { consent: { expires_at: 0 } }, "consent_expired"),
    makeCase("a consent holds until its last second", { consent: { expires_at: NOW + 1 }, intent: { until: NOW + 1 } }, "permitted"),
    makeCase("a consent waits once its review is due", { consent: { review_at: NOW } }, "consent_under_review"),
    makeCase("a consent holds until its review is due", { consent: { review_at: NOW + 2 * DAY } }, "permitted"),
    ...["PARENT_GUARDIAN", "POA_HEALTH"].flatMap((grantor_capacity) => [
      makeCase(`${grantor_capacity} without authority does not permit`, { consent: { grantor_capacity } }, "authority_expired"),
      makeCase(
        `${grantor_capacity} with authority that ends now does not permit`,
        { consent: { grantor_capacity, authority_expires: NOW } },
        "authority_expired",
      ),
      makeCase(`${grantor_capacity} with authority permits`, { consent: { grantor_capacity, authority_expires: NOW + DAY } }, "permitted"),
      makeCase(
        `${grantor_capacity} permits no longer than the authority lasts`,
        { consent: { grantor_capacity, authority_expires: NOW + DAY - 1 } },
        "ttl_exceeded",
      ),
      makeCase(
        `${grantor_capacity} at the subject's majority waits`,
        { consent: { grantor_capacity, authority_expires: NOW + DAY, review_at: NOW } },
        "consent_under_review",
      ),
    ]),
    makeCase("SELF needs no authority", { consent: { authority_expires: 1 } }, "permitted"),
    ...CLASSES.flatMap((asked) =>
      CLASSES.map((granted) =>
        makeCase(
          `${asked} asked, ${granted} granted`,
          { intent: { class: asked }, consent: { classes: [granted] } },
          asked === granted ? "permitted" : "class_not_covered",
        ),
      ),
    ),
    makeCase("an empty class set covers nothing", { consent: { classes: [] } }, "class_not_covered"),
    makeCase("the first and last year are covered", { intent: { data_from: 2020, data_to: 2026 } }, "permitted"),
    makeCase("a year before the period is not covered", { intent: { data_from: 2019, data_to: 2019 } }, "period_not_covered"),
    makeCase("a year after the period is not covered", { intent: { data_from: 2027, data_to: 2027 } }, "period_not_covered"),
    makeCase("a period that starts too early is not covered", { intent: { data_from: 2019, data_to: 2021 } }, "period_not_covered"),
    makeCase("a period that ends too late is not covered", { intent: { data_from: 2025, data_to: 2027 } }, "period_not_covered"),
    makeCase("a wider period around the granted one is not covered", { intent: { data_from: 2010, data_to: 2030 } }, "period_not_covered"),
    makeCase("a consent without RELEASE does not release", { consent: { actions: ["QUERY_AGG", "COMPUTE"] } }, "action_not_covered"),
    makeCase("a consent without an action does nothing", { consent: { actions: [] } }, "action_not_covered"),
  ];
}

/** Steps 4 and 5: a DENY wins; without a PERMIT the answer is no. */
export function denyCases(): DecideCase[] {
  const beside = (name: string, change: Partial<WireConsent>, want: string) => [
    makeCase(`${name}, after the PERMIT`, { consents: [consent(), deny(change)] }, want),
    makeCase(`${name}, before the PERMIT`, { consents: [deny(change), consent()] }, want),
  ];
  return [
    makeCase("no consent at all", { consents: [] }, "no_consent"),
    makeCase("a DENY alone", { consents: [deny()] }, "denied_by_owner"),
    makeCase("a DENY about something else is still no PERMIT", { consents: [deny({ classes: ["NOTES"] })] }, "no_consent"),
    ...beside("a DENY to the address wins", {}, "denied_by_owner"),
    ...beside("a DENY to the organisation wins", { grantee: { org: ORG } }, "denied_by_owner"),
    ...beside("a DENY to the study wins", { grantee: toStudy(3) }, "denied_by_owner"),
    ...beside("a DENY to the study holds for every protocol", { grantee: toStudy(1) }, "denied_by_owner"),
    ...beside("a DENY to somebody else does not matter", { grantee: { address: BOB } }, "permitted"),
    ...beside("a DENY to another study does not matter", { grantee: { study: OTHER_STUDY, protocol_version: 3 } }, "permitted"),
    ...beside("a DENY to nobody does not matter", { grantee: {} }, "permitted"),
    ...beside("a DENY to a class not held does not matter", { grantee: { class: ["ResearcherStatus"] } }, "permitted"),
    ...beside("a DENY about another class of data does not matter", { classes: ["GENOMIC"] }, "permitted"),
    ...beside("a DENY about other years does not matter", { data_from: 2010, data_to: 2023 }, "permitted"),
    ...beside("a suspended DENY still denies", { status: "SUSPENDED" }, "denied_by_owner"),
    ...beside("a withdrawn DENY is gone", { status: "WITHDRAWN" }, "permitted"),
    ...beside("a superseded DENY is gone", { status: "SUPERSEDED" }, "permitted"),
    ...beside("a DENY entered in error is gone", { status: "ENTERED_IN_ERROR" }, "permitted"),
    ...beside("a DENY marked expired is gone", { status: "EXPIRED" }, "permitted"),
    ...beside("a DENY past its expiry is gone", { expires_at: NOW }, "permitted"),
    ...beside("a DENY that starts later does not matter yet", { valid_from: NOW + 1 }, "permitted"),
    ...beside("a DENY due for review still denies", { review_at: NOW - 1 }, "denied_by_owner"),
    ...beside(
      "a DENY by a guardian whose authority lapsed still denies",
      { grantor_capacity: "PARENT_GUARDIAN", authority_expires: NOW - 1 },
      "denied_by_owner",
    ),
    ...beside("the purposes of a DENY do not narrow it", { purposes: ["HMARKT"] }, "denied_by_owner"),
    ...beside("the permission of a DENY does not narrow it", { duo_permission: "POA" }, "denied_by_owner"),
    ...beside("the actions of a DENY do not narrow it", { actions: ["COMPUTE"] }, "denied_by_owner"),
    makeCase(
      "a DENY that overlaps one year wins",
      { intent: { data_from: 2023, data_to: 2024 }, consents: [consent(), deny({ data_from: 2010, data_to: 2023 })] },
      "denied_by_owner",
    ),
    makeCase(
      "a DENY to a class counts an expired visa",
      {
        requester: { visas: [{ type: "ResearcherStatus", expires: 1 }] },
        consents: [consent(), deny({ grantee: { class: ["ResearcherStatus"] } })],
      },
      "denied_by_owner",
    ),
    makeCase(
      "a DENY to a class of two visas needs both",
      {
        requester: { visas: [{ type: "ResearcherStatus", expires: NOW + DAY }] },
        consents: [consent(), deny({ grantee: { class: ["ResearcherStatus", "AcceptedTermsAndPolicies"] } })],
      },
      "permitted",
    ),
    makeCase("a DENY wins over a question", { intent: { asks: ["PAEDIATRIC"] }, consents: [consent(), deny()] }, "denied_by_owner"),
    makeCase("a DENY wins over a study's own consent", { consents: [consent({ grantee: toStudy(3) }), deny()] }, "denied_by_owner"),
  ];
}

/** Steps 7 to 12. */
export function useCases(): DecideCase[] {
  return [
    ...PURPOSES.flatMap((purpose) => [
      makeCase(`purpose ${purpose} granted`, { intent: { purposes: [purpose] }, consent: { purposes: [purpose] } }, "permitted"),
      makeCase(
        `purpose ${purpose} not granted`,
        { intent: { purposes: [purpose] }, consent: { purposes: PURPOSES.filter((other) => other !== purpose) } },
        "purpose_not_covered",
      ),
    ]),
    makeCase("one purpose of two not granted", { intent: { purposes: ["HRESCH", "PUBHLTH"] } }, "purpose_not_covered"),
    makeCase("no purpose", { intent: { purposes: [] } }, "purpose_not_covered"),
    makeCase("a consent without a purpose", { consent: { purposes: [] } }, "purpose_not_covered"),
    ...FORBIDDEN.flatMap((use) => [
      makeCase(`${use} forbidden and intended`, { intent: { uses: [use] }, consent: { forbidden: [use] } }, "use_forbidden"),
      makeCase(`${use} forbidden, not intended`, { consent: { forbidden: [use] } }, "permitted"),
      makeCase(
        `${use} intended, another forbidden`,
        { intent: { uses: [use] }, consent: { forbidden: FORBIDDEN.filter((other) => other !== use) } },
        "permitted",
      ),
    ]),
    makeCase(
      "a methods study counts as AI training",
      { intent: { kind: "METHODS_AI" }, consent: { forbidden: ["AI_TRAINING"] } },
      "use_forbidden",
    ),
    makeCase(
      "marketing counts as advertising",
      { intent: { purposes: ["HMARKT"] }, consent: { purposes: ["HMARKT"], forbidden: ["ADVERTISING"] } },
      "use_forbidden",
    ),
    ...LEVELS.flatMap((floor, f) =>
      LEVELS.map((asked, a) =>
        makeCase(
          `${asked} asked over a floor of ${floor}`,
          { intent: { deid: asked }, consent: { deid_floor: floor } },
          a <= f ? "permitted" : "deid_below_floor",
        ),
      ),
    ),
    makeCase("no floor permits nothing", { intent: { deid: "AGGREGATE" }, consent: { deid_floor: "UNSPECIFIED" } }, "deid_below_floor"),
    ...["LIMITED_SET", "IDENTIFIED"].flatMap((deid) => [
      makeCase(
        `${deid} needs a named grantee`,
        {
          intent: { deid },
          requester: { visas: [{ type: "ResearcherStatus", expires: NOW + 9 * DAY }] },
          consent: { deid_floor: deid, grantee: { class: ["ResearcherStatus"] } },
        },
        "grantee_not_named",
      ),
      makeCase(
        `${deid} needs the data use agreement`,
        { intent: { deid }, requester: { dua_accepted: false }, consent: { deid_floor: deid } },
        "dua_not_accepted",
      ),
    ]),
    makeCase(
      "EXPERT needs no data use agreement",
      { intent: { deid: "EXPERT" }, requester: { dua_accepted: false }, consent: { deid_floor: "EXPERT" } },
      "permitted",
    ),
    makeCase("a cohort of k_min is enough", { intent: { cohort: 11 } }, "permitted"),
    makeCase("a cohort under k_min is too small", { intent: { cohort: 10 } }, "cohort_too_small"),
    makeCase("an empty cohort is too small", { intent: { cohort: 0, k_min: 1 } }, "cohort_too_small"),
    makeCase("the minimum price is enough", { intent: { price: "1000" } }, "permitted"),
    makeCase("one uaceso under the minimum is not", { intent: { price: "999" } }, "price_too_low"),
    makeCase("a commercial use pays the commercial minimum", { intent: { commercial: true, price: "9000" } }, "permitted"),
    makeCase("a commercial use under the commercial minimum", { intent: { commercial: true, price: "8999" } }, "price_too_low"),
    makeCase("a company pays the commercial minimum", { intent: { for_profit: true, price: "8999" } }, "price_too_low"),
    makeCase(
      "prices compare as numbers, not as text",
      { intent: { price: "10000" }, consent: { min_price: { commercial: "0", non_profit: "9999" } } },
      "permitted",
    ),
    makeCase(
      "prices over 2^53 compare exactly",
      { intent: { price: "9007199254740992" }, consent: { min_price: { commercial: "0", non_profit: "9007199254740993" } } },
      "price_too_low",
    ),
    makeCase(
      "a gift needs a minimum of zero",
      { intent: { price: "0" }, consent: { min_price: { commercial: "0", non_profit: "0" } } },
      "permitted",
    ),
    makeCase("access that is over already", { intent: { until: NOW } }, "ttl_exceeded"),
    makeCase("access without an end", { intent: { until: 0 } }, "ttl_exceeded"),
    makeCase("access to the consent's last second", { intent: { until: NOW + 300 * DAY } }, "permitted"),
    makeCase("access past the consent", { intent: { until: NOW + 300 * DAY + 1 } }, "ttl_exceeded"),
    makeCase("access past a review", { consent: { review_at: NOW + DAY - 1 } }, "ttl_exceeded"),
    ...ASKS.flatMap((ask) => [
      makeCase(`${ask} asks the patient`, { intent: { asks: [ask] } }, `ask_${ask.toLowerCase()}`),
      makeCase(`${ask} is answered by a consent to the study`, { intent: { asks: [ask] }, consent: { grantee: toStudy(3) } }, "permitted"),
      makeCase(`${ask} is not asked when the answer is no anyway`, { intent: { asks: [ask], cohort: 1 } }, "cohort_too_small"),
    ]),
    makeCase("of two questions the first in order is named", { intent: { asks: ["SEXUAL_HEALTH", "PAEDIATRIC"] } }, "ask_paediatric"),
  ];
}

/** Several PERMIT consents, and the order in which reasons win. */
export function severalCases(): DecideCase[] {
  const both = (name: string, a: Partial<WireConsent>, b: Partial<WireConsent>, want: string, intent = {}) => [
    makeCase(`${name}`, { intent, consents: [consent(a), consent(b)] }, want),
    makeCase(`${name}, the other way round`, { intent, consents: [consent(b), consent(a)] }, want),
  ];
  return [
    ...both("one of two permits", { duo_permission: "POA" }, {}, "permitted"),
    ...both("the furthest reason is told", { duo_permission: "POA" }, { classes: ["NOTES"] }, "duo_permission"),
    ...both(
      "withdrawn weighs more than meant for somebody else",
      { grantee: { address: BOB } },
      { status: "WITHDRAWN" },
      "consent_not_active",
    ),
    ...both(
      "price weighs more than purpose",
      { purposes: ["PUBHLTH"] },
      { min_price: { commercial: "0", non_profit: "6000" } },
      "price_too_low",
    ),
    ...both("an expired consent does not stop a live one", { expires_at: NOW }, {}, "permitted"),
    ...both("two halves of a period are not the whole", { data_to: 2023 }, { data_from: 2024 }, "period_not_covered", {
      data_from: 2023,
      data_to: 2024,
    }),
    ...both("a consent to the study answers the question of another", {}, { grantee: toStudy(3) }, "permitted", { asks: ["ONE_GENDER"] }),
    ...both("a question weighs more than a no", { duo_permission: "POA" }, {}, "ask_one_gender", { asks: ["ONE_GENDER"] }),
    ...both("a stale consent to the study does not answer", {}, { grantee: toStudy(2) }, "ask_one_gender", { asks: ["ONE_GENDER"] }),
    makeCase("class is judged before period", { intent: { class: "NOTES", data_from: 1999, data_to: 1999 } }, "class_not_covered"),
    makeCase(
      "the table is judged before purposes",
      { intent: { purposes: ["PUBHLTH"] }, consent: { duo_permission: "POA" } },
      "duo_permission",
    ),
    makeCase(
      "purposes are judged before forbidden uses",
      { intent: { purposes: ["PUBHLTH"], uses: ["LINK"] }, consent: { forbidden: ["LINK"] } },
      "purpose_not_covered",
    ),
    makeCase(
      "forbidden uses are judged before the floor",
      { intent: { uses: ["LINK"], deid: "IDENTIFIED" }, consent: { forbidden: ["LINK"] } },
      "use_forbidden",
    ),
    makeCase("the floor is judged before the cohort", { intent: { deid: "IDENTIFIED", cohort: 1 } }, "deid_below_floor"),
    makeCase("the cohort is judged before the price", { intent: { cohort: 1, price: "0" } }, "cohort_too_small"),
    makeCase("the price is judged before the end", { intent: { price: "0", until: 0 } }, "price_too_low"),
    makeCase("the grantee is judged before life", { requester: { address: BOB }, consent: { status: "WITHDRAWN" } }, "grantee_mismatch"),
  ];
}

/** Trustee mode: the opened policy document narrows what the chain permitted. */
export function trusteeCases(): DecideCase[] {
  const trustee = { category: "LAB", ancestors: { "MONDO:0005148": ["MONDO:0005015", "MONDO:0000001"] } };
  const labs = (diseases: readonly string[], categories: readonly string[] = ["LAB"]) => ({ categories, diseases });
  const ds = (diseases: readonly string[]): Partial<WireConsent> => ({ duo_permission: "DS", details: labs(diseases) });
  const disease = { kind: "DISEASE", disease: "MONDO:0005148" };
  return [
    makeCase("an opened policy permits", { trustee, consent: { details: labs([]) } }, "permitted"),
    makeCase("without the policy a trustee refuses", { trustee }, "policy_missing"),
    makeCase(
      "a fine category outside the policy is refused",
      { trustee, consent: { details: labs([], ["VITALS"]) } },
      "category_not_covered",
    ),
    makeCase("the same disease matches", { trustee, intent: disease, consent: ds(["MONDO:0005148"]) }, "permitted"),
    makeCase("a parent of the disease matches", { trustee, intent: disease, consent: ds(["MONDO:0005015"]) }, "permitted"),
    makeCase("a distant ancestor matches", { trustee, intent: disease, consent: ds(["MONDO:0009999", "MONDO:0000001"]) }, "permitted"),
    makeCase(
      "a narrower consent than the study does not match",
      { trustee, intent: { kind: "DISEASE", disease: "MONDO:0005015" }, consent: ds(["MONDO:0005148"]) },
      "disease_mismatch",
    ),
    makeCase("another disease does not match", { trustee, intent: disease, consent: ds(["MONDO:0004979"]) }, "disease_mismatch"),
    makeCase("no disease in the policy matches nothing", { trustee, intent: disease, consent: ds([]) }, "disease_mismatch"),
    makeCase(
      "a study that names no disease matches nothing",
      { trustee, intent: { kind: "DISEASE", disease: "" }, consent: ds([""]) },
      "disease_mismatch",
    ),
    makeCase(
      "methods under DS need the disease too",
      { trustee, intent: { kind: "METHODS_AI", disease: "MONDO:0004979" }, consent: ds(["MONDO:0005148"]) },
      "disease_mismatch",
    ),
    makeCase(
      "methods under DS with the disease",
      { trustee, intent: { kind: "METHODS_AI", disease: "MONDO:0005148" }, consent: ds(["MONDO:0005148"]) },
      "permitted",
    ),
    makeCase(
      "methods under DS with the disease and NMDS",
      { trustee, intent: { kind: "METHODS_AI", disease: "MONDO:0005148" }, consent: { ...ds(["MONDO:0005148"]), duo_modifiers: ["NMDS"] } },
      "modifier_nmds",
    ),
    makeCase(
      "under GRU the disease does not matter",
      { trustee, intent: disease, consent: { details: labs(["MONDO:0004979"]) } },
      "permitted",
    ),
    makeCase("a DENY needs no opened policy", { trustee, consents: [consent({ details: labs([]) }), deny()] }, "denied_by_owner"),
    makeCase(
      "an unopened consent beside an opened one",
      { trustee, consents: [consent({ details: labs([]) }), consent({ duo_params: baseParams })] },
      "permitted",
    ),
    makeCase(
      "trustee mode keeps the other steps",
      { trustee, requester: { address: BOB }, consent: { details: labs([]), grantee: { address: ANN } } },
      "grantee_mismatch",
    ),
  ];
}
