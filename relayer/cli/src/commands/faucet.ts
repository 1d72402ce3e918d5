// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { UsageError } from "../errors.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";

interface Options {
  readonly amount: string;
}

/** `aceso faucet`: local networks only. */
export function addFaucet(program: Command, setting: Setting): void {
  const command = program
    .command("faucet")
    .description("send coins from a local network's faucet account")
    .argument("<address>", "who gets them, or the name of an identity")
    .option("--amount <amount>", "how much, in ACESO", "5000");
  leaf<Options>(setting, withExamples(command, "aceso faucet aceso1… --amount 100", "aceso faucet maker"), faucet);
}

async function faucet(call: Call, options: Options, [to = ""]: readonly string[]): Promise<Outcome> {
  const home = call.common.network?.people.faucet;
  if (home === undefined)
    throw new UsageError("faucet: got no network file with one, wanted a local network", "npm start; then in its folder");
  const address = /^aceso1[0-9a-z]{38,58}$/.test(to) ? to : await addressOf(call, to);
  return withAccount({ ...call, common: { ...call.common, home } }, async ({ chain, sender }) => {
    const { AcesoError, formatAmount, parseAmount, sendCoins } = await import("@aceso/client");
    if (!(await chain.query.operator.params()).local)
      throw new AcesoError({
        code: "bad_input",
        message: `network ${chain.chainId}: got a real one, wanted a local one: only those have a faucet`,
      });
    const amount = parseAmount(options.amount);
    const { hash, height } = await sendCoins(sender, address, amount);
    const balance = await chain.balance(address);
    return outcome(
      { to: address, amount, balance, tx: hash, height },
      [`${formatAmount(amount)} sent to ${address}, which now has ${formatAmount(balance)}`],
      {
        links: linksTo(call.common, { tx: hash }),
      },
    );
  });
}

async function addressOf(call: Call, name: string): Promise<string> {
  const { resolveSettings } = await import("../settings/resolve.ts");
  const { walletOf } = await import("../files/wallet.ts");
  const { home } = await resolveSettings({ ...call.world, env: {} }, { as: name });
  const wallet = await walletOf(home);
  if (wallet === undefined) throw new UsageError(`address: got ${JSON.stringify(name)}, wanted aceso1… or the name of an identity`);
  return wallet.address;
}
