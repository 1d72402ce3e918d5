// SPDX-License-Identifier: Apache-2.0
import { Phase } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import { Tier } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { account, createWorlds, type World } from "../test/world.ts";
import { roundStatus, watchOwnRounds } from "./round_status.ts";

let worlds: Awaited<ReturnType<typeof createWorlds>>;
let world: World;
beforeAll(async () => {
  worlds = await createWorlds();
});
afterAll(() => worlds.stop());
afterEach(() => world.stop());

const member = account("relayer2");

/** A round that this relayer leads; its member answers what `vote` says, and is counted. */
async function leading(vote: () => object) {
  const id = world.addRound("led", Phase.PHASE_REVEAL, [member]);
  const submission = JSON.stringify({ device: "ab".repeat(32) });
  const row = { round: id, evidence_hash: "cd", envelope: new Uint8Array(1), submission, opened: true };
  await world.relayer.db.insertInto("evidence").values(row).execute();
  const asked = { times: 0 };
  world.served.set("http://relayer2", () => {
    asked.times++;
    return Response.json(vote());
  });
  return { id, asked };
}

test("a round is looked at until it is over, and not after that", async () => {
  world = await worlds.create();
  const { id, asked } = await leading(() => ({ member, phase: "revealed", code: "affirmed" }));
  await watchOwnRounds(world.relayer);
  await watchOwnRounds(world.relayer);
  expect(asked.times).toBe(2);
  world.setPhase(id, Phase.PHASE_AFFIRMED);
  for (let look = 0; look < 3; look++) await watchOwnRounds(world.relayer);
  expect(asked.times).toBe(3);
});

test("what was seen last is told after the chain has forgotten the round", async () => {
  world = await worlds.create();
  const { id } = await leading(() => ({ member, phase: "revealed", code: "nonce_mismatch", reason: "nonce: got another, wanted it" }));
  world.setPhase(id, Phase.PHASE_REFUSED);
  await watchOwnRounds(world.relayer);
  world.forgetRound(id);
  expect(await roundStatus(world.relayer, id)).toMatchObject({
    phase: "REFUSED",
    votes: [{ member, phase: "revealed", code: "nonce_mismatch" }],
  });
});

test("a lead that was away for the whole appeal window tells the outcome by the device, and no longer says that the round is open", async () => {
  world = await worlds.create();
  const { id } = await leading(() => ({ member, phase: "committed" }));
  await watchOwnRounds(world.relayer);
  world.forgetRound(id);
  expect(await roundStatus(world.relayer, id)).toMatchObject({ phase: "FINAL", code: "decision_not_seen" });
  world.affirm(id, Tier.TIER_T1);
  expect(await roundStatus(world.relayer, id)).toMatchObject({ phase: "AFFIRMED", code: "affirmed", tier: "T1" });
});

test("a node that does not answer leaves a round as it was seen last", async () => {
  world = await worlds.create();
  const { id } = await leading(() => ({ member, phase: "committed" }));
  await watchOwnRounds(world.relayer);
  world.setNodeAnswers(false);
  expect(await roundStatus(world.relayer, id)).toMatchObject({ phase: "REVEAL" });
});
