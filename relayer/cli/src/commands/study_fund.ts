// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";

interface Options {
  readonly amount: string;
}

/** `aceso study fund`. */
export function addStudyFund(parent: Command, setting: Setting): void {
  const command = parent
    .command("fund")
    .description("add to a study's escrow, out of which its requests are paid; anyone may")
    .argument("<study>", "its id")
    .requiredOption("--amount <amount>", "such as 100 or 100ACESO");
  leaf<Options>(setting, withExamples(command, "aceso study fund 5b1e… --amount 100 --as researcher"), fund);
}

async function fund(call: Call, options: Options, [id = ""]: readonly string[]): Promise<Outcome> {
  const study = hexOption("study", id, 32);
  return withAccount(call, async ({ chain, sender }) => {
    const { formatAmount, parseAmount } = await import("@aceso/client");
    const { fundStudy } = await import("@aceso/research");
    const amount = parseAmount(options.amount);
    const { hash, height } = await fundStudy(sender, study, amount);
    const { escrow } = await chain.query.study.study({ id });
    const line = `${formatAmount(amount)} added; ${formatAmount(escrow.balance)} free, ${formatAmount(escrow.reserved)} reserved`;
    return outcome({ study: id, amount, free: escrow.balance, reserved: escrow.reserved, tx: hash, height }, [line], {
      links: linksTo(call.common, { study: id, tx: hash }),
      next: `aceso study preview ${id} --owner <address>`,
    });
  });
}
