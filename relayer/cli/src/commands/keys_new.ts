// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";

/** `aceso keys new`. */
export function addKeysNew(parent: Command, setting: Setting): void {
  const command = parent
    .command("new")
    .description("make a wallet, in a folder that only you can read")
    .argument("[name]", "a name for --as; without one the wallet of this home");
  leaf(setting, withExamples(command, "aceso keys new clara", "aceso keys new --home /secure/clara"), make);
}

async function make({ common, world }: Call, _: unknown, [name]: readonly string[]): Promise<Outcome> {
  if (name !== undefined && !/^[a-z0-9][\w.-]{0,63}$/i.test(name))
    throw new UsageError(`name: got ${JSON.stringify(name)}, wanted letters, digits, _ . -`);
  if (name !== undefined && common.network?.people[name] !== undefined)
    throw new UsageError(`identity ${name}: got one of this network, wanted another name`);
  const { stateFile } = await import("../state_file.ts");
  const { walletOf } = await import("../files/wallet.ts");
  const home = name === undefined ? common.home : join(common.people, name);
  const before = await walletOf(home);
  if (before !== undefined)
    throw new UsageError(`identity in ${home}: got ${before.address} there, wanted none`, "wallets are never replaced");
  await stateFile(home).save({ walletKey: world.random(32), vaults: [], policies: [] });
  const wallet = await walletOf(home);
  const address = wallet?.address ?? "";
  return outcome({ name: name ?? null, address, home }, [address], {
    warnings: [`whoever reads ${home} is you: keep it, and keep it to yourself`],
    next: name === undefined ? "aceso doctor" : `aceso doctor --as ${name}`,
  });
}
