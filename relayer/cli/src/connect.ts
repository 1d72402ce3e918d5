// SPDX-License-Identifier: Apache-2.0
import type { Agent } from "@aceso/agent";
import type { BlobClient, Chain, Sender } from "@aceso/client";
import type { Call } from "./leaf.ts";
import { relayerOf } from "./relayer.ts";

/** Runs `use` on the node of --node and closes the connection. @throws AcesoError node_unreachable */
export async function withChain<T>({ common, world }: Call, use: (chain: Chain) => Promise<T>): Promise<T> {
  const { AcesoError } = await import("@aceso/client");
  const chain = await world.connect(common.node).catch((cause: unknown) => {
    if (cause instanceof AcesoError) throw cause;
    const message = `node ${common.node}: got no answer, wanted its status`;
    throw new AcesoError({ code: "node_unreachable", message, hint: "name another with --node or ACESO_NODE", retryable: true, cause });
  });
  try {
    return await use(chain);
  } finally {
    chain.close();
  }
}

/** An account of this home on a node: what makers, researchers and committees act with. */
export interface Account {
  readonly chain: Chain;
  readonly sender: Sender;
  readonly address: string;
  readonly blobs: BlobClient;
  readonly random: (length: number) => Uint8Array;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Runs `use` as the agent whose state lies in --home. @throws AcesoError identity_missing where there is none */
export async function withAgent<T>(call: Call, use: (agent: Agent) => Promise<T>): Promise<T> {
  // One after the other, the SDK first: Node 20 cannot require() a module that an import() beside it is still loading.
  await import("@aceso/client");
  const { openAgent } = await import("@aceso/agent");
  const { stateFile } = await import("./state_file.ts");
  const { world, common } = call;
  return withChain(call, async (chain) => {
    const store = stateFile(common.home);
    if ((await store.load()) === undefined) throw await identityMissing(call);
    const fetch = (url: string, init?: RequestInit) => world.fetch(url, init);
    const blobs = await blobsOf(call, chain);
    return use(await openAgent({ chain, blobs, store, fetch, random: world.random, now: world.now, sleep: world.sleep }));
  });
}

/** As withAgent, for commands that write: a wallet that the chain has never seen first asks a relayer for a fee allowance. */
export async function withPatient<T>(call: Call, use: (agent: Agent) => Promise<T>): Promise<T> {
  return withAgent(call, async (agent) => {
    const { requestSponsorship } = await import("@aceso/agent");
    if (agent.state().granter === undefined && (await agent.chain.accountNumber(agent.address)) === undefined) {
      const { endpoint } = await relayerOf(call, agent.chain);
      call.say(`asking ${endpoint} to pay the fees`);
      await requestSponsorship(agent, endpoint);
    }
    return use(agent);
  });
}

/** Runs `use` with the account of --home, which pays its own fees. @throws AcesoError identity_missing where there is none */
export async function withAccount<T>(call: Call, use: (account: Account) => Promise<T>): Promise<T> {
  return withAgent(call, async ({ chain, wallet, address, blobs, random, sleep }) => {
    const { createSender } = await import("@aceso/client");
    const sender = createSender(chain, wallet, { now: () => call.world.now() * 1000, sleep });
    return use({ chain, sender, address, blobs, random, sleep });
  });
}

/** Reads and writes blobs at the relayers that the chain says are active. */
export async function blobsOf({ world }: Call, chain: Chain): Promise<BlobClient> {
  const { createBlobClient, storeDirectory } = await import("@aceso/client");
  const stores = storeDirectory(chain, () => world.now() * 1000);
  const fetch = (url: string, init?: RequestInit) => world.fetch(url, init);
  return createBlobClient({ chainId: chain.chainId, stores, fetch, nowSeconds: world.now });
}

async function identityMissing({ common }: Call): Promise<Error> {
  const { AcesoError } = await import("@aceso/client");
  const names = Object.keys(common.network?.people ?? {});
  const hint = names.length === 0 ? "aceso keys new" : `--as ${names.join(" | ")}, or aceso keys new`;
  return new AcesoError({ code: "identity_missing", message: `identity in ${common.home}: got none, wanted a wallet`, hint });
}
