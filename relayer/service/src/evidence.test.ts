// SPDX-License-Identifier: Apache-2.0
import { sha256, text } from "@aceso/proto/encoding";
import { Phase } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { account, createWorlds, type World } from "../test/world.ts";

let worlds: Awaited<ReturnType<typeof createWorlds>>;
let world: World;
beforeAll(async () => {
  worlds = await createWorlds();
});
beforeEach(async () => {
  world = await worlds.create();
});
afterAll(() => worlds.stop());
afterEach(() => world.stop());

const envelope = text("evidence");

/** A round in a phase that this relayer led, its evidence kept. */
async function ledRound(phase: Phase): Promise<string> {
  const round = world.addRound("led", phase, [account("relayer1")]);
  await world.relayer.db
    .insertInto("evidence")
    .values({ round, evidence_hash: Buffer.from(sha256(envelope)).toString("hex"), envelope, submission: "{}" })
    .execute();
  return round;
}

const ask = (round: string) => world.app.request(`/v1/rounds/${round}/evidence`);
const refused = async (round: string) => {
  const answer = await ask(round);
  return [answer.status, ((await answer.json()) as { code: string }).code];
};

test.each([Phase.PHASE_AFFIRMED, Phase.PHASE_REFUSED])(
  "a challenger gets public evidence once its round is decided (phase %i)",
  async (phase) => {
    world.setModel({ evidencePublic: true });
    const answer = await ask(await ledRound(phase));
    expect([answer.status, new Uint8Array(await answer.arrayBuffer())]).toEqual([200, envelope]);
  },
);

test.each([Phase.PHASE_COMMIT, Phase.PHASE_REVEAL, Phase.PHASE_VOID])(
  "and not before, or where nothing was decided (phase %i)",
  async (phase) => {
    world.setModel({ evidencePublic: true });
    expect(await refused(await ledRound(phase))).toEqual([409, "round_not_decided"]);
  },
);

test("evidence that may name a device stays with its committee", async () => {
  world.setModel({ evidencePublic: false });
  expect(await refused(await ledRound(Phase.PHASE_AFFIRMED))).toEqual([403, "evidence_not_public"]);
});

test("of a round that another led, or that the chain has forgotten, there is none", async () => {
  world.setModel({ evidencePublic: true });
  expect(await refused("ab".repeat(32))).toEqual([404, "round_not_found"]);
  const round = await ledRound(Phase.PHASE_AFFIRMED);
  world.forgetRound(round);
  expect(await refused(round)).toEqual([404, "round_not_found"]);
});
