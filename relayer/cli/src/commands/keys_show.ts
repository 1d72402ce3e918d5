// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAgent } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { table } from "../table.ts";

/** `aceso keys show`: no secret. */
export function addKeysShow(parent: Command, setting: Setting): void {
  leaf(
    setting,
    withExamples(parent.command("show").description("address, coins and vaults of this identity; no secret"), "aceso keys show --as ada"),
    show,
  );
}

function show(call: Call): Promise<Outcome> {
  return withAgent(call, async (agent) => {
    const { formatAmount } = await import("@aceso/client");
    const { hex } = await import("@aceso/proto/encoding");
    const { DataClass } = await import("@aceso/proto/gen/aceso/consent/v1/state.ts");
    const { vaults, granter } = agent.state();
    const balance = await agent.chain.balance(agent.address);
    const named = vaults.map(({ id, class: number }) => ({ id: hex(id), class: DataClass[number]?.replace("DATA_CLASS_", "") ?? "" }));
    const lines = table([
      ["address", agent.address],
      ["home", call.common.home],
      ["coins", formatAmount(balance)],
      ["fees", granter === undefined ? "paid by itself" : `paid by ${granter}`],
      ...named.map((vault) => [`vault ${vault.class}`, vault.id]),
    ]);
    return outcome({ address: agent.address, home: call.common.home, balance, granter: granter ?? null, vaults: named }, lines);
  });
}
