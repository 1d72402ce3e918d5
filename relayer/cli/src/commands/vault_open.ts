// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAgent } from "../connect.ts";
import { UsageError } from "../errors.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";

const classes = ["WEARABLE", "LAB", "CLINICAL", "NOTES", "IMAGING", "GENOMIC", "SURVEY"];

/** `aceso vault open`. */
export function addVaultOpen(parent: Command, setting: Setting): void {
  const command = parent.command("open").description("open a vault and deal its key to trustees").argument("<class>", classes.join(", "));
  leaf(setting, command, open);
}

async function open(call: Call, _: unknown, [name = ""]: readonly string[]): Promise<Outcome> {
  const number = classes.indexOf(name.toUpperCase()) + 1;
  if (number === 0) throw new UsageError(`class: got ${JSON.stringify(name)}, wanted one of ${classes.join(", ")}`);
  return withAgent(call, async (agent) => {
    const [{ openVault }, { hex }] = await Promise.all([import("@aceso/agent"), import("@aceso/proto/encoding")]);
    const { vault, tx } = await openVault(agent, number);
    const id = hex(vault.id);
    return outcome({ vault: id, tx: tx.hash, height: tx.height }, [`vault ${id}`], { next: "aceso import <bundle.json>" });
  });
}
