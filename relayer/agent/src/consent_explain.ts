// SPDX-License-Identifier: Apache-2.0
import { AcesoError, everyPage } from "@aceso/client";
import {
  CATEGORY_NAMES,
  type Consent,
  type DecidableConsent,
  type Decision,
  decide,
  fromFhirConsent,
  type Intent,
  type Requester,
  studyIntent,
} from "@aceso/health";
import { equal, hex, labelKey } from "@aceso/proto/encoding";
import type { Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { openLabel } from "@aceso/seal";
import type { Agent } from "./agent.ts";
import { listConsents } from "./consent_list.ts";
import type { VaultState } from "./state.ts";

/** What a study would get of one kind of records: the chain decides first, then each trustee with the policy document. */
export interface Explained {
  readonly class: Intent["class"];
  /** Fine category, from the label that only owner and trustees can read. */
  readonly category: string;
  readonly year: number;
  readonly records: readonly string[];
  readonly chain: Decision;
  /** What trustees decide with the policy documents; only asked where the chain permits. */
  readonly trustees: Decision;
  /** Each consent alone, as trustees would judge it. */
  readonly consents: readonly { readonly id: string; readonly decision: Decision }[];
}

/** A study as a patient tries a consent on it. */
export interface ExplainedStudy {
  readonly study: string;
  readonly title: string;
  readonly sponsor: string;
  readonly kinds: readonly Explained[];
}

/**
 * What a study would get now, by the same decision that chain and trustees use. Nothing is sent, and nobody learns of it. Assumes that
 * the sponsor asks, and that it asks for enough people at once. @throws AcesoError study_not_ready where no committee attested it
 */
export async function explainStudy(agent: Agent, study: Uint8Array): Promise<ExplainedStudy> {
  const { query } = agent.chain;
  const [found, { params }] = await Promise.all([query.study.study({ id: hex(study) }), query.study.params()]);
  const { protocol, ethics } = found;
  if (ethics === undefined)
    throw new AcesoError({
      code: "study_not_ready",
      message: `study ${hex(study)}: got no ethics attestation, wanted one`,
      retryable: true,
    });
  const requester = await requesterOf(agent, found.study.sponsor, hex(protocol.intent.institution));
  const consents = (await listConsents(agent)).map((consent) => withPolicy(agent, consent));
  const until = agent.now() + Number(params.requestSeconds);
  const kinds = (await kindsOf(agent)).map((kind): Explained => {
    const intent = studyIntent(found.study, protocol, ethics, { class: kind.vault.class, year: kind.year, cohort: protocol.kMin, until });
    const judge = (some: readonly DecidableConsent[]): Decision =>
      decide(intent, requester, some, agent.now(), { compareDisease: true, ancestors: {}, category: kind.category });
    return {
      class: intent.class,
      category: kind.category,
      year: kind.year,
      records: kind.records,
      chain: decide(intent, requester, consents, agent.now()),
      trustees: judge(consents),
      consents: consents.map((consent) => ({ id: consent.id, decision: judge([consent]) })),
    };
  });
  return { study: hex(study), title: protocol.title, sponsor: found.study.sponsor, kinds };
}

async function requesterOf(agent: Agent, address: string, org: string): Promise<Requester> {
  const { visas } = await agent.chain.query.consent.visas({ holder: address });
  return { address, org, visas: visas.map(({ type, expires }) => ({ type, expires: Number(expires) })), duaAccepted: true };
}

/** A consent with its document, which only this agent and the trustees have. */
function withPolicy(agent: Agent, consent: Consent): Consent & DecidableConsent {
  const kept = agent.state().policies.find(({ consent: id }) => hex(id) === consent.id);
  return kept === undefined ? consent : { ...consent, details: fromFhirConsent(JSON.parse(kept.policy)).details };
}

interface Kind {
  readonly vault: VaultState;
  readonly category: string;
  readonly year: number;
  readonly records: string[];
}

/** The owner's standing records, grouped by what decides alike. */
async function kindsOf(agent: Agent): Promise<Kind[]> {
  const { record } = agent.chain.query;
  const kinds = new Map<string, Kind>();
  for (const vault of agent.state().vaults) {
    const all = await everyPage(
      (pagination) => record.recordsByVault({ vault: hex(vault.id), batch: "", pagination }),
      ({ records }) => records,
    );
    const standing = all.filter(({ erased }) => erased === 0n);
    const years = new Map<string, number>();
    for (const batch of new Set(standing.map((one) => hex(one.batch)))) years.set(batch, (await record.batch({ id: batch })).batch.year);
    for (const one of standing) {
      const year = years.get(hex(one.batch)) ?? 0;
      const category = await categoryOf(agent, vault, one);
      const key = `${hex(vault.id)}/${category}/${year}`;
      const kind = kinds.get(key) ?? { vault, category, year, records: [] };
      kind.records.push(hex(one.id));
      kinds.set(key, kind);
    }
  }
  return [...kinds.values()];
}

/** The fine category in a record's label box; "" where it does not open, which no consent covers. */
async function categoryOf(agent: Agent, vault: VaultState, record: SealedRecord): Promise<string> {
  if (!equal(record.vault, vault.id)) return "";
  try {
    const sealed = await agent.blobs.get(record.labelBox);
    const { category } = await openLabel({ labelKey: labelKey(vault.seed, vault.id), sealed, commit: record.labelCommit });
    return CATEGORY_NAMES[category - 1] ?? "";
  } catch {
    return "";
  }
}
