// SPDX-License-Identifier: Apache-2.0
import { AcesoError, type TxResult } from "@aceso/client";
import { encodeOpening, equal, hex, type PublishedOpening } from "@aceso/proto/encoding";
import { MsgPublishOpening } from "@aceso/proto/gen/aceso/record/v1/tx.ts";
import { nameBlob } from "@aceso/seal";
import type { Agent } from "./agent.ts";
import { putVaultBlobs } from "./vault_blobs.ts";

/** Shows one reading of a record to everybody. The chain cannot see whether the opening is true; every reader's check can. */
export async function publishOpening(agent: Agent, record: Uint8Array, opening: PublishedOpening): Promise<TxResult> {
  const { record: onChain } = await agent.chain.query.record.record({ id: hex(record) });
  const vault = agent.state().vaults.find(({ id }) => equal(id, onChain.vault));
  if (vault === undefined)
    throw new AcesoError({
      code: "not_record_owner",
      message: `record ${hex(record)}: got one of another vault, wanted one of this agent's`,
    });
  const bytes = encodeOpening(opening);
  await putVaultBlobs(agent, vault, [{ bytes }]);
  const value = MsgPublishOpening.fromPartial({ owner: agent.address, record, blob: nameBlob(bytes) });
  return agent.send([{ typeUrl: MsgPublishOpening.typeUrl, value }]);
}
