// SPDX-License-Identifier: Apache-2.0
import { openStore } from "@aceso/host";
import { type TemporaryPostgres, temporaryPostgres } from "@aceso/host/testing";
import { hex } from "@aceso/proto/encoding";
import { ConsentStatus } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { StudyStatus } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { VaultStatus } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { signKeys } from "@aceso/seal";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createWorld, type World } from "../test/world.ts";
import { judgeOrder } from "./judge_order.ts";
import { newestView } from "./proven.ts";
import type { Tables } from "./store.ts";

let postgres: TemporaryPostgres;
let store: ReturnType<typeof openStore<Tables>>;
let world: World;

beforeAll(async () => {
  postgres = await temporaryPostgres();
  store = openStore<Tables>({ databaseUrl: await postgres.database() });
});
afterAll(async () => {
  await store.close();
  await postgres.stop();
});
beforeEach(async () => {
  world = await createWorld(store.db);
});
afterEach(() => world.stop());

/** Commits what was set and judges an order on it. */
async function judged(order: { readonly id: Uint8Array }) {
  await world.commit();
  const view = newestView(world.trustee.follower);
  if (view === undefined) return { kind: "wait" as const };
  return judgeOrder(world.trustee, view, order.id, world.place);
}

test("an order that the consent, its policy document and the study permit is answered", async () => {
  await world.grant();
  expect(await judged(world.openOrder())).toMatchObject({ kind: "release", place: 2 });
});

test("a consent whose sealed document does not name the record's category refuses what the chain permitted", async () => {
  await world.grant({ categories: ["LAB"] });
  expect(await judged(world.openOrder())).toMatchObject({ kind: "refuse", reason: "category_not_covered" });
});

test("a newer DENY refuses an order that an earlier PERMIT allows", async () => {
  await world.grant();
  const order = world.openOrder();
  await world.grant({ decision: "DENY", boxed: false });
  expect(await judged(order)).toMatchObject({ kind: "refuse", reason: "denied_by_owner" });
});

test("a node that hides the DENY is found out by consent.Head: the trustee waits, then refuses", async () => {
  const permit = await world.grant();
  await world.grant({ decision: "DENY", boxed: false });
  world.hints.consentsOf = async () => [permit.id];
  const order = world.openOrder();
  expect(await judged(order)).toEqual({ kind: "wait" });
  world.chain.commitMany(21);
  expect(await judged(order)).toMatchObject({ kind: "refuse", reason: "consent_set_incomplete" });
});

test("a node that invents a consent is found out by consent.Head", async () => {
  await world.grant();
  const order = world.openOrder({ opened: world.chain.time - 60n });
  world.hints.consentsOf = async () => [...order.consents, new Uint8Array(32).fill(9)];
  expect(await judged(order)).toMatchObject({ kind: "refuse", reason: "consent_set_incomplete" });
});

test.each([
  ["WITHDRAWN", ConsentStatus.CONSENT_STATUS_WITHDRAWN],
  ["SUPERSEDED", ConsentStatus.CONSENT_STATUS_SUPERSEDED],
  ["ENTERED_IN_ERROR", ConsentStatus.CONSENT_STATUS_ENTERED_IN_ERROR],
])("an order whose consent is %s is void for good", async (_, status) => {
  const { end } = await world.grant();
  const order = world.openOrder();
  end(status);
  expect(await judged(order)).toEqual({ kind: "drop", reason: "order_void" });
});

test("an order whose consent is suspended waits, and is answered once it wakes up", async () => {
  const { setStatus } = await world.grant();
  const order = world.openOrder();
  setStatus(ConsentStatus.CONSENT_STATUS_SUSPENDED);
  expect(await judged(order)).toEqual({ kind: "wait" });
  setStatus(ConsentStatus.CONSENT_STATUS_ACTIVE);
  expect(await judged(order)).toMatchObject({ kind: "release" });
});

test("an order whose consent has expired is void", async () => {
  await world.grant({ expiresAt: 1_800_000_001 });
  expect(await judged(world.openOrder())).toEqual({ kind: "drop", reason: "order_void" });
});

test("a policy box that no relayer serves is waited for, then refused", async () => {
  const { box } = await world.grant();
  world.blobs.delete(hex(box));
  const order = world.openOrder();
  expect(await judged(order)).toEqual({ kind: "wait" });
  world.chain.commitMany(21);
  expect(await judged(order)).toMatchObject({ kind: "refuse", reason: "policy_missing" });
});

test("a policy box that was never named is refused at once", async () => {
  await world.grant({ boxed: false });
  expect(await judged(world.openOrder())).toMatchObject({ kind: "refuse", reason: "policy_missing" });
});

test("a policy box that another key sealed is refused", async () => {
  const { box } = await world.grant();
  world.blobs.set(hex(box), new Uint8Array(100));
  expect(await judged(world.openOrder())).toMatchObject({ kind: "refuse", reason: "policy_missing" });
});

test("a study that was suspended after the chain's decision is refused", async () => {
  await world.grant();
  world.setStudy({ status: StudyStatus.STUDY_STATUS_SUSPENDED });
  expect(await judged(world.openOrder())).toMatchObject({ kind: "refuse", reason: "study_not_active" });
});

test("a price below the consent's minimum is refused", async () => {
  await world.grant({ minPrice: { commercial: 2_000_000n, nonProfit: 1_600_000n } });
  expect(await judged(world.openOrder())).toMatchObject({ kind: "refuse", reason: "price_too_low" });
});

test("an owner's order signed by the vault key is answered without any consent", async () => {
  expect(await judged(world.openShareOrder())).toMatchObject({ kind: "release" });
});

test("an owner's order by the wallet alone opens nothing: the vault key did not sign it", async () => {
  const thief = signKeys(new Uint8Array(32).fill(5)).secret;
  expect(await judged(world.openShareOrder(thief))).toMatchObject({ kind: "refuse", reason: "share_signature" });
});

test("an order past its deadline is dropped", async () => {
  await world.grant();
  expect(await judged(world.openOrder({ expires: 1_800_000_001n }))).toEqual({ kind: "drop", reason: "order_expired" });
});

test("an order that no proven state holds is waited for, whatever a node says", async () => {
  expect(await judged({ id: new Uint8Array(32) })).toEqual({ kind: "wait" });
});

test("a vault that its owner ordered destroyed answers nothing", async () => {
  await world.grant();
  world.setVault({ status: VaultStatus.VAULT_STATUS_SHREDDING });
  expect(await judged(world.openOrder())).toEqual({ kind: "drop", reason: "vault_not_active" });
});

test("a trustee whose newest header is older than two block times decides nothing", async () => {
  await world.grant();
  const order = world.openOrder();
  world.setClock(world.chain.time + 60n);
  expect(await judged(order)).toEqual({ kind: "wait" });
  world.setClock(0n);
  expect(await judged(order)).toMatchObject({ kind: "release" });
});
