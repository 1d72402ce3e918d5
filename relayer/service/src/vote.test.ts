// SPDX-License-Identifier: Apache-2.0

import { unavailable } from "@aceso/attest";
import { AcesoError } from "@aceso/client";
import { hex, voteCommit } from "@aceso/proto/encoding";
import { Phase } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import { MsgCommitVerdicts, MsgRevealVerdicts } from "@aceso/proto/gen/aceso/attestation/v1/tx.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { account, accountBytes, createWorlds, now, type World } from "../test/world.ts";
import { createSnapshots } from "./snapshots.ts";
import { createVoter } from "./vote.ts";

let worlds: Awaited<ReturnType<typeof createWorlds>>;
let world: World;
beforeAll(async () => {
  worlds = await createWorlds();
});
afterAll(() => worlds.stop());
afterEach(() => world.stop());

const me = account("relayer0");
const { PHASE_COMMIT, PHASE_REVEAL } = Phase;

const voterOf = ({ relayer }: World) => createVoter(relayer, createSnapshots(relayer));

/** A round whose lead serves nothing and whose commit phase is nearly over: the vote is UNAVAILABLE. */
const dueRound = (name: string, members: readonly string[] | null = [me]) =>
  world.addRound(name, PHASE_COMMIT, members ?? undefined, now + 2);

const commits = () => world.sent.flat().map(({ value }) => MsgCommitVerdicts.fromPartial(value as MsgCommitVerdicts).commits);
const votes = () => world.relayer.db.selectFrom("vote").selectAll().orderBy("round").execute();

test("evidence that the lead does not serve is waited for until shortly before the phase ends", async () => {
  world = await worlds.create();
  world.addRound("early", PHASE_COMMIT, [me], now + 10);
  await voterOf(world).commit();
  expect([world.sent, await votes()]).toEqual([[], []]);
});

test("then the vote is UNAVAILABLE: kept with its salt, committed, and revealed as it was kept", async () => {
  world = await worlds.create();
  const id = dueRound("late");
  const voter = voterOf(world);
  await voter.commit();
  const [kept] = await votes();
  if (kept === undefined) throw new Error("vote: got none, wanted one");
  expect(kept).toMatchObject({ code: "unavailable", committed: true, revealed: false });
  expect(hex(kept.digest)).toBe(hex(unavailable.digest));
  const round = Uint8Array.from(Buffer.from(id, "hex"));
  expect(commits()).toEqual([[{ round, commit: voteCommit(round, accountBytes("relayer0"), kept.digest, kept.salt) }]]);
  world.setPhase(id, PHASE_REVEAL);
  await voter.reveal();
  await voter.reveal();
  const reveals = world.sent
    .slice(1)
    .flat()
    .map(({ value }) => MsgRevealVerdicts.fromPartial(value as MsgRevealVerdicts).reveals);
  expect(reveals).toHaveLength(1);
  expect(hex(reveals[0]?.[0]?.salt ?? new Uint8Array())).toBe(hex(kept.salt));
});

test("votes on several rounds go out in one transaction", async () => {
  world = await worlds.create();
  for (const name of ["a", "b", "c"]) dueRound(name);
  await voterOf(world).commit();
  expect(commits().map((list) => list.length)).toEqual([3]);
});

test("one round that the chain refuses costs the other votes nothing", async () => {
  world = await worlds.create();
  dueRound("a");
  dueRound("b");
  const over = new AcesoError({ code: "round_phase_over", message: "over", codespace: "attestation" });
  world.answers.push(over, {}, over);
  await voterOf(world).commit();
  expect((await votes()).map(({ committed, refusal }) => [committed, refusal]).sort()).toEqual([
    [false, "round_phase_over"],
    [true, null],
  ]);
});

test("a crash between keeping and sending is followed by the same vote, never by another", async () => {
  world = await worlds.create();
  dueRound("crash");
  world.answers.push(new AcesoError({ code: "node_unreachable", message: "node", retryable: true }));
  await voterOf(world).commit();
  const [before] = await votes();
  await voterOf(world).commit();
  const [after] = await votes();
  expect(after).toEqual({ ...before, committed: true });
  expect(world.sent).toHaveLength(1);
});

test("a commit that the chain has already counts as done", async () => {
  world = await worlds.create();
  dueRound("again");
  world.answers.push(new AcesoError({ code: "vote_already_committed", message: "again", codespace: "attestation" }));
  await voterOf(world).commit();
  expect(await votes()).toMatchObject([{ committed: true, refusal: null }]);
});

test.each([
  ["of another committee", [account("relayer2")]],
  ["whose committee is not drawn yet", null],
])("a round %s gets no vote", async (_, members) => {
  world = await worlds.create();
  dueRound("others", members);
  await voterOf(world).commit();
  expect([world.sent, await votes()]).toEqual([[], []]);
});

test("a shadow judges and keeps what it would have voted, and says nothing on chain", async () => {
  world = await worlds.create({ shadow: true });
  const id = dueRound("shadow");
  const voter = voterOf(world);
  await voter.commit();
  world.setPhase(id, PHASE_REVEAL);
  await voter.reveal();
  expect(await votes()).toMatchObject([{ code: "unavailable", committed: false, revealed: false }]);
  expect(world.sent).toEqual([]);
});
