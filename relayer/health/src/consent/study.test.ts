// SPDX-License-Identifier: Apache-2.0
import { DataClass, Deid, Forbidden, IntentKind, Purpose } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { Ethics, Protocol, Study, StudyStatus } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { expect, test } from "vitest";
import { studyIntent } from "./study.ts";

const id = new Uint8Array(32).fill(7);
const study = Study.fromPartial({ id, version: 2, status: StudyStatus.STUDY_STATUS_ACTIVE });
const ethics = Ethics.fromPartial({ study: id, version: 2, until: 1_900_000_000n });
const protocol = Protocol.fromPartial({
  study: id,
  version: 2,
  deid: Deid.DEID_SAFE_HARBOR_FIELDS,
  kMin: 5,
  price: 1_500_000n,
  intent: {
    kind: IntentKind.INTENT_KIND_METHODS_AI,
    purposes: [Purpose.PURPOSE_HRESCH],
    uses: 1 << Forbidden.FORBIDDEN_AI_TRAINING,
    forProfit: true,
    jurisdictions: ["DE"],
    focus: (1 << 2) | (1 << 8),
    publishes: true,
    collaborator: id,
  },
});
const asked = { class: DataClass.DATA_CLASS_LAB, year: 2024, cohort: 6, until: 1_800_000_000 };

test("a study's attested facts and what is asked become the intent that decides", () => {
  expect(studyIntent(study, protocol, ethics, asked)).toEqual({
    study: "07".repeat(32),
    status: "ACTIVE",
    protocolVersion: 2,
    currentVersion: 2,
    ethicsUntil: 1_900_000_000,
    kind: "METHODS_AI",
    disease: "",
    class: "LAB",
    dataFrom: 2024,
    dataTo: 2024,
    action: "RELEASE",
    deid: "SAFE_HARBOR_FIELDS",
    purposes: ["HRESCH"],
    uses: ["AI_TRAINING"],
    forProfit: true,
    commercial: false,
    jurisdictions: ["DE"],
    geneticStudy: false,
    moratoriumUntil: 0,
    accepts: ["PUB", "COL"],
    asks: ["PAEDIATRIC", "PSYCHOLOGICAL_TRAITS"],
    cohort: 6,
    kMin: 5,
    price: 1_500_000n,
    until: 1_800_000_000,
  });
});

test.each([
  [StudyStatus.STUDY_STATUS_SUSPENDED, "SUSPENDED"],
  [StudyStatus.STUDY_STATUS_CLOSED, "CLOSED"],
  [99, "CLOSED"],
])("study status %s is %s, and none is ACTIVE by default", (status, word) => {
  expect(studyIntent({ ...study, status }, protocol, ethics, asked).status).toBe(word);
});

test.each([
  ["use", { uses: 1 << 30 }],
  ["purpose", { purposes: [99] }],
  ["kind of intent", { kind: 0 }],
])("an unknown %s is refused", (_, change) => {
  const altered = { ...protocol, intent: { ...protocol.intent, ...change } };
  expect(() => studyIntent(study, altered, ethics, asked)).toThrow(expect.objectContaining({ code: "consent_unknown_code" }));
});
