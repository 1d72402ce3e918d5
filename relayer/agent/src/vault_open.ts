// SPDX-License-Identifier: Apache-2.0
import { AcesoError, type TxResult } from "@aceso/client";
import { addressBytes, hex, vaultId } from "@aceso/proto/encoding";
import { VaultStatus } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { MsgOpenVault } from "@aceso/proto/gen/aceso/vault/v1/tx.ts";
import { deal, encodeDealManifest, nameBlob, ownerKeys, sealShare, signKeys, vaultScalar } from "@aceso/seal";
import { type Agent, vaultOf } from "./agent.ts";
import { type DealCommittee, pickCommittee } from "./committee.ts";
import type { VaultState } from "./state.ts";
import { putVaultBlobs } from "./vault_blobs.ts";

/** An opened vault and the transaction that opened it. */
export interface OpenedVault {
  readonly vault: VaultState;
  readonly tx: TxResult;
}

/**
 * Opens a vault for a class of data and deals its key to a committee of trustees. Returns once enough trustees acknowledged.
 * Order: secrets kept → boxes named → chain → boxes put (signed by the agent key that now stands on chain) → acknowledged.
 */
export async function openVault(agent: Agent, dataClass: number): Promise<OpenedVault> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await dealAndOpen(agent, dataClass);
    } catch (error) {
      const late = error instanceof AcesoError && error.code === "vault_committee_stale";
      if (!late || attempt === attempts) throw error;
    }
  }
}

/** Committees pass with their epoch: who was slow, or met a node that was away, deals again to the ones in force. */
const attempts = 4;

async function dealAndOpen(agent: Agent, dataClass: number): Promise<OpenedVault> {
  const generation = (vaultOf(agent, dataClass)?.generation ?? 0) + 1;
  const id = vaultId({ chainId: agent.chain.chainId, owner: addressBytes(agent.address), class: dataClass, generation });
  const secrets = { seed: agent.random(32), salt: agent.random(32), agentSecret: agent.random(32) };
  const committee = await pickCommittee(agent);
  const dealt = await dealVault(agent, { id, class: dataClass, generation, shareGeneration: 1, ...secrets }, committee);
  await agent.update((state) => ({ ...state, vaults: [...state.vaults, dealt.vault] }));
  const keys = ownerKeys(secrets.seed, id);
  const message = {
    typeUrl: MsgOpenVault.typeUrl,
    value: MsgOpenVault.fromPartial({
      owner: agent.address,
      class: dataClass,
      generation,
      epoch: committee.epoch,
      k: committee.k,
      commitments: dealt.commitments,
      manifest: dealt.manifest.name,
      ownerSign: keys.sign.public,
      ownerBox: keys.box.public,
      agentKey: signKeys(secrets.agentSecret).public,
    }),
  };
  const tx = await agent.send([message]).catch(async (error: unknown) => {
    await agent.update((state) => ({ ...state, vaults: state.vaults.filter((vault) => hex(vault.id) !== hex(id)) }));
    throw error;
  });
  await putVaultBlobs(agent, dealt.vault, [...dealt.boxes, dealt.manifest]);
  await untilActive(agent, id);
  return { vault: dealt.vault, tx };
}

interface NamedBlob {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Deals a vault's scalar afresh and seals each share to its trustee. */
export async function dealVault(
  agent: Agent,
  secrets: Omit<VaultState, "trustees" | "shareBoxes" | "policies">,
  committee: DealCommittee,
): Promise<{ vault: VaultState; commitments: Uint8Array[]; boxes: NamedBlob[]; manifest: NamedBlob }> {
  const scalar = vaultScalar({ seed: secrets.seed, salt: secrets.salt, class: secrets.class, generation: secrets.generation });
  const { commitments, shares } = deal({ scalar, threshold: committee.threshold, size: committee.trustees.length, random: agent.random });
  const context = { chainId: agent.chain.chainId, vault: secrets.id, shareGeneration: secrets.shareGeneration, random: agent.random };
  const boxes = await Promise.all(
    committee.trustees.map(async ({ index, address, hpkeKey }) => {
      const share = shares[index - 1];
      if (share === undefined)
        throw new AcesoError({ code: "deal_too_small", message: `share ${index}: got none, wanted one for ${address}` });
      return named(await sealShare({ ...context, share, recipient: hpkeKey }));
    }),
  );
  const shareBoxes = boxes.map(({ name }) => name);
  const manifest = named(encodeDealManifest({ shares: shareBoxes, policies: [] }));
  return {
    vault: { ...secrets, trustees: committee.trustees.map(({ address }) => address), shareBoxes, policies: [] },
    commitments,
    boxes,
    manifest,
  };
}

function named(bytes: Uint8Array): NamedBlob {
  return { name: nameBlob(bytes), bytes };
}

/** Waits until the vault is ACTIVE. Throws vault_not_acknowledged after a minute and a half. */
async function untilActive(agent: Agent, id: Uint8Array): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const { vault } = await agent.chain.query.vault.vault({ id: hex(id) });
    if (vault.status === VaultStatus.VAULT_STATUS_ACTIVE) return;
    await agent.sleep(150);
  }
  throw new AcesoError({
    code: "vault_not_acknowledged",
    message: `vault ${hex(id)}: got too few acknowledged shares, wanted the committee's minimum`,
    retryable: true,
    hint: "trustees may be down: look again with aceso vault list",
  });
}
