// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { countsOf, ordersAfterWithdrawal } from "./counts.ts";
import type { HomeData } from "./data.ts";
import { storyOf } from "./story.ts";

const empty: HomeData = {
  stats: { records: 0, readings: "0", activeDevices: 0, activeConsents: 0, withdrawnConsents: 0, releases: 0, studies: 0 },
  orders: [],
  paymentSplits: [],
  consents: [],
  rounds: [],
  openings: [],
  records: [],
  studies: [],
  txs: [],
};
const order = {
  id: "o1",
  study: "s1",
  opened: "100",
  consents: ["c1"],
  progress: { outcome: "RELEASED" },
  payment: { amount: "1500000", status: "PAID", refunded: "0" },
  studyEntry: { protocol: { title: "Heart rate" } },
};
const split = {
  order: "o1",
  shares: [
    { role: "PATIENT", amount: "900000" },
    { role: "MAKER", amount: "600000" },
  ],
};

test("what patients were paid is their share alone, not all that studies paid", () => {
  const [paid] = countsOf({ ...empty, orders: [order], paymentSplits: [split] });
  expect(paid).toMatchObject({ value: "0.9 ACESO", note: "of 1.5 ACESO that studies paid" });
});

test("an owner's own sharing is no study served", () => {
  const own = { ...order, study: "", studyEntry: undefined };
  expect(countsOf({ ...empty, orders: [own] })[1]).toMatchObject({ value: "0" });
  expect(countsOf({ ...empty, orders: [order, { ...order, id: "o2" }] })[1]).toMatchObject({ value: "1" });
});

test("an order opened after its consent was withdrawn is counted, one before it is not", () => {
  const consents = [{ id: "c1", changedHeight: "9", withdrawal: { time: "100" } }];
  expect(ordersAfterWithdrawal({ orders: [order], consents })).toBe(0);
  const late = { ...order, opened: "101" };
  expect(ordersAfterWithdrawal({ orders: [late], consents })).toBe(1);
  expect(countsOf({ ...empty, orders: [late], consents })[4]).toMatchObject({ value: "not held" });
});

test("an empty network tells no story, and a chapter stands only for what happened", () => {
  expect(storyOf(empty)).toEqual([]);
  expect(storyOf({ ...empty, orders: [order], paymentSplits: [split] }).map(({ word }) => word)).toEqual(["released"]);
  const affirmed = { id: "r1", openedTime: "1", progress: { code: "affirmed", tier: "T3", phase: "FINAL" } };
  const lying = { ...affirmed, id: "r2", progress: { code: "nonce_mismatch", tier: "T0", phase: "FINAL" } };
  expect(storyOf({ ...empty, rounds: [affirmed] })).toEqual([]);
  expect(storyOf({ ...empty, rounds: [affirmed, lying] })[0]).toMatchObject({ word: "caught", to: "/round/r2" });
});
