// SPDX-License-Identifier: Apache-2.0
// A study as tests want it.
import { DataClass, Deid, IntentKind, Purpose } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { Ethics, Protocol, Study, StudyStatus } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { classesOf, type StudyFacts } from "./facts.ts";

/** 1 January 2026. */
export const sampleNow = Date.UTC(2026, 0, 1) / 1000;
const id = new Uint8Array(32).fill(7);

/** An active health study of wearable and lab data at one ACESO, with what a test changes. */
export function sampleStudy(over: { protocol?: Partial<Protocol>; study?: Partial<Study>; ethics?: Partial<Ethics> } = {}): StudyFacts {
  const protocol = Protocol.fromPartial({
    study: id,
    version: 1,
    intent: { kind: IntentKind.INTENT_KIND_HEALTH, purposes: [Purpose.PURPOSE_HRESCH], jurisdictions: ["DE"] },
    classes: (1 << DataClass.DATA_CLASS_WEARABLE) | (1 << DataClass.DATA_CLASS_LAB),
    deid: Deid.DEID_SAFE_HARBOR_FIELDS,
    kMin: 1,
    price: 1_000_000n,
    termsHash: new Uint8Array(32).fill(1),
    title: "Resting heart rate",
    ...over.protocol,
  });
  const study = Study.fromPartial({
    id,
    sponsor: "aceso1qyqszqgpqyqszqgpqyqszqgpqyqszqgpxxxxxx",
    status: StudyStatus.STUDY_STATUS_ACTIVE,
    version: 1,
    ...over.study,
  });
  const ethics = Ethics.fromPartial({ study: id, version: 1, until: BigInt(sampleNow + 100 * 86_400), ...over.ethics });
  return {
    id: "07".repeat(32),
    study,
    protocol,
    ethics,
    profile: undefined,
    committee: "A committee",
    classes: classesOf(protocol.classes),
  };
}
