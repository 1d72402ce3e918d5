// SPDX-License-Identifier: Apache-2.0
// What a trustee says when it is accused: from an answered order to the bytes on chain.
import { AcesoError } from "@aceso/client";
import { migrate, openStore } from "@aceso/host";
import { type TemporaryPostgres, temporaryPostgres } from "@aceso/host/testing";
import { hex } from "@aceso/proto/encoding";
import { ConsentStatus } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { DisputeKind, DisputeStatus, type ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { MsgAnswerDispute } from "@aceso/proto/gen/aceso/release/v1/tx.ts";
import { nameBlob, openOwnerBox } from "@aceso/seal";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { chainId, createWorld, type World } from "../test/world.ts";
import { answerDisputes } from "./answer_disputes.ts";
import { answerOrders } from "./answer_orders.ts";
import { dropOldAnswers } from "./kept_answers.ts";
import { migrations, type Tables } from "./store.ts";
import { takeShares } from "./take_shares.ts";
import { watchChain } from "./watch_chain.ts";

const silent = DisputeKind.DISPUTE_KIND_SILENT;
const undelivered = DisputeKind.DISPUTE_KIND_UNDELIVERED;

let postgres: TemporaryPostgres;
let store: ReturnType<typeof openStore<Tables>>;
let world: World;

beforeAll(async () => {
  postgres = await temporaryPostgres();
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  store = openStore<Tables>({ databaseUrl: await postgres.database() });
  await migrate(store.db, migrations);
  world = await createWorld(store.db);
  await world.commit(world.dealtEvent());
  await watchChain(world.trustee);
  await takeShares(world.trustee);
  world.sent.length = 0;
});
afterEach(async () => {
  await world.stop();
  await store.close();
});

/** An order that the trustee answers, and what it put into the stores for it. */
async function answered(order: ReleaseOrder): Promise<Uint8Array> {
  const before = new Set(world.blobs.keys());
  await world.commit(world.orderEvent(order));
  await watchChain(world.trustee);
  await answerOrders(world.trustee);
  world.sent.length = 0;
  const [name] = [...world.blobs.keys()].filter((each) => !before.has(each));
  return world.blobs.get(name ?? "") ?? new Uint8Array();
}

async function accused(order: ReleaseOrder, kind: DisputeKind, change = {}) {
  const dispute = world.openDispute(order, kind, change);
  await world.commit();
  await answerDisputes(world.trustee);
  return dispute;
}

/** What the trustee sent on chain: (dispute, box, refusal). */
const answers = () => world.sent.map(({ value }) => value as MsgAnswerDispute);

test("a box that a store is said not to have is shown on chain, byte for byte", async () => {
  await world.grant();
  const order = world.openOrder();
  const box = await answered(order);
  world.blobs.clear();
  const dispute = await accused(order, undelivered);
  expect(world.sent.map(({ typeUrl }) => typeUrl)).toEqual([MsgAnswerDispute.typeUrl]);
  expect(answers()).toMatchObject([{ dispute: dispute.id, box, refusal: new Uint8Array() }]);
});

test("who is called silent shows the box that it made in time, while the consents stand", async () => {
  await world.grant();
  const order = world.openOrder();
  const box = await answered(order);
  await accused(order, silent);
  expect(answers()).toMatchObject([{ box }]);
});

test("after a withdrawal that box stays where it is: the answer is a refusal", async () => {
  const { end } = await world.grant();
  const order = world.openOrder();
  await answered(order);
  end(ConsentStatus.CONSENT_STATUS_WITHDRAWN);
  await accused(order, silent);
  expect(answers()).toMatchObject([{ box: new Uint8Array() }]);
});

test("who made nothing in time refuses with a reason that only the owner reads, and opens nothing any more", async () => {
  await world.grant();
  const order = world.openOrder();
  await accused(order, silent);
  const [answer] = answers();
  expect(answer?.box).toEqual(new Uint8Array());
  const sealed = world.blobs.get(hex(answer?.refusal ?? new Uint8Array())) ?? new Uint8Array();
  const { vault, ownerBoxSecret: secret } = world;
  const opened = await openOwnerBox({ chainId, vault: vault.id, kind: "refusal", order: order.id, secret, sealed });
  expect(JSON.parse(new TextDecoder().decode(opened))).toEqual({ v: 1, reason: "too_late" });
});

test("a refusal that was given in time is given again", async () => {
  await world.grant({ categories: ["LAB"] });
  const order = world.openOrder();
  const box = await answered(order);
  await accused(order, silent);
  expect(answers()).toMatchObject([{ refusal: nameBlob(box) }]);
});

/** A node that says there is a dispute which state does not hold. */
async function invented() {
  world.hints.disputesAgainst = async () => [new Uint8Array(32).fill(7)];
}

test.each<[string, () => Promise<unknown>]>([
  ["that only a node speaks of", invented],
  ["about somebody else", () => accused(world.openOrder(), silent, { trustee: world.owner })],
  ["that is answered already", () => accused(world.openOrder(), silent, { status: DisputeStatus.DISPUTE_STATUS_ANSWERED })],
])("a dispute %s is none of its business", async (_, open) => {
  await world.grant();
  await open();
  await answerDisputes(world.trustee);
  expect(world.sent).toEqual([]);
});

test("a receipt whose bytes were not kept is said so in the log, and nothing is made up", async () => {
  await world.grant();
  await accused(world.openOrder(), undelivered);
  expect(world.sent).toEqual([]);
});

test("an answer that did not arrive is sent again; one that came too late is not", async () => {
  await world.grant();
  const order = world.openOrder();
  await answered(order);
  world.failures.push(new AcesoError({ code: "node_unreachable", message: "node", retryable: true }));
  await accused(order, undelivered);
  expect(world.sent).toEqual([]);
  await answerDisputes(world.trustee);
  expect(answers()).toHaveLength(1);
  world.failures.push(new AcesoError({ code: "dispute_over", message: "dispute", codespace: "release" }));
  await answerDisputes(world.trustee);
  expect(world.failures).toEqual([]);
});

test("answers are kept until the last dispute about them is over, and not longer", async () => {
  await world.grant();
  const order = world.openOrder();
  await answered(order);
  const kept = () => store.db.selectFrom("answer").select("release_order").execute();
  await dropOldAnswers(world.trustee);
  expect(await kept()).toEqual([{ release_order: hex(order.id) }]);
  world.chain.commitMany(Number(order.expires - world.chain.time) + 605);
  await world.commit();
  await dropOldAnswers(world.trustee);
  expect(await kept()).toEqual([]);
});
