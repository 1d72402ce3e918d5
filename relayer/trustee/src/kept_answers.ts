// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { newestView } from "./proven.ts";
import type { AnswerTable } from "./store.ts";
import type { Trustee } from "./trustee.ts";

/** Keeps what is about to leave: stores may lose a box, and a receipt without its bytes costs the bond. The newest try replaces earlier ones. */
export async function keepAnswer(
  trustee: Trustee,
  order: Uint8Array,
  kind: AnswerTable["kind"],
  box: Uint8Array,
  expires: number,
): Promise<void> {
  const answer = { kind, box, until: expires + (await trustee.hints.disputeSeconds()) };
  await trustee.db
    .insertInto("answer")
    .values({ release_order: hex(order), ...answer })
    .onConflict((conflict) => conflict.column("release_order").doUpdateSet(answer))
    .execute();
}

/** What was answered to an order; undefined where nothing was, or where it is over. */
export async function keptAnswer(trustee: Trustee, order: Uint8Array): Promise<Pick<AnswerTable, "kind" | "box"> | undefined> {
  const row = await trustee.db.selectFrom("answer").select(["kind", "box"]).where("release_order", "=", hex(order)).executeTakeFirst();
  return row === undefined ? undefined : { kind: row.kind, box: new Uint8Array(row.box) };
}

/** Drops answers that nobody can dispute any more. */
export async function dropOldAnswers(trustee: Trustee): Promise<void> {
  const view = newestView(trustee.follower);
  if (view !== undefined) await trustee.db.deleteFrom("answer").where("until", "<", view.time).execute();
}
