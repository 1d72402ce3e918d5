// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { equal, hex } from "@aceso/proto/encoding";
import { checkLeaves, decapsulate, decodePlaintext, openRecord, type Plaintext, vaultScalar } from "@aceso/seal";
import type { Agent } from "./agent.ts";

/** Opens a record of one's own, with the vault's scalar: no trustee is asked. Every leaf is checked against the batch on chain. */
export async function openOwnRecord(agent: Agent, record: Uint8Array, deidConfig: Uint8Array): Promise<Plaintext> {
  const { record: sealed, batch } = await agent.chain.query.record.record({ id: hex(record) });
  const vault = agent.state().vaults.find(({ id }) => equal(id, sealed.vault));
  if (vault === undefined)
    throw new AcesoError({
      code: "not_record_owner",
      message: `record ${hex(record)}: got one of another vault, wanted one of this agent's`,
    });
  const stored = await agent.blobs.get(sealed.ciphertextHash);
  const bytes = await openRecord({
    chainId: agent.chain.chainId,
    vault: vault.id,
    batchId: sealed.batch,
    capsule: sealed.e,
    deid: sealed.deid,
    deidConfig,
    labelCommit: sealed.labelCommit,
    sizeBucket: sealed.sizeBucket,
    ciphertextHash: sealed.ciphertextHash,
    stored,
    k: decapsulate(vaultScalar({ seed: vault.seed, salt: vault.salt, class: vault.class, generation: vault.generation }), sealed.e),
    ...(agent.sha256 === undefined ? {} : { sha256: agent.sha256 }),
  });
  const plaintext = decodePlaintext(bytes);
  checkLeaves(plaintext, { root: batch.root, count: batch.count });
  return plaintext;
}
