// SPDX-License-Identifier: Apache-2.0
import { seeded } from "../harness/keys.ts";
import type { Network, Say } from "../harness/network.ts";
import { supervise } from "../harness/supervise.ts";
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
  let down = "";
  const end = supervise(processes, (name) => name === down);
  for (; goesOn(); count++) {
    const name = targets[upTo(targets.length)] ?? "node0";
    const freeze = upTo(3) === 0 && name !== "postgres";
    say(`${freeze ? "freeze" : "kill -9"} ${name}`);
    if (name === "postgres") await database.crash();
    else if (freeze && processes.isRunning(name)) {
      processes.pause(name, true);
      await sleep(upTo(3000));
      processes.pause(name, false);
    } else {
      down = name;
      if (processes.isRunning(name)) await processes.kill(name);
      await sleep(upTo(1500));
      processes.restart(name);
      down = "";
    }
    await sleep(300 + upTo(1200));
  }
  await sleep(5000); // what still is down is started once more
  end();
  return count;
}
