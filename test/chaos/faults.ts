// SPDX-License-Identifier: Apache-2.0
import { seeded } from "../harness/keys.ts";
import type { Network, Say } from "../harness/network.ts";
import { sleep } from "../harness/wait.ts";

/** One fault after the other, at random: kill -9 and start again, or freeze and let go; the database too. Returns how many. */
export async function injectFaults(network: Network, goesOn: () => boolean, say: Say): Promise<number> {
  const { processes, database, seed } = network;
  const random = seeded(seed, "faults");
  const upTo = (limit: number): number => {
    const [high = 0, low = 0] = random(2);
    return (high * 256 + low) % limit;
  };
  const targets = [...processes.names, "postgres"];
  let count = 0;
  while (goesOn()) {
    const name = targets[upTo(targets.length)] ?? "node0";
    const freeze = upTo(3) === 0 && name !== "postgres";
    say(`${freeze ? "freeze" : "kill -9"} ${name}`);
    if (name === "postgres") await database.crash();
    else if (!processes.isRunning(name))
      processes.restart(name); // it ended by itself, as services do that lose their database
    else if (freeze) {
      processes.pause(name, true);
      await sleep(upTo(3000));
      processes.pause(name, false);
    } else {
      await processes.kill(name);
      await sleep(upTo(1500));
      processes.restart(name);
    }
    count++;
    await sleep(300 + upTo(1200));
  }
  for (const name of processes.names) if (!processes.isRunning(name)) processes.restart(name);
  return count;
}
