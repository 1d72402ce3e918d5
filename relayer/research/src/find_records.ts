// SPDX-License-Identifier: Apache-2.0
import { type Chain, everyPage } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import type { Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";

/** Every standing record of one owner, over all vaults. */
export async function recordsOfOwner(chain: Chain, owner: string): Promise<SealedRecord[]> {
  const vaults = await everyPage(
    (pagination) => chain.query.vault.vaultsByOwner({ owner, pagination }),
    (answer) => answer.vaults,
  );
  const lists = await Promise.all(
    vaults.map(({ id }) =>
      everyPage(
        (pagination) => chain.query.record.recordsByVault({ vault: hex(id), batch: "", pagination }),
        (answer) => answer.records,
      ),
    ),
  );
  return lists.flat().filter(({ erased }) => erased === 0n);
}
