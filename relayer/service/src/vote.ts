// SPDX-License-Identifier: Apache-2.0
import { sendTogetherOrAlone } from "@aceso/host";
import { addressBytes, hex, unhex, voteCommit } from "@aceso/proto/encoding";
import { Phase, Result, type Round } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import { MsgCommitVerdicts, MsgRevealVerdicts } from "@aceso/proto/gen/aceso/attestation/v1/tx.ts";
import type { Selectable } from "kysely";
import type { Relayer } from "./relayer.ts";
import type { Snapshots } from "./snapshots.ts";
import type { VoteTable } from "./store.ts";
import { judgeRound, unavailableBallot } from "./verify_round.ts";

type Vote = Selectable<VoteTable>;

/** A vote says UNAVAILABLE this many seconds before the commit phase ends, not earlier: the lead may be slow. */
const giveUpSeconds = 3;
/** Commits or reveals in one transaction. */
const atOnce = 50;

/** Votes on the rounds whose committees this relayer is in. */
export interface Voter {
  /** Judges and commits where a commit is due. A shadow only judges and keeps what it would have voted. */
  commit(): Promise<void>;
  /** Reveals where all have committed. */
  reveal(): Promise<void>;
}

/** Makes a voter; it remembers which open rounds are none of its business, so as not to ask for them again. */
export function createVoter(relayer: Relayer, snapshots: Snapshots): Voter {
  const others = new Set<string>();
  return {
    commit: async () => {
      const rounds = await openRounds(relayer, Phase.PHASE_COMMIT);
      const open = new Set(rounds.map(({ id }) => hex(id)));
      for (const id of others) if (!open.has(id)) others.delete(id);
      const votes = await Promise.all(
        rounds.filter(({ id }) => !others.has(hex(id))).map((round) => voteOn(relayer, snapshots, round, others)),
      );
      if (!relayer.config.shadow)
        await sendCommits(
          relayer,
          votes.filter((vote) => vote !== undefined),
        );
    },
    reveal: async () => {
      if (relayer.config.shadow) return;
      const ids = (await openRounds(relayer, Phase.PHASE_REVEAL)).map(({ id }) => hex(id));
      if (ids.length === 0) return;
      const kept = relayer.db
        .selectFrom("vote")
        .selectAll()
        .where("round", "in", ids)
        .where("revealed", "=", false)
        .where("refusal", "is", null);
      await sendReveals(relayer, await kept.execute());
    },
  };
}

async function openRounds(relayer: Relayer, phase: Phase): Promise<Round[]> {
  const pagination = { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: false };
  return (await relayer.chain.query.attestation.rounds({ phase, pagination })).rounds;
}

/** The vote that is to be committed on a round, or undefined: another committee's, committed already, or not decided yet. */
async function voteOn(relayer: Relayer, snapshots: Snapshots, round: Round, others: Set<string>): Promise<Vote | undefined> {
  const id = hex(round.id);
  try {
    const kept = await relayer.db.selectFrom("vote").selectAll().where("round", "=", id).executeTakeFirst();
    if (kept !== undefined) return kept.committed || kept.refusal !== null ? undefined : kept;
    const { committee, progress } = await relayer.chain.query.attestation.round({ id });
    if (committee === undefined) return undefined; // not drawn yet
    if (committee.members.includes(relayer.config.operator)) return await decide(relayer, snapshots, round, Number(progress.deadline));
    others.add(id);
    return undefined;
  } catch (error) {
    relayer.log.warn({ err: error, round: id }, "round not judged, will be repeated");
    return undefined;
  }
}

/** Judges and keeps the vote, salt included, before anything is sent: after a crash the same vote goes out, and never another. */
async function decide(relayer: Relayer, snapshots: Snapshots, round: Round, deadline: number): Promise<Vote | undefined> {
  const late = relayer.now() >= deadline - giveUpSeconds;
  const ballot = (await judgeRound(relayer, snapshots, round)) ?? (late ? unavailableBallot() : undefined);
  if (ballot === undefined) return undefined;
  const id = hex(round.id);
  await relayer.db
    .insertInto("vote")
    .values({
      round: id,
      digest: ballot.digest,
      salt: relayer.random(32),
      result: Result.encode(ballot.result).finish(),
      code: ballot.code,
      reason: ballot.reason ?? null,
    })
    .onConflict((conflict) => conflict.column("round").doNothing())
    .execute();
  return relayer.db.selectFrom("vote").selectAll().where("round", "=", id).executeTakeFirstOrThrow();
}

async function sendCommits(relayer: Relayer, votes: readonly Vote[]): Promise<void> {
  const operator = addressBytes(relayer.config.operator);
  const commit = ({ round, digest, salt }: Vote) => ({ round: unhex(round), commit: voteCommit(unhex(round), operator, digest, salt) });
  await sendTogetherOrAlone(
    votes.slice(0, atOnce),
    (some) => {
      const value = MsgCommitVerdicts.fromPartial({ member: relayer.sender.address, commits: some.map(commit) });
      return relayer.sender.send([{ typeUrl: MsgCommitVerdicts.typeUrl, value }]);
    },
    (vote, refusal) => note(relayer, vote, refusal, "vote_already_committed", { committed: true }),
  );
}

async function sendReveals(relayer: Relayer, votes: readonly Vote[]): Promise<void> {
  const reveal = ({ round, digest, salt, result }: Vote) => ({ round: unhex(round), digest, salt, result: Result.decode(result) });
  await sendTogetherOrAlone(
    votes.slice(0, atOnce),
    (some) => {
      const value = MsgRevealVerdicts.fromPartial({ member: relayer.sender.address, reveals: some.map(reveal) });
      return relayer.sender.send([{ typeUrl: MsgRevealVerdicts.typeUrl, value }]);
    },
    (vote, refusal) => note(relayer, vote, refusal, "vote_already_revealed", { revealed: true }),
  );
}

/** What the chain has already counts as done; another refusal ends the vote, with its code kept. */
async function note(relayer: Relayer, vote: Vote, refusal: string | null, already: string, done: Partial<Vote>): Promise<void> {
  const change = refusal === null || refusal === already ? done : { refusal };
  if ("refusal" in change) relayer.log.warn({ round: vote.round, code: refusal }, "vote refused by the chain");
  await relayer.db.updateTable("vote").set(change).where("round", "=", vote.round).execute();
}
