// SPDX-License-Identifier: Apache-2.0
import type { Agent } from "@aceso/agent";
import type { Chain } from "@aceso/client";
import type { Call } from "./leaf.ts";

/** Runs `use` on the node of --node and closes the connection. @throws AcesoError node_unreachable */
export async function withChain<T>({ common }: Call, use: (chain: Chain) => Promise<T>): Promise<T> {
  const { AcesoError, connectChain } = await import("@aceso/client");
  const chain = await connectChain(common.node).catch((cause: unknown) => {
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

/** Runs `use` as the agent whose state lies in --home; a new wallet where there is none. */
export async function withAgent<T>(call: Call, use: (agent: Agent) => Promise<T>): Promise<T> {
  // One after the other, the SDK first: Node 20 cannot require() a module that an import() beside it is still loading.
  const { createBlobClient, storeDirectory } = await import("@aceso/client");
  const { openAgent } = await import("@aceso/agent");
  const { stateFile } = await import("./state_file.ts");
  const { world, common } = call;
  return withChain(call, async (chain) => {
    const stores = storeDirectory(chain, () => world.now() * 1000);
    const fetch = (url: string, init?: RequestInit) => world.fetch(url, init);
    const blobs = createBlobClient({ chainId: chain.chainId, stores, fetch, nowSeconds: world.now });
    const store = stateFile(common.home);
    return use(await openAgent({ chain, blobs, store, fetch, random: world.random, now: world.now, sleep: world.sleep }));
  });
}
