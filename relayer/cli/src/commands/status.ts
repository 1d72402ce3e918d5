// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withChain } from "../connect.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";

/** `aceso status`: what the node says of itself. */
export function addStatus(program: Command, setting: Setting): void {
  leaf(setting, program.command("status").description("chain, height and version of the node"), status);
}

function status(call: Call): Promise<Outcome> {
  return withChain(call, async (chain) => {
    const { nodeInfo, syncInfo } = await chain.comet.status();
    const height = syncInfo.latestBlockHeight;
    const data = { chain_id: chain.chainId, height, catching_up: syncInfo.catchingUp, version: nodeInfo.version, node: call.common.node };
    return outcome(data, [
      `chain    ${data.chain_id}`,
      `height   ${height}${data.catching_up ? " (catching up)" : ""}`,
      `node     ${data.node}`,
    ]);
  });
}
