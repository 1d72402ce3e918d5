// SPDX-License-Identifier: Apache-2.0
import { concat, equal, hex, sha256 } from "@aceso/proto/encoding";
import { provenAt } from "./proven.ts";
import { destroyShares } from "./shred_shares.ts";
import type { Trustee } from "./trustee.ts";

/** Events say where to look; what is found is believed only when a verified header proves it. A hint that cannot be read is passed over. True where there was one. */
export async function watchChain(trustee: Trustee): Promise<boolean> {
  const newest = trustee.follower.newest();
  if (newest === null) return false;
  let noted = false;
  const cursor = await trustee.db.selectFrom("cursor").select("height").where("name", "=", "events").executeTakeFirst();
  let next = (cursor?.height ?? Number(trustee.root.height)) + 1; // nothing before the pinned root can be proven
  for (; next < Number(newest.height); next++) {
    for (const { type, attributes } of await trustee.follower.events(BigInt(next))) {
      const note = notes[type];
      if (note === undefined) continue;
      const hint = readHint(attributes);
      if (hint === undefined) continue;
      await note(trustee, hint);
      noted = true;
    }
    await trustee.db
      .insertInto("cursor")
      .values({ name: "events", height: next })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ height: next }))
      .execute();
  }
  return noted;
}

type Hint = Readonly<Record<string, unknown>>;

const notes: Readonly<Record<string, (trustee: Trustee, hint: Hint) => Promise<void>>> = {
  "aceso.vault.v1.EventDealt": noteDeal,
  "aceso.release.v1.EventOrderOpened": noteOrder,
  "aceso.vault.v1.EventShreddingChanged": noteShredding,
};

/** The attributes of a typed event: JSON each. */
function readHint(attributes: Readonly<Record<string, string>>): Hint | undefined {
  try {
    return Object.fromEntries(Object.entries(attributes).map(([name, json]) => [name, JSON.parse(json) as unknown]));
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function bytes(base64: unknown): Uint8Array {
  return typeof base64 === "string" ? new Uint8Array(Buffer.from(base64, "base64")) : new Uint8Array();
}

/** Keeps a deal of which this trustee is a member, with commitments that hash to what state holds. One that state forgot is no longer needed. */
async function noteDeal(trustee: Trustee, hint: Hint): Promise<void> {
  const newest = trustee.follower.newest();
  const vault = bytes(field(hint["deal"], "vault"));
  const shareGeneration = Number(field(hint["deal"], "share_generation"));
  if (newest === null || vault.length !== 32 || !Number.isSafeInteger(shareGeneration)) return;
  const state = provenAt(trustee.follower, newest.height - 1n);
  const deal = await state.deal(vault, shareGeneration);
  const listed: unknown = hint["commitments"];
  const commitments = concat(...(Array.isArray(listed) ? listed.map(bytes) : []));
  if (deal === undefined || !equal(sha256(commitments), deal.commitmentsHash)) return;
  const committee = await state.committee(deal.epoch, deal.k);
  const place = (committee?.members.indexOf(trustee.config.operator) ?? -1) + 1;
  if (place === 0) return;
  await trustee.db
    .insertInto("deal")
    .values({ vault: hex(vault), share_generation: shareGeneration, place, commitments })
    .onConflict((conflict) => conflict.columns(["vault", "share_generation"]).doNothing())
    .execute();
}

async function noteOrder(trustee: Trustee, hint: Hint): Promise<void> {
  const id = bytes(field(hint["order"], "id"));
  const vault = hex(bytes(field(hint["order"], "vault")));
  const mine = await trustee.db.selectFrom("deal").select("place").where("vault", "=", vault).executeTakeFirst();
  if (mine === undefined || id.length !== 32) return;
  await trustee.db
    .insertInto("release_order")
    .values({ id: hex(id) })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

async function noteShredding(trustee: Trustee, hint: Hint): Promise<void> {
  const vault = hex(bytes(field(hint["shredding"], "vault")));
  const mine = await trustee.db.selectFrom("deal").select("shredded").where("vault", "=", vault).where("shredded", "=", false).execute();
  if (mine.length > 0 && !(await destroyShares(trustee, vault)))
    trustee.log.warn({ vault }, "shredding hinted but not proven: nothing destroyed");
}
