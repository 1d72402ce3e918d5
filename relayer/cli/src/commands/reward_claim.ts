// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAgent } from "../connect.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";

/** `aceso reward claim`. */
export function addRewardClaim(parent: Command, setting: Setting): void {
  leaf(setting, parent.command("claim").description("claim everything that may be claimed now"), claim);
}

function claim(call: Call): Promise<Outcome> {
  return withAgent(call, async (agent) => {
    const [{ claimRewards }, { formatAmount }] = await Promise.all([import("@aceso/agent"), import("@aceso/client")]);
    const paid = await claimRewards(agent);
    return outcome({ paid, address: agent.address }, [`paid ${formatAmount(paid)} to ${agent.address}`]);
  });
}
