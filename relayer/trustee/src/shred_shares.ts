// SPDX-License-Identifier: Apache-2.0
import { sendTogetherOrAlone } from "@aceso/host";
import { unhex } from "@aceso/proto/encoding";
import { MsgAckShreds } from "@aceso/proto/gen/aceso/vault/v1/tx.ts";
import { newestView } from "./proven.ts";
import type { Trustee } from "./trustee.ts";

/** Says on chain which vaults' shares this trustee destroyed. The shares are gone from the database before a word is said. */
export async function acknowledgeShreds(trustee: Trustee): Promise<void> {
  const rows = await trustee.db
    .selectFrom("deal")
    .select("vault")
    .distinct()
    .where("shredded", "=", true)
    .where("shred_said", "=", false)
    .limit(200)
    .execute();
  await sendTogetherOrAlone(
    rows.map(({ vault }) => vault),
    (vaults) =>
      trustee.sender.send([
        {
          typeUrl: MsgAckShreds.typeUrl,
          value: MsgAckShreds.fromPartial({ trustee: trustee.sender.address, vaults: vaults.map((vault) => unhex(vault)) }),
        },
      ]),
    async (vault) => {
      await trustee.db.updateTable("deal").set({ shred_said: true }).where("vault", "=", vault).execute();
    },
  );
}

/** Destroys every share of a vault whose owner ordered it, as proven state says. Nothing is destroyed on a node's word. */
export async function destroyShares(trustee: Trustee, vault: string): Promise<boolean> {
  const view = newestView(trustee.follower);
  if (view === undefined || (await view.state.shredding(unhex(vault))) === undefined) return false;
  await trustee.db.updateTable("deal").set({ share: null, shredded: true }).where("vault", "=", vault).execute();
  return true;
}

/** Drops shares of deals that state no longer holds: a later deal took over and every dispute over this one is done. */
export async function dropOldShares(trustee: Trustee): Promise<void> {
  const view = newestView(trustee.follower);
  if (view === undefined) return;
  const rows = await trustee.db
    .selectFrom("deal")
    .select(["vault", "share_generation"])
    .where("acked", "=", true)
    .where("share", "is not", null)
    .execute();
  for (const { vault, share_generation } of rows) {
    const held = await view.state.vault(unhex(vault));
    if (held === undefined || held.shareGeneration <= share_generation) continue;
    if ((await view.state.deal(unhex(vault), share_generation)) !== undefined) continue;
    await trustee.db
      .updateTable("deal")
      .set({ share: null })
      .where("vault", "=", vault)
      .where("share_generation", "=", share_generation)
      .execute();
  }
}
