// SPDX-License-Identifier: Apache-2.0
import { acesoAmount, countText } from "../../lib/format.ts";
import type { HomeData } from "./data.ts";

/** A number of the home page, what it means, and the query that anybody can ask for it. */
export interface Count {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly query: string;
}

function sum(amounts: readonly string[]): bigint {
  return amounts.reduce((total, amount) => total + BigInt(amount), 0n);
}

/** Orders that were opened under a consent after its withdrawal: the chain must allow none. */
export function ordersAfterWithdrawal({ orders, consents }: Pick<HomeData, "orders" | "consents">): number {
  const withdrawn = new Map(consents.map(({ id, withdrawal }) => [id, Number(withdrawal?.time ?? Number.POSITIVE_INFINITY)]));
  return orders.filter(({ opened, consents: under }) =>
    under.some((id) => Number(opened) > (withdrawn.get(id) ?? Number.POSITIVE_INFINITY)),
  ).length;
}

/** What counts on this network, of the newest hundred orders where it is about orders. */
export function countsOf(home: HomeData): Count[] {
  const { stats, orders, paymentSplits } = home;
  const shares = paymentSplits.flatMap((split) => split.shares);
  const paid = sum(shares.filter(({ role }) => role === "PATIENT").map(({ amount }) => amount));
  const served = new Set(orders.filter(({ progress }) => progress?.outcome === "RELEASED").map(({ study }) => study));
  served.delete("");
  const after = ordersAfterWithdrawal(home);
  return [
    {
      name: "Paid to patients",
      value: acesoAmount(paid),
      note: `of ${acesoAmount(sum(shares.map(({ amount }) => amount)))} that studies paid`,
      query: "{ paymentSplits(first: 100) { nodes { order amount shares { role address amount } } } }",
    },
    {
      name: "Studies served",
      value: countText(served.size),
      note: `of ${countText(stats.studies)} registered`,
      query: "{ orders(first: 100) { nodes { id study progress { outcome } } } }",
    },
    { name: "Records", value: countText(stats.records), note: "sealed and anchored", query: "{ stats { records batches } }" },
    { name: "Readings", value: countText(stats.readings), note: "signed in batches", query: "{ stats { readings } }" },
    {
      name: "Blocks to stop",
      value: after === 0 ? "1" : "not held",
      note:
        after === 0
          ? `the next block; 0 orders after ${countText(stats.withdrawnConsents)} withdrawn`
          : `${after} orders opened after a withdrawal`,
      query: "{ consents(status: WITHDRAWN) { nodes { id withdrawal { time } } } orders(first: 100) { nodes { id opened consents } } }",
    },
  ];
}
