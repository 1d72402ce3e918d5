// SPDX-License-Identifier: Apache-2.0
import { codeOf } from "@aceso/client";
import { HostError } from "@aceso/host";
import { equal, hex, unhex } from "@aceso/proto/encoding";
import { Phase } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import { Tier } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import type { Relayer } from "./relayer.ts";

/** One member's part in a round; code and reason only once revealed. */
export interface MemberVote {
  readonly member: string;
  readonly phase: "drawn" | "committed" | "revealed";
  readonly code?: string;
  readonly reason?: string;
}

/** What GET /v1/rounds/:id says. */
export interface RoundAnswer {
  readonly id: string;
  readonly device: string;
  readonly phase: string;
  readonly tier: string;
  readonly code: string;
  readonly lead: string;
  readonly votes: readonly MemberVote[];
  readonly height: number;
}

const open = ["WAITING", "COMMIT", "REVEAL"];

/** A round's phase and each member's vote. What was decided is kept: the chain prunes votes at the tally. */
export async function roundStatus(relayer: Relayer, id: string): Promise<RoundAnswer> {
  const kept = await relayer.db.selectFrom("round").select("status").where("round", "=", id).executeTakeFirst();
  const before = kept === undefined ? undefined : (JSON.parse(kept.status) as RoundAnswer);
  if (before !== undefined && !open.includes(before.phase) && before.votes.every(({ phase }) => phase === "revealed")) return before;
  const now = await onChain(relayer, id, before);
  if (now === "unreachable") return before ?? (await waiting(relayer, id));
  if (now === "unknown") return afterwards(relayer, before ?? (await waiting(relayer, id)));
  const status = JSON.stringify(now);
  await relayer.db
    .insertInto("round")
    .values({ round: id, status })
    .onConflict((conflict) => conflict.column("round").doUpdateSet({ status }))
    .execute();
  return now;
}

/** Rounds watched at once. */
const watchedAtOnce = 200;

/** Looks at the rounds this relayer leads until they are over, so that members and votes are known before the chain prunes them. */
export async function watchOwnRounds(relayer: Relayer): Promise<void> {
  const running = relayer.db.selectFrom("evidence").select("round").where("opened", "=", true).where("over", "=", false);
  await Promise.all(
    (await running.limit(watchedAtOnce).execute()).map(async ({ round }) => {
      const { phase } = await roundStatus(relayer, round);
      if (open.includes(phase)) return;
      await relayer.db.updateTable("evidence").set({ over: true }).where("round", "=", round).execute();
    }),
  );
}

/** The round as the chain has it: unknown before it is opened, and again once its appeal window is over. */
async function onChain(relayer: Relayer, id: string, before: RoundAnswer | undefined): Promise<RoundAnswer | "unknown" | "unreachable"> {
  const found = await relayer.chain.query.attestation
    .round({ id })
    .catch((error: unknown) => (codeOf(error) === "round_not_found" ? ("unknown" as const) : ("unreachable" as const)));
  if (typeof found === "string") return found;
  const { round, progress, committee } = found;
  const phase = Phase[progress.phase]?.replace("PHASE_", "") ?? "UNSPECIFIED";
  const members = committee?.members ?? before?.votes.map(({ member }) => member) ?? [];
  const votes = await Promise.all(members.map((member) => memberVote(relayer, id, member)));
  return {
    id,
    device: hex(round.device),
    phase,
    tier: Tier[progress.tier]?.replace("TIER_", "") ?? "",
    code: progress.code,
    lead: round.lead,
    votes,
    height: Number(progress.decidedHeight),
  };
}

/**
 * A round that the chain does not know, as told from what was seen of it last. A lead that was away for the whole appeal window saw no
 * decision: the device's last affirmed round tells whether it was this one. Worked out anew at each question, for a node may be behind.
 */
async function afterwards(relayer: Relayer, last: RoundAnswer): Promise<RoundAnswer> {
  if (last.phase !== "COMMIT" && last.phase !== "REVEAL") return last;
  const { device } = await relayer.chain.query.device.device({ id: last.device });
  if (!equal(device.round, unhex(last.id))) return { ...last, phase: "FINAL", code: "decision_not_seen" };
  return { ...last, phase: "AFFIRMED", code: "affirmed", tier: Tier[device.tier]?.replace("TIER_", "") ?? "" };
}

/** Asks a member for its own vote; it answers with code and reason only once it has revealed. */
async function memberVote(relayer: Relayer, round: string, member: string): Promise<MemberVote> {
  const { operator } = await relayer.chain.query.operator.operator({ address: member });
  const answer = await relayer
    .fetch(`${operator.endpoint}/v1/votes/${round}`, { signal: AbortSignal.timeout(1500) })
    .catch(() => undefined);
  if (answer === undefined || !answer.ok) return { member, phase: "drawn" };
  return { ...((await answer.json()) as MemberVote), member };
}

/** This relayer's own vote on a round, for leads and the curious. */
export async function ownVote(relayer: Relayer, round: string): Promise<MemberVote> {
  const vote = await relayer.db.selectFrom("vote").selectAll().where("round", "=", round).executeTakeFirst();
  const member = relayer.config.operator;
  if (vote === undefined) return { member, phase: "drawn" };
  if (!vote.revealed) return { member, phase: vote.committed ? "committed" : "drawn" };
  return { member, phase: "revealed", code: vote.code, ...(vote.reason === null ? {} : { reason: vote.reason }) };
}

async function waiting(relayer: Relayer, id: string): Promise<RoundAnswer> {
  const row = await relayer.db.selectFrom("evidence").select(["submission", "refusal"]).where("round", "=", id).executeTakeFirst();
  if (row === undefined)
    throw new HostError({ code: "round_not_found", subject: "round", got: id, wanted: "one that this relayer led" }, { status: 404 });
  const { device } = JSON.parse(row.submission) as { device: string };
  const phase = row.refusal === null ? "WAITING" : "VOID";
  return { id, device, phase, tier: "", code: row.refusal ?? "", lead: relayer.config.operator, votes: [], height: 0 };
}
