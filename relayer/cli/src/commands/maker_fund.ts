// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { findModel } from "../find_model.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";

interface Options {
  readonly amount: string;
}

/** `aceso maker fund`. */
export function addMakerFund(parent: Command, setting: Setting): void {
  const command = parent
    .command("fund")
    .description("prepay attestation rounds of a model's devices")
    .argument("[model]", "its id, name or UDI-DI; the only one where nothing is said")
    .requiredOption("--amount <amount>", "such as 50 or 50ACESO");
  leaf<Options>(setting, withExamples(command, 'aceso maker fund "Cardia Patch" --amount 50 --as maker'), fund);
}

async function fund(call: Call, options: Options, [wanted]: readonly string[]): Promise<Outcome> {
  return withAccount(call, async ({ chain, sender, address }) => {
    const { formatAmount, parseAmount } = await import("@aceso/client");
    const { fundModel } = await import("@aceso/device");
    const { unhex } = await import("@aceso/proto/encoding");
    const amount = parseAmount(options.amount);
    const model = await findModel(chain, address, wanted);
    const { hash, height } = await fundModel(sender, unhex(model.id), amount);
    const line = `${formatAmount(amount)} prepaid for ${model.name}: now ${formatAmount(model.balance + amount)}`;
    return outcome({ model: model.id, amount, balance: model.balance + amount, tx: hash, height }, [line], {
      links: linksTo(call.common, { tx: hash }),
      next: "aceso device enrol --count 3",
    });
  });
}
