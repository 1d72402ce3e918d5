// SPDX-License-Identifier: Apache-2.0
// npm run chaos [-- --seconds N] [--seed TEXT]: a whole network under load while its processes are killed and frozen; then the audit.
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { removeCluster } from "@aceso/host";
import { createCleanup } from "../harness/cleanup.ts";
import { type Network, startNetwork } from "../harness/network.ts";
import { operatorUrl } from "../harness/operators.ts";
import { type Ada, seedAda } from "../harness/scenes/ada.ts";
import type { StartContext } from "../harness/start.ts";
import { untilReady } from "../harness/wait.ts";
import { audit } from "./audit.ts";
import { injectFaults } from "./faults.ts";
import { compareIndexes } from "./index_digest.ts";
import { emptyLedger, type Ledger } from "./ledger.ts";
import { runLoad } from "./load.ts";

/** Exit code 1 where a promise was broken. */
export async function main({ args, checkout, say, print, stopped }: StartContext): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { seconds: { type: "string", default: "60" }, seed: { type: "string" } } });
  const seed = values.seed ?? randomBytes(8).toString("hex");
  const folder = join(checkout.root, ".aceso-test", "chaos");
  await removeCluster(join(folder, "postgres"));
  rmSync(folder, { recursive: true, force: true });
  const cleanup = createCleanup();
  const begin = async (): Promise<number> => {
    say(`seed ${seed}`);
    const network = await startNetwork({ checkout, folder, seed, validators: 1, say, cleanup });
    const ada = await seedAda(network, say);
    const ledger = emptyLedger();
    const faults = await storm(network, ada, ledger, Number(values.seconds) * 1000, say);
    const broken = [...(await audit(network, ledger)), ...(await compareIndexes(network, cleanup))];
    for (const line of broken) print(`BROKEN ${line}`);
    const { rounds, entries, orders } = ledger;
    const counts = { faults, rounds: rounds.size, entries: entries.size, orders: orders.size, errors: ledger.errors };
    print(
      JSON.stringify({ name: "chaos", ok: broken.length === 0, seed, seconds: Number(values.seconds), ...counts, broken: broken.length }),
    );
    return broken.length === 0 ? 0 : 1;
  };
  try {
    return await Promise.race([begin(), stopped.then(() => 130)]);
  } finally {
    await cleanup.run();
  }
}

/** Load and faults side by side; then everything is started again and the load ends what it began. Returns how many faults there were. */
async function storm(network: Network, ada: Ada, ledger: Ledger, milliseconds: number, say: (line: string) => void): Promise<number> {
  const until = Date.now() + milliseconds;
  const load = runLoad(network, ada, ledger, () => Date.now() < until);
  const faults = await injectFaults(network, () => Date.now() < until, say);
  const operators = [...network.relayers, ...network.trustees];
  await Promise.all(operators.map((operator) => untilReady(operatorUrl(network.ports, operator), 120)));
  await load;
  say(`${faults} faults; ${ledger.rounds.size} rounds, ${ledger.entries.size} entries, ${ledger.orders.size} orders accepted`);
  return faults;
}
