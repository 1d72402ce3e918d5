// SPDX-License-Identifier: Apache-2.0
// Who was paid for one piece of data, as the chain's events itemise it.
import type { Kysely } from "kysely";
import { isObject, type Json } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { type Entity, findEntity, listEntities } from "./entities.ts";

/** One payment: of a study's order (`SPLIT`), or of an attestation round's fee (`ROUND_FEE`). Amounts in uaceso. */
export interface Payment {
  readonly source: "SPLIT" | "ROUND_FEE";
  readonly role: string;
  readonly address: string;
  readonly amount: string;
  readonly tx: string | null;
  readonly height: string;
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** Payments of an order's split and of a round's fee, in the order of the events. */
export async function readPayments(db: Kysely<Tables>, order: Entity | null, round: Entity | null): Promise<Payment[]> {
  const split = order === null ? null : await findEntity(db, "paymentSplit", order.entityId);
  const fees = round === null ? [] : await listEntities(db, "roundFee", { round: round.entityId }, 200);
  const shares = Array.isArray(split?.shares) ? split.shares.filter(isObject) : [];
  const place = (entity: Entity) => ({ tx: entity.changedTx, height: entity.changedHeight });
  return [
    ...fees.map((fee) => ({
      source: "ROUND_FEE" as const,
      role: "RELAYER",
      address: text(fee.address),
      amount: text(fee.amount),
      ...place(fee),
    })),
    ...(split === null
      ? []
      : shares.map((s) => ({
          source: "SPLIT" as const,
          role: text(s.role),
          address: text(s.address),
          amount: text(s.amount),
          ...place(split),
        }))),
  ];
}
