// SPDX-License-Identifier: Apache-2.0
// A round over a phone's evidence, which lives by a revocation list: judged as the network judges it, from what the chain pinned.
import { encodeSnapshot } from "@aceso/attest";
import { androidDevice } from "@aceso/attest/attesters";
import { evidenceHash, hex, sha256 } from "@aceso/proto/encoding";
import { Params, Phase, Round } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import { QueryModelResponse } from "@aceso/proto/gen/aceso/device/v1/query.ts";
import { AnchorKind, ReferenceState, Tier } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { account, createWorlds, now, type World } from "../test/world.ts";
import type { Relayer } from "./relayer.ts";
import { createSnapshots } from "./snapshots.ts";
import { judgeRound } from "./verify_round.ts";
import { createVoter } from "./vote.ts";

let worlds: Awaited<ReturnType<typeof createWorlds>>;
let world: World;
beforeAll(async () => {
  worlds = await createWorlds();
});
afterAll(() => worlds.stop());
afterEach(() => world.stop());

const phone = androidDevice("round");
const { context } = phone;
const envelope = phone.good();
const DAY = 86_400n;

/** The relayer of the test's world, asked about the phone's model; its lead serves the evidence. */
function judging(): Relayer {
  const { chain } = world.relayer;
  const { model, nonce, chain: network } = context;
  world.served.set("http://relayer1", (path) => new Response(path.startsWith("/v1/evidence/") ? new Uint8Array(envelope) : null));
  const anchors = model.anchors.map((anchor) => ({ ...anchor, id: sha256(anchor.material) }));
  const references = model.references.map((each) => ({
    ...each,
    model: model.id,
    version: "1",
    changed: 0n,
    state: ReferenceState.REFERENCE_STATE_OK,
  }));
  return {
    ...world.relayer,
    chain: {
      ...chain,
      chainId: network.id,
      query: {
        ...chain.query,
        attestation: {
          ...chain.query.attestation,
          params: async () => ({ params: Params.fromPartial({ resultSeconds: network.resultSeconds }) }),
        },
        device: {
          ...chain.query.device,
          model: async () =>
            QueryModelResponse.fromPartial({
              model: { id: model.id, formats: [...model.formats], anchors: anchors.map(({ id }) => id), maxTier: Tier.TIER_T4 },
            }),
          references: async () => ({ references }),
          anchors: async () => ({
            anchors: anchors.map((anchor) => ({ ...anchor, kind: AnchorKind.ANCHOR_KIND_HARDWARE, name: "", approved: 0n })),
          }),
        },
        operator: {
          ...chain.query.operator,
          headerRing: async () => ({ headers: [{ height: BigInt(nonce.height), hash: nonce.headerHash }] }),
        },
      },
    },
  };
}

const roundUnder = (snapshot: Uint8Array) =>
  Round.fromPartial({
    id: sha256(envelope),
    device: context.device.id,
    model: context.model.id,
    purpose: context.nonce.purpose,
    lead: account("relayer1"),
    evidenceHash: evidenceHash(envelope),
    nonceHeight: BigInt(context.nonce.height),
    dataKey: context.nonce.dataKey,
    openedTime: context.time,
    snapshot,
  });

async function verdictUnder(snapshot: Uint8Array): Promise<string | undefined> {
  const hash = sha256(snapshot);
  world.pin(hash, `data:application/cbor;base64,${Buffer.from(snapshot).toString("base64")}`);
  const relayer = judging();
  return (await judgeRound(relayer, createSnapshots(relayer), roundUnder(hash)))?.code;
}

test("a phone is affirmed under a current snapshot that does not name it, and the result says under which", async () => {
  world = await worlds.create();
  const snapshot = encodeSnapshot(["aa"], context.time - DAY);
  expect(await verdictUnder(snapshot)).toBe("affirmed");
  const relayer = judging();
  const ballot = await judgeRound(relayer, createSnapshots(relayer), roundUnder(sha256(snapshot)));
  expect(hex(ballot?.result.snapshot ?? new Uint8Array(0))).toBe(hex(sha256(snapshot)));
});

test.each<[string, readonly string[], bigint, string]>([
  ["that names its key", [phone.revocable[0] ?? ""], context.time - DAY, "key_revoked"],
  ["that is eight days old", [], context.time - 8n * DAY, "revocation_stale"],
  ["of after the block", [], context.time + 1n, "revocation_stale"],
])("a phone is refused under a snapshot %s", async (_, ids, time, code) => {
  world = await worlds.create();
  expect(await verdictUnder(encodeSnapshot(ids, time))).toBe(code);
});

test("where the chain pins nothing a phone is refused: no list is no clean list", async () => {
  world = await worlds.create();
  const relayer = judging();
  expect((await judgeRound(relayer, createSnapshots(relayer), roundUnder(new Uint8Array(32))))?.code).toBe("revocation_stale");
});

test("a relayer without the pinned snapshot votes nothing, not even UNAVAILABLE, until it has it: the lead is not to blame", async () => {
  world = await worlds.create();
  const snapshot = encodeSnapshot([], context.time);
  const id = world.addRound("missing", Phase.PHASE_COMMIT, [account("relayer0")], now + 1);
  const entry = world.relayer.chain.query.attestation.round({ id });
  Object.assign((await entry).round, roundUnder(sha256(snapshot)), { id: (await entry).round.id });
  const relayer = judging();
  const voter = createVoter(relayer, createSnapshots(relayer));
  const votes = () => world.relayer.db.selectFrom("vote").selectAll().execute();
  await voter.commit();
  expect([world.sent, await votes()]).toEqual([[], []]);
  world.served.set("http://relayer2", () => new Response(new Uint8Array(snapshot)));
  await voter.commit();
  expect(await votes()).toMatchObject([{ code: "affirmed", committed: true }]);
});
