// SPDX-License-Identifier: Apache-2.0
import { fieldsAt, textAt } from "../../../lib/json.ts";
import { PortalError } from "../portalError.ts";

/** The chain behind this site. `network` tells one start of a local chain from the next with the same name. */
export interface SiteNode {
  readonly chainId: string;
  readonly network: string;
}

/** Asks this site's node which chain it follows. @throws PortalError node_unreachable */
export async function fetchSiteNode(signal?: AbortSignal): Promise<SiteNode> {
  const json = await fetch("/rpc/status", signal ? { signal } : {}).then(
    (response): Promise<unknown> => (response.ok ? response.json() : Promise.resolve(undefined)),
    () => undefined,
  );
  const result = fieldsAt(json, "result");
  const chainId = textAt(fieldsAt(result, "node_info"), "network");
  if (chainId === undefined) throw new PortalError("node_unreachable", "the node behind this site", "no answer", "its status");
  return { chainId, network: `${chainId}/${textAt(fieldsAt(result, "sync_info"), "earliest_block_hash") ?? ""}` };
}
