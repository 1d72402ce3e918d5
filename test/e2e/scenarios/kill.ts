// SPDX-License-Identifier: Apache-2.0
import type { Network, Say } from "../../harness/network.ts";
import { reportOf } from "../../harness/report.ts";
import { pickOf } from "../../harness/scenes/names.ts";
import { seedWorld } from "../../harness/scenes/seed.ts";
import { supervise } from "../../harness/supervise.ts";
import { sleep } from "../../harness/wait.ts";
import type { Scenario } from "../stage.ts";

/** How long a killed process stays away, and how long all run before the next. */
const away = 1000;
const between = 3000;

export const kill: Scenario = {
  name: "kill",
  title: "each process is killed with -9 once during the seed and started again, and the world still completes",
  run: async (stage) => {
    const { network, cleanup } = await stage.own("kill");
    try {
      const killing = killEach(network, stage.say);
      const world = await seedWorld(network, { people: 2, input: [], elapsed: () => 0 }, stage.say);
      const killed = await killing;
      const { report, wrong } = await reportOf(network, world, 0);
      stage.check(`${killed.length} processes were killed: ${killed.join(", ")}`, killed.length === network.processes.names.length + 1);
      stage.check("the world is complete, as promised", report.ok, wrong.join("; "));
    } finally {
      await cleanup.run();
    }
  },
};

/** Kills every process once, one after the other, in an order of the seed; the database too. */
async function killEach({ processes, database, seed }: Network, say: Say): Promise<string[]> {
  const names = pickOf(seed, "kill", [...processes.names, "postgres"], 99);
  let down = "";
  const end = supervise(processes, (name) => name === down);
  for (const name of names) {
    await sleep(between);
    say(`kill -9 ${name}`);
    if (name === "postgres") {
      await database.crash();
      continue;
    }
    down = name;
    if (processes.isRunning(name)) await processes.kill(name);
    await sleep(away);
    processes.restart(name);
    down = "";
  }
  await sleep(5000); // what lost its database is started once more
  end();
  return names;
}
