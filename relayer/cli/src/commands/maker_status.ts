// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { short, table } from "../table.ts";

/** `aceso maker status`. */
export function addMakerStatus(parent: Command, setting: Setting): void {
  const command = parent.command("status").description("bond, models and prepaid rounds of a maker").argument("[address]", "another maker");
  leaf(setting, withExamples(command, "aceso maker status --as maker"), status);
}

async function status(call: Call, _: unknown, [other]: readonly string[]): Promise<Outcome> {
  return withAccount(call, async ({ chain, address }) => {
    const { AcesoError, formatAmount } = await import("@aceso/client");
    const { makerStatus } = await import("@aceso/device");
    const maker = await makerStatus(chain, other ?? address);
    if (maker === undefined)
      throw new AcesoError({ code: "not_found", message: `maker ${other ?? address}: got none, wanted one`, hint: "aceso maker register" });
    const free = await chain.balance(maker.address);
    const lines = table([
      ["maker", `${maker.name} (${maker.address})`],
      ["bond", formatAmount(maker.bond)],
      ["account", formatAmount(free)],
      ...maker.models.map(({ id, name, enrolled, quota, balance, rounds }) => [
        `model ${short(id)}`,
        `${name}: ${enrolled} of ${quota} devices, ${formatAmount(balance)} prepaid (${rounds} rounds)`,
      ]),
    ]);
    const next = maker.models.length === 0 ? "aceso model register model.yaml" : "aceso device enrol --count 3";
    return outcome({ ...maker, balance: free }, lines, { next });
  });
}
