// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withPatient } from "../connect.ts";
import { UsageError } from "../errors.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";

const classes = ["WEARABLE", "LAB", "CLINICAL", "NOTES", "IMAGING", "GENOMIC", "SURVEY"];

/** `aceso vault open`. */
export function addVaultOpen(parent: Command, setting: Setting): void {
  const command = parent.command("open").description("open a vault and deal its key to trustees").argument("<class>", classes.join(", "));
  leaf(setting, withExamples(command, "aceso vault open WEARABLE --as ada"), open);
}

async function open(call: Call, _: unknown, [name = ""]: readonly string[]): Promise<Outcome> {
  const number = classes.indexOf(name.toUpperCase()) + 1;
  if (number === 0) throw new UsageError(`class: got ${JSON.stringify(name)}, wanted one of ${classes.join(", ")}`);
  return withPatient(call, async (agent) => {
    const [{ openVault }, { hex }] = await Promise.all([import("@aceso/agent"), import("@aceso/proto/encoding")]);
    const { vault, tx } = await openVault(agent, number);
    const id = hex(vault.id);
    return outcome({ vault: id, tx: tx.hash, height: tx.height }, [`vault ${id}`], {
      links: linksTo(call.common, { tx: tx.hash }),
      next: "aceso import <bundle.json>",
    });
  });
}
