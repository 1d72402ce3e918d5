// SPDX-License-Identifier: Apache-2.0
// The one file of the site that imports the agent. It is a chunk of its own and is loaded by lib/agent.ts.
import { type Agent, decodeState, encodeState, openAgent, requestSponsorship } from "@aceso/agent";
import { AcesoError, activeOperators, connectChain, createBlobClient, storeDirectory } from "@aceso/client";
import { Role } from "@aceso/proto/gen/aceso/operator/v1/state.ts";

export {
  type Access,
  type Agent,
  accessLog,
  type ConsentChoice,
  claimRewards,
  deviceLeavesConfig,
  type Earnings,
  earnings,
  grantConsent,
  type ImportPreview,
  importBundle,
  listConsents,
  openOwnRecord,
  openVault,
  previewImport,
  withdrawConsent,
} from "@aceso/agent";
export { everyPage } from "@aceso/client";

/** Text that survives a reload: the agent's state, locked or not is the keeper's matter. `save` returns once it is durable. */
export interface TextKeeper {
  load(): Promise<string | undefined>;
  save(text: string): Promise<void>;
}

/** Opens the agent whose state the keeper holds, making a new wallet where it holds none. The chain is reached over this site's origin. */
export async function openAgentHere(keeper: TextKeeper): Promise<Agent> {
  const chain = await connectChain(`${location.origin}/rpc`);
  const now = () => Math.floor(Date.now() / 1000);
  const blobs = createBlobClient({ chainId: chain.chainId, stores: storeDirectory(chain), fetch: fetchThere, nowSeconds: now });
  const store = {
    load: async () => {
      const text = await keeper.load();
      return text === undefined ? undefined : decodeState(text);
    },
    save: (state: Parameters<typeof encodeState>[0]) => keeper.save(encodeState(state)),
  };
  return openAgent({ chain, blobs, store, fetch: fetchThere, random, now, sleep });
}

/** The recovery text: wallet key, vault secrets and policy documents, readable by whoever has it. */
export function recoveryText(agent: Agent): string {
  return encodeState(agent.state());
}

/** Refuses text that is no recovery text. @throws AcesoError agent_state_malformed */
export function checkRecoveryText(text: string): void {
  decodeState(text);
}

/** Sees to it that somebody pays the fees: the account itself, an allowance, or a relayer that is asked for one now. */
export async function ensureFees(agent: Agent): Promise<void> {
  if (agent.state().granter !== undefined || (await agent.chain.balance(agent.address)) > 0n) return;
  let last: unknown = new AcesoError({ code: "no_relayer", message: "relayers: got none active, wanted one", retryable: true });
  for (const { endpoint } of await activeOperators(agent.chain, Role.ROLE_RELAYER)) {
    try {
      return await requestSponsorship(agent, endpoint);
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

/** Runs an action of the agent with its fees paid; an allowance that ran out is asked for again, once. */
export async function withFees<T>(agent: Agent, act: () => Promise<T>): Promise<T> {
  await ensureFees(agent);
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof AcesoError) || error.codespace !== "feegrant") throw error;
    await agent.update(({ granter: _, ...state }) => state);
    await ensureFees(agent);
    return act();
  }
}

/** A relayer that carries records, drawn by chance so that none sees all. @throws AcesoError no_relayer */
export async function pickCarrier(agent: Agent): Promise<{ operator: string; endpoint: string }> {
  const stores = await storeDirectory(agent.chain)();
  const carrier = stores[(agent.random(1)[0] ?? 0) % Math.max(1, stores.length)];
  if (carrier === undefined)
    throw new AcesoError({ code: "no_relayer", message: "relayers: got none active, wanted one", retryable: true });
  return carrier;
}

const fetchThere = (url: string, init?: RequestInit): Promise<Response> => fetch(url, init);
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
