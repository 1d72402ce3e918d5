// SPDX-License-Identifier: Apache-2.0
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Command } from "commander";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { table } from "../table.ts";

/** `aceso keys list`. */
export function addKeysList(parent: Command, setting: Setting): void {
  leaf(
    setting,
    withExamples(parent.command("list").description("identities that --as knows here, and this home's"), "aceso keys list"),
    list,
  );
}

async function list({ common }: Call): Promise<Outcome> {
  const { walletOf } = await import("../files/wallet.ts");
  const own = await readdir(common.people).catch(() => []);
  const homes = new Map<string, string>([
    ...own.map((name) => [name, join(common.people, name)] as const),
    ...Object.entries(common.network?.people ?? {}),
    ...([["", common.home]] as const),
  ]);
  const found = [];
  for (const [name, home] of homes) {
    const wallet = await walletOf(home);
    if (wallet !== undefined) found.push({ name, address: wallet.address, home });
  }
  const rows = found.map(({ name, address, home }) => [name === "" ? `(${basename(home)})` : name, address, home]);
  return outcome({ identities: found }, table(rows), found.length === 0 ? { next: "aceso keys new" } : {});
}
