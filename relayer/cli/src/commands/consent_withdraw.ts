// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAgent } from "../connect.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";

interface Options {
  readonly delete?: boolean;
}

/** `aceso consent withdraw`: one step, no question asked. */
export function addConsentWithdraw(parent: Command, setting: Setting): void {
  const command = parent
    .command("withdraw")
    .description("end a consent: nothing more is released under it")
    .argument("<consent>", "its id")
    .option("--delete", "also ask recipients to delete what they have, and to confirm");
  leaf<Options>(setting, command, withdraw);
}

async function withdraw(call: Call, options: Options, [id = ""]: readonly string[]): Promise<Outcome> {
  const consent = hexOption("consent", id, 32);
  return withAgent(call, async (agent) => {
    const { withdrawConsent } = await import("@aceso/agent");
    const { hash, height } = await withdrawConsent(agent, consent, { delete: options.delete === true });
    return outcome({ consent: id, tx: hash, height }, [`withdrawn at height ${height}, transaction ${hash}`], {
      warnings: ["what was released before cannot be called back"],
      next: "aceso access log",
    });
  });
}
