// SPDX-License-Identifier: Apache-2.0
// Studies as the chain has them: whom a patient may agree with.
import { DATA_CLASSES, type DataClass } from "@aceso/health";
import { hex } from "@aceso/proto/encoding";
import { type Ethics, type Profile, type Protocol, type Study, StudyStatus } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import type { Agent } from "../../../lib/agentRuntime.ts";

/** A study in its current version, with who vouches for it and what its sponsor says of themselves. */
export interface StudyFacts {
  readonly id: string;
  readonly study: Study;
  readonly protocol: Protocol;
  readonly ethics: Ethics | undefined;
  /** Self-stated. */
  readonly profile: Profile | undefined;
  /** The ethics committee by its name on the chain. */
  readonly committee: string | undefined;
  readonly classes: readonly DataClass[];
}

const all = { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: true };

/** Every study of the chain, newest first, at most 200. */
export async function fetchStudies(agent: Agent): Promise<StudyFacts[]> {
  const { study: query } = agent.chain.query;
  const [{ studies }, { committees }] = await Promise.all([
    query.studies({ pagination: all }),
    query.ethicsCommittees({ pagination: { ...all, reverse: false } }),
  ]);
  const names = new Map(committees.map(({ address, name }) => [address, name]));
  const found = await Promise.all(
    studies.map(async ({ id, sponsor }): Promise<StudyFacts> => {
      const [{ study, protocol, ethics }, profile] = await Promise.all([query.study({ id: hex(id) }), profileOf(agent, sponsor)]);
      const committee = ethics === undefined ? undefined : names.get(ethics.committee);
      return { id: hex(id), study, protocol, ethics, profile, committee, classes: classesOf(protocol.classes) };
    }),
  );
  return found.sort((a, b) => Number(b.study.created - a.study.created));
}

/** What a researcher says of themselves, or undefined. */
async function profileOf(agent: Agent, researcher: string): Promise<Profile | undefined> {
  return agent.chain.query.study.profile({ researcher }).then(
    ({ profile }) => profile,
    () => undefined, // no profile is the usual case, and the node says so by an error
  );
}

/** True where requests of the study can be granted at all. */
export function isOpen({ study }: StudyFacts): boolean {
  return study.status === StudyStatus.STUDY_STATUS_ACTIVE;
}

/** The classes of a bitset, class n in bit n from 1. */
export function classesOf(bits: number): DataClass[] {
  return DATA_CLASSES.filter((_, index) => (bits & (1 << (index + 1))) !== 0);
}
