// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";

interface Options {
  readonly name: string;
  readonly website: string;
  readonly bond?: string;
}

/** `aceso maker register`. */
export function addMakerRegister(parent: Command, setting: Setting): void {
  const command = parent
    .command("register")
    .description("become a device maker: put up a bond; on a local network also admit a software root")
    .requiredOption("--name <text>", "the maker's name")
    .option("--website <url>", "where it is at home", "https://example.org")
    .option("--bond <amount>", "bond to put up; the least the chain takes unless given");
  leaf<Options>(setting, withExamples(command, 'aceso maker register --name "Cardia Devices" --as maker'), register);
}

async function register(call: Call, options: Options): Promise<Outcome> {
  return withAccount(call, async ({ chain, sender, address, random }) => {
    const { formatAmount, parseAmount } = await import("@aceso/client");
    const { approveSoftwareAnchor, registerMaker } = await import("@aceso/device");
    const { makerRootOf } = await import("../files/maker_file.ts");
    const [{ params }, { local }] = await Promise.all([chain.query.device.params(), chain.query.operator.params()]);
    const bond = options.bond === undefined ? params.minMakerBond : parseAmount(options.bond);
    const { hash, height } = await registerMaker(sender, { name: options.name, website: options.website, bond });
    const lines = [`maker ${address} registered as ${options.name}, bond ${formatAmount(bond)}`];
    if (local) {
      await approveSoftwareAnchor(sender, await makerRootOf(call.common.home, random), `${options.name} software test root`);
      lines.push("its software root is a test anchor of this local network");
    }
    return outcome({ maker: address, name: options.name, bond, software_root: local, tx: hash, height }, lines, {
      links: linksTo(call.common, { tx: hash }),
      next: "aceso model register model.yaml",
    });
  });
}
