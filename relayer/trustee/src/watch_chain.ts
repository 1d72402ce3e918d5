// SPDX-License-Identifier: Apache-2.0
import { concat, hex, sha256 } from "@aceso/proto/encoding";
import { provenAt } from "./proven.ts";
import type { Trustee } from "./trustee.ts";

/** Events say where to look; what is found is believed only when a verified header proves it. */
export async function watchChain(trustee: Trustee): Promise<void> {
  const newest = trustee.follower.newest();
  if (newest === null) return;
  const cursor = await trustee.db.selectFrom("cursor").select("height").where("name", "=", "events").executeTakeFirst();
  let next = (cursor?.height ?? Number(trustee.root.height)) + 1; // nothing before the pinned root can be proven
  for (; next < Number(newest.height); next++) {
    for (const { type, attributes } of await trustee.follower.events(BigInt(next))) {
      if (type === "aceso.vault.v1.EventDealt") await noteDeal(trustee, BigInt(next), attributes);
      if (type === "aceso.release.v1.EventOrderOpened") await noteOrder(trustee, attributes);
      if (type === "aceso.vault.v1.EventShreddingChanged") await noteShredding(trustee, attributes);
    }
    await trustee.db
      .insertInto("cursor")
      .values({ name: "events", height: next })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ height: next }))
      .execute();
  }
}

type Attributes = Readonly<Record<string, string>>;

function read(attributes: Attributes, name: string): unknown {
  const text = attributes[name];
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

const base64 = (text: unknown): Uint8Array => new Uint8Array(Buffer.from(String(text), "base64"));

/** Keeps a deal of which this trustee is a member, with commitments that hash to what state holds. */
async function noteDeal(trustee: Trustee, height: bigint, attributes: Attributes): Promise<void> {
  const hint = read(attributes, "deal") as { vault: string; share_generation: number };
  const commitments = concat(...(read(attributes, "commitments") as string[]).map(base64));
  const vault = base64(hint.vault);
  const state = provenAt(trustee.follower, height);
  const deal = await state.deal(vault, Number(hint.share_generation));
  if (deal === undefined || hex(sha256(commitments)) !== hex(deal.commitmentsHash)) return;
  const committee = await state.committee(deal.epoch, deal.k);
  const place = (committee?.members.indexOf(trustee.config.operator) ?? -1) + 1;
  if (place === 0) return;
  const row = { vault: hex(vault), share_generation: deal.shareGeneration, place, commitments, share: null, acked: false, shredded: false };
  await trustee.db
    .insertInto("deal")
    .values(row)
    .onConflict((conflict) => conflict.columns(["vault", "share_generation"]).doNothing())
    .execute();
}

async function noteOrder(trustee: Trustee, attributes: Attributes): Promise<void> {
  const hint = read(attributes, "order") as { id: string; vault: string };
  const mine = await trustee.db
    .selectFrom("deal")
    .select("place")
    .where("vault", "=", hex(base64(hint.vault)))
    .executeTakeFirst();
  if (mine === undefined) return;
  const row = { id: hex(base64(hint.id)), state: "open" as const, reason: null };
  await trustee.db
    .insertInto("release_order")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** An owner's order to destroy: the share is gone from this database before it is acknowledged on chain. */
async function noteShredding(trustee: Trustee, attributes: Attributes): Promise<void> {
  const hint = read(attributes, "shredding") as { vault: string };
  await trustee.db
    .updateTable("deal")
    .set({ share: null, shredded: true })
    .where("vault", "=", hex(base64(hint.vault)))
    .where("shredded", "=", false)
    .execute();
}
