// SPDX-License-Identifier: Apache-2.0
// From an event to a kept share and back to none: what a trustee believes, keeps and destroys.
import { AcesoError } from "@aceso/client";
import { migrate, openStore } from "@aceso/host";
import { type TemporaryPostgres, temporaryPostgres } from "@aceso/host/testing";
import { hex } from "@aceso/proto/encoding";
import { ConsentStatus } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { ReceiptKind } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { MsgPostReceipts } from "@aceso/proto/gen/aceso/release/v1/tx.ts";
import { MsgAckShares, MsgAckShreds, MsgComplainShare } from "@aceso/proto/gen/aceso/vault/v1/tx.ts";
import { openOwnerBox, openRelease } from "@aceso/seal";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { chainId, createWorld, type World } from "../test/world.ts";
import { answerOrders } from "./answer_orders.ts";
import { acknowledgeShreds } from "./shred_shares.ts";
import { migrations, type Tables } from "./store.ts";
import { takeShares } from "./take_shares.ts";
import { watchChain } from "./watch_chain.ts";

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
});
afterEach(async () => {
  await world.stop();
  await store.close();
});

const urls = () => world.sent.map(({ typeUrl }) => typeUrl);
const deals = () => store.db.selectFrom("deal").selectAll().execute();
const orders = () => store.db.selectFrom("release_order").select(["state", "reason"]).execute();

/** The trustee learns of the deal and takes its share. */
async function holding() {
  await world.commit(world.dealtEvent());
  await watchChain(world.trustee);
  await takeShares(world.trustee);
  world.sent.length = 0;
}

/** The trustee learns of an order and answers it. */
async function answered(order: Parameters<World["orderEvent"]>[0]) {
  await world.commit(world.orderEvent(order));
  await watchChain(world.trustee);
  await answerOrders(world.trustee);
}

test("a share that lies on the committed polynomial is kept encrypted and acknowledged", async () => {
  await world.commit(world.dealtEvent());
  await watchChain(world.trustee);
  await takeShares(world.trustee);
  expect(urls()).toEqual([MsgAckShares.typeUrl]);
  const [deal] = await deals();
  expect(deal).toMatchObject({ place: 2, acked: true, refusal: null });
  expect(deal?.share?.length).toBe(12 + 32 + 16);
});

test("commitments that do not hash to the deal on chain are not believed", async () => {
  const event = world.dealtEvent();
  const commitments = JSON.stringify(world.commitments.map((bytes) => Buffer.from(bytes.map((byte) => byte ^ 1)).toString("base64")));
  await world.commit({ ...event, attributes: { ...event.attributes, commitments } });
  await watchChain(world.trustee);
  expect(await deals()).toEqual([]);
});

test("a hint that cannot be read is passed over, and what comes after it is found", async () => {
  await world.commit(
    { type: "aceso.vault.v1.EventDealt", attributes: { deal: "{" } },
    { type: "aceso.release.v1.EventOrderOpened", attributes: {} },
  );
  await world.commit(world.dealtEvent());
  await watchChain(world.trustee);
  expect(await deals()).toHaveLength(1);
});

test("a share box that is not there yet is looked for again", async () => {
  const box = world.blobs.get(hex(world.shareBox));
  world.blobs.delete(hex(world.shareBox));
  await world.commit(world.dealtEvent());
  await watchChain(world.trustee);
  await takeShares(world.trustee);
  expect(urls()).toEqual([]);
  if (box !== undefined) world.blobs.set(hex(world.shareBox), box);
  await takeShares(world.trustee);
  expect(urls()).toEqual([MsgAckShares.typeUrl]);
});

test("a share box that does not open is complained about, once", async () => {
  world.spoilShareBox();
  await world.commit(world.dealtEvent());
  await watchChain(world.trustee);
  await takeShares(world.trustee);
  await takeShares(world.trustee);
  expect(urls()).toEqual([MsgComplainShare.typeUrl]);
  expect((await deals())[0]).toMatchObject({ share: null, acked: false, refusal: "box_closed" });
});

test("an acknowledgement that a node could not take is sent again", async () => {
  world.failures.push(new AcesoError({ code: "node_unreachable", message: "node", retryable: true }));
  await world.commit(world.dealtEvent());
  await watchChain(world.trustee);
  await takeShares(world.trustee);
  await takeShares(world.trustee);
  expect(urls()).toEqual([MsgAckShares.typeUrl]);
});

test("an order is answered with a box that its recipient opens", async () => {
  await holding();
  await world.grant();
  const order = world.openOrder();
  await answered(order);
  expect(await orders()).toEqual([{ state: "answered", reason: null }]);
  const [message] = world.sent;
  const { receipts } = MsgPostReceipts.fromPartial(message?.value as MsgPostReceipts);
  expect(receipts[0]).toMatchObject({ kind: ReceiptKind.RECEIPT_KIND_RELEASED });
  const { chunks } = await openRelease({
    chainId,
    order: order.id,
    index: world.place,
    shareGeneration: 1,
    secret: world.recipients[world.place - 1]?.secret ?? new Uint8Array(),
    box: world.blobs.get(hex(receipts[0]?.box ?? new Uint8Array())) ?? new Uint8Array(),
  });
  expect(chunks[0]?.records).toEqual([world.record.id]);
});

test("a refusal carries one public code; the reason is sealed to the owner", async () => {
  await holding();
  await world.grant({ categories: ["LAB"] });
  const order = world.openOrder();
  await answered(order);
  expect(await orders()).toEqual([{ state: "refused", reason: "category_not_covered" }]);
  const { receipts } = MsgPostReceipts.fromPartial(world.sent[0]?.value as MsgPostReceipts);
  expect(receipts[0]).toMatchObject({ kind: ReceiptKind.RECEIPT_KIND_REFUSED });
  const sealed = world.blobs.get(hex(receipts[0]?.box ?? new Uint8Array())) ?? new Uint8Array();
  const message = await openOwnerBox({
    chainId,
    vault: world.vault.id,
    kind: "refusal",
    order: order.id,
    secret: world.ownerBoxSecret,
    sealed,
  });
  expect(JSON.parse(new TextDecoder().decode(message))).toEqual({ v: 1, reason: "category_not_covered" });
});

test("after a withdrawal an older order gets no answer", async () => {
  await holding();
  const { end } = await world.grant();
  const order = world.openOrder();
  end(ConsentStatus.CONSENT_STATUS_WITHDRAWN);
  await answered(order);
  expect(urls()).toEqual([]);
  expect(await orders()).toEqual([{ state: "dropped", reason: "order_void" }]);
});

test("an order on a share that is still on its way stays open and is answered later", async () => {
  const box = world.blobs.get(hex(world.shareBox));
  world.blobs.delete(hex(world.shareBox));
  await world.commit(world.dealtEvent());
  await world.grant();
  await answered(world.openOrder());
  expect(await orders()).toEqual([{ state: "open", reason: null }]);
  if (box !== undefined) world.blobs.set(hex(world.shareBox), box);
  await takeShares(world.trustee);
  await answerOrders(world.trustee);
  expect(await orders()).toEqual([{ state: "answered", reason: null }]);
});

test("a receipt that the chain already has ends the order instead of being sent for ever", async () => {
  await holding();
  await world.grant();
  world.failures.push(new AcesoError({ code: "receipt_exists", message: "receipt", codespace: "release" }));
  await answered(world.openOrder());
  expect(await orders()).toEqual([{ state: "answered", reason: null }]);
});

test("a shredding that state proves destroys the share, then says so on chain", async () => {
  await holding();
  world.setShredding();
  await world.commit(world.shreddingEvent());
  await watchChain(world.trustee);
  expect((await deals())[0]).toMatchObject({ share: null, shredded: true, shred_said: false });
  await acknowledgeShreds(world.trustee);
  await acknowledgeShreds(world.trustee);
  expect(urls()).toEqual([MsgAckShreds.typeUrl]);
});

test("a shredding that only a node speaks of destroys nothing", async () => {
  await holding();
  await world.commit(world.shreddingEvent());
  await watchChain(world.trustee);
  await acknowledgeShreds(world.trustee);
  const [deal] = await deals();
  expect(deal?.share).not.toBeNull();
  expect(urls()).toEqual([]);
});
