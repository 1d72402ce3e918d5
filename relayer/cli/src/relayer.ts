// SPDX-License-Identifier: Apache-2.0
import type { Carrier } from "@aceso/agent";
import type { Chain } from "@aceso/client";
import type { Call } from "./leaf.ts";

/** The relayer to work with: the one of --relayer or of the settings, or else the first active one on chain. @throws AcesoError no_relayer */
export async function relayerOf({ common }: Call, chain: Chain): Promise<Carrier> {
  const { AcesoError, storeDirectory } = await import("@aceso/client");
  const active = await storeDirectory(chain)();
  const wanted = common.relayers.map(plain);
  if (wanted.length === 0 && active[0] !== undefined) return active[0];
  for (const url of wanted) {
    const found = active.find(({ endpoint }) => plain(endpoint) === url);
    if (found !== undefined) return found;
  }
  const message = `relayer ${wanted.join(", ") || "of the chain"}: got none of ${active.length} active, wanted one`;
  throw new AcesoError({ code: "no_relayer", message, retryable: true });
}

const plain = (url: string): string => url.replace(/\/+$/, "");
