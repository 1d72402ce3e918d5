// SPDX-License-Identifier: Apache-2.0

import { codeOf } from "@aceso/client";
import { addressBytes, hex, unhex, voteCommit } from "@aceso/proto/encoding";
import { Phase, Result, type Round } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import { MsgCommitVerdicts, MsgRevealVerdicts } from "@aceso/proto/gen/aceso/attestation/v1/tx.ts";
import type { Relayer } from "./relayer.ts";
import { type Ballot, judgeRound, unavailableBallot } from "./verify_round.ts";

/** A vote says UNAVAILABLE this many seconds before the commit phase ends, not earlier: the lead may be slow. */
const giveUpSeconds = 3;
/** Codes after which sending the same vote again would change nothing. */
const settled = ["vote_already_committed", "vote_already_revealed", "round_phase_over", "not_in_committee", "round_not_found"];

/** Looks at every open round once: commits where this relayer is a member, reveals where all have committed. */
export async function voteOnRounds(relayer: Relayer): Promise<void> {
  if (relayer.config.shadow) return;
  const pagination = { key: new Uint8Array(), offset: 0n, limit: 100n, countTotal: false, reverse: false };
  const { attestation } = relayer.chain.query;
  const [committing, revealing] = await Promise.all([
    attestation.rounds({ phase: Phase.PHASE_COMMIT, pagination }),
    attestation.rounds({ phase: Phase.PHASE_REVEAL, pagination }),
  ]);
  await Promise.all([
    ...committing.rounds.map((round) => guarded(relayer, round, () => commitRound(relayer, round))),
    ...revealing.rounds.map((round) => guarded(relayer, round, () => revealRound(relayer, round))),
  ]);
}

async function guarded(relayer: Relayer, round: Round, step: () => Promise<void>): Promise<void> {
  await step().catch((error: unknown) => relayer.log.warn({ err: error, round: hex(round.id) }, "vote step failed, will be repeated"));
}

async function commitRound(relayer: Relayer, round: Round): Promise<void> {
  const id = hex(round.id);
  const kept = await relayer.db.selectFrom("vote").selectAll().where("round", "=", id).executeTakeFirst();
  if (kept?.committed === true) return;
  const { committee, progress } = await relayer.chain.query.attestation.round({ id });
  if (committee === undefined || !committee.members.includes(relayer.config.operator)) return;
  const vote = kept ?? (await decide(relayer, round, Number(progress.deadline)));
  if (vote === undefined) return;
  const commit = voteCommit(round.id, addressBytes(relayer.config.operator), vote.digest, vote.salt);
  const value = MsgCommitVerdicts.fromPartial({ member: relayer.wallet.address, commits: [{ round: round.id, commit }] });
  await tolerant(() => relayer.sender.send([{ typeUrl: MsgCommitVerdicts.typeUrl, value }]));
  await relayer.db.updateTable("vote").set({ committed: true }).where("round", "=", id).execute();
}

/** Judges and keeps the vote, salt included, before anything is sent: after a crash the same vote goes out. */
async function decide(relayer: Relayer, round: Round, deadline: number) {
  let ballot: Ballot | undefined = await judgeRound(relayer, round);
  if (ballot === undefined && relayer.now() >= deadline - giveUpSeconds) ballot = unavailableBallot();
  if (ballot === undefined) return undefined;
  const id = hex(round.id);
  const row = {
    round: id,
    digest: ballot.digest,
    salt: relayer.random(32),
    result: Result.encode(ballot.result).finish(),
    code: ballot.code,
    reason: ballot.reason ?? null,
    committed: false,
    revealed: false,
  };
  await relayer.db
    .insertInto("vote")
    .values(row)
    .onConflict((conflict) => conflict.column("round").doNothing())
    .execute();
  return relayer.db.selectFrom("vote").selectAll().where("round", "=", id).executeTakeFirstOrThrow();
}

async function revealRound(relayer: Relayer, round: Round): Promise<void> {
  const id = hex(round.id);
  const vote = await relayer.db.selectFrom("vote").selectAll().where("round", "=", id).executeTakeFirst();
  if (vote === undefined || vote.revealed) return;
  const reveal = { round: unhex(id), digest: vote.digest, salt: vote.salt, result: Result.decode(vote.result) };
  const value = MsgRevealVerdicts.fromPartial({ member: relayer.wallet.address, reveals: [reveal] });
  await tolerant(() => relayer.sender.send([{ typeUrl: MsgRevealVerdicts.typeUrl, value }]));
  await relayer.db.updateTable("vote").set({ revealed: true }).where("round", "=", id).execute();
}

/** A refusal that says "already there" or "too late" ends the step; anything else is thrown and the step is repeated. */
async function tolerant(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!settled.includes(codeOf(error))) throw error;
  }
}
