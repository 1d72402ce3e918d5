// SPDX-License-Identifier: Apache-2.0
import {
  type BlobClient,
  type Chain,
  createSender,
  type Fetch,
  type Sender,
  type SendOptions,
  type TxResult,
  type Wallet,
  walletFromKey,
} from "@aceso/client";
import type { Random, Sha256 } from "@aceso/seal";
import type { EncodeObject } from "@cosmjs/proto-signing";
import { sendSponsored } from "./send_sponsored.ts";
import { findEndingSponsor } from "./sponsor.ts";
import type { AgentState, StateStore, VaultState } from "./state.ts";

/** What an agent works with. Nothing of it is the patient's secret: that is the store's. */
export interface AgentWorld {
  readonly chain: Chain;
  readonly blobs: BlobClient;
  readonly store: StateStore;
  readonly fetch: Fetch;
  readonly random: Random;
  /** Seconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly sha256?: Sha256;
}

/** The patient's side: one wallet, its vaults, its consents. */
export interface Agent extends AgentWorld {
  readonly wallet: Wallet;
  readonly address: string;
  state(): AgentState;
  /** Replaces the state and returns once it is kept. */
  update(change: (state: AgentState) => AgentState): Promise<void>;
  /** Signs and sends; paid by the fee allowance where there is one. */
  send(messages: readonly EncodeObject[], options?: SendOptions): Promise<TxResult>;
}

/** Opens the agent of a store, making a new wallet where the store is empty. */
export async function openAgent(world: AgentWorld): Promise<Agent> {
  let state = (await world.store.load()) ?? { walletKey: world.random(32), vaults: [], policies: [] };
  await world.store.save(state);
  const wallet = await walletFromKey(state.walletKey);
  const sender: Sender = createSender(world.chain, wallet, { now: () => world.now() * 1000, sleep: world.sleep });
  return {
    ...world,
    wallet,
    address: wallet.address,
    state: () => state,
    update: async (change) => {
      const next = change(state);
      await world.store.save(next);
      state = next;
    },
    send: (messages, options = {}) =>
      sendSponsored({
        messages: messages.map(({ typeUrl }) => typeUrl),
        granter: options.granter ?? state.granter,
        send: (granter) => sender.send(messages, { ...options, ...(granter === undefined ? {} : { granter }) }),
        findSponsor: () => findEndingSponsor(world, wallet.address),
      }),
  };
}

/** The agent's vault of a class (the newest generation), or undefined. */
export function vaultOf(agent: Agent, dataClass: number): VaultState | undefined {
  return agent
    .state()
    .vaults.filter((vault) => vault.class === dataClass)
    .sort((a, b) => b.generation - a.generation)[0];
}
