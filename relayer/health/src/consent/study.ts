// SPDX-License-Identifier: Apache-2.0
// A study of chain state as the intent that `decide` reads. Its Go twin is x/study/types.DecisionIntent.
import { hex } from "@aceso/proto/encoding";
import {
  DataClass as ChainClass,
  IntentKind as ChainKind,
  Purpose as ChainPurpose,
  Deid,
  Forbidden,
} from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { type Ethics, type Protocol, type Study, StudyStatus } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { nameOf, namesIn } from "./enums.ts";
import { type Acceptance, ASKS, DATA_CLASSES, DEID_LEVELS, FORBIDDEN_USES, INTENT_KINDS, type Intent, PURPOSES } from "./types.ts";

/** What is asked of one record beside the study's own facts. */
export interface Asked {
  /** Number of the vault's class, year of the batch. */
  readonly class: number;
  readonly year: number;
  /** How many different owners the request is about. */
  readonly cohort: number;
  /** Unix seconds: how long the order may stand. */
  readonly until: number;
}

const statuses: Readonly<Record<number, Intent["status"]>> = {
  [StudyStatus.STUDY_STATUS_ACTIVE]: "ACTIVE",
  [StudyStatus.STUDY_STATUS_SUSPENDED]: "SUSPENDED",
};

/**
 * The intent of a study in one version, for one record. A status that is not known counts as CLOSED.
 * @throws HealthError consent_unknown_code for any other enum or bit without a name
 */
export function studyIntent(study: Study, protocol: Protocol, ethics: Ethics, asked: Asked): Intent {
  const { intent } = protocol;
  return {
    study: hex(study.id),
    status: statuses[study.status] ?? "CLOSED",
    protocolVersion: protocol.version,
    currentVersion: study.version,
    ethicsUntil: Number(ethics.until),
    kind: nameOf("study intent", INTENT_KINDS, ChainKind, "INTENT_KIND_", intent.kind),
    disease: intent.disease,
    class: nameOf("vault class", DATA_CLASSES, ChainClass, "DATA_CLASS_", asked.class),
    dataFrom: asked.year,
    dataTo: asked.year,
    action: "RELEASE",
    deid: nameOf("study deid", DEID_LEVELS, Deid, "DEID_", protocol.deid),
    purposes: intent.purposes.map((purpose) => nameOf("study purpose", PURPOSES, ChainPurpose, "PURPOSE_", purpose)),
    uses: namesIn("study uses", FORBIDDEN_USES, Forbidden, "FORBIDDEN_", intent.uses),
    forProfit: intent.forProfit,
    commercial: intent.commercial,
    jurisdictions: intent.jurisdictions,
    geneticStudy: intent.geneticOnly,
    moratoriumUntil: 0,
    accepts: acceptances(intent),
    asks: ASKS.filter((_, index) => (intent.focus & (1 << (index + 1))) !== 0),
    cohort: asked.cohort,
    kMin: protocol.kMin,
    price: protocol.price,
    until: asked.until,
  };
}

function acceptances({ publishes, returnsResults, collaborator }: Protocol["intent"]): Acceptance[] {
  const given: readonly (readonly [Acceptance, boolean])[] = [
    ["PUB", publishes],
    ["COL", collaborator.length > 0],
    ["RTN", returnsResults],
  ];
  return given.filter(([, holds]) => holds).map(([name]) => name);
}
