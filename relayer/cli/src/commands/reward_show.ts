// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAgent } from "../connect.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";

/** `aceso reward show`. */
export function addRewardShow(parent: Command, setting: Setting): void {
  leaf(setting, parent.command("show").description("what is due, with the figures of its formula"), show);
}

function show(call: Call): Promise<Outcome> {
  return withAgent(call, async (agent) => {
    const [{ earnings }, { formatAmount }] = await Promise.all([import("@aceso/agent"), import("@aceso/client")]);
    const { claimable, waiting, lines } = await earnings(agent);
    const text = lines.map(({ epoch, emission, weight, totalWeight, amount }) => {
      return `epoch ${epoch}: ${formatAmount(amount)} (emission ${formatAmount(emission)}, weight ${weight} of ${totalWeight})`;
    });
    const sums = [`claimable ${formatAmount(claimable)}`, `waiting   ${formatAmount(waiting)}`];
    return outcome({ claimable, waiting, lines }, [...sums, ...text], { next: "aceso reward claim" });
  });
}
