// SPDX-License-Identifier: Apache-2.0
import { type Asked, type Intent, type Requester, studyIntent, type Visa } from "@aceso/health";
import { hex } from "@aceso/proto/encoding";
import type { Ethics, Protocol, Study } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import type { Hints } from "./hints.ts";
import type { ProvenState } from "./proven.ts";

/** A study in force, proven. */
export interface StudyFacts {
  readonly study: Study;
  readonly protocol: Protocol;
  readonly ethics: Ethics;
}

/** The study with the protocol and ethics attestation of its current version; undefined where one of them does not exist. */
export async function studyFacts(state: ProvenState, id: Uint8Array): Promise<StudyFacts | undefined> {
  const study = await state.study(id);
  if (study === undefined) return undefined;
  const [protocol, ethics] = await Promise.all([state.protocol(id, study.version), state.ethics(id, study.version)]);
  return protocol === undefined || ethics === undefined ? undefined : { study, protocol, ethics };
}

/** Who asks, with the visas that state proves. A visa that a node hides is one less in the requester's favour. */
export async function requesterOf(hints: Hints, state: ProvenState, address: string, { protocol }: StudyFacts): Promise<Requester> {
  const hinted = await hints.visasOf(address);
  const proven = await Promise.all(hinted.slice(0, 64).map(({ issuer, type }) => state.visa(address, issuer, type)));
  const visas = proven.flatMap((visa): Visa[] => (visa === undefined ? [] : [{ type: visa.type, expires: Number(visa.expires) }]));
  return { address, org: hex(protocol.intent.institution), visas, duaAccepted: true };
}

/** The intent for one record. The cohort is the chain's own decision: no trustee sees the records of other vaults that were asked for. */
export function intentFor({ study, protocol, ethics }: StudyFacts, asked: Omit<Asked, "cohort">): Intent {
  return studyIntent(study, protocol, ethics, { ...asked, cohort: protocol.kMin });
}
