// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hex } from "@aceso/proto/encoding";
import { roleNames } from "../../harness/accounts.ts";
import { countWorld } from "../../harness/check.ts";
import { seedWorld } from "../../harness/scenes/seed.ts";
import type { Scenario, Stage } from "../stage.ts";

/** What must not depend on anything but the seed; heights, times and hashes do. */
interface Print {
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly readings: readonly string[];
  readonly counts: string;
}

export const seeds: Scenario = {
  name: "seeds",
  title: "the same seed gives the same keys, names, readings and counts again; another seed others",
  run: async (stage) => {
    const first = await printOf(stage, "the first");
    const again = await printOf(stage, "the first");
    const other = await printOf(stage, "the second");
    for (const what of ["addresses", "names", "readings"] as const) {
      stage.check(`the same ${what} again`, first[what].join() === again[what].join());
      stage.check(`other ${what} of another seed`, first[what].join() !== other[what].join());
    }
    stage.check("the same counts again", first.counts === again.counts, `${first.counts} and ${again.counts}`);
  },
};

async function printOf(stage: Stage, seed: string): Promise<Print> {
  const { network, cleanup } = await stage.own("seeds", { seed });
  try {
    const world = await seedWorld(network, { people: 1, input: [], elapsed: () => 0 }, stage.say);
    const counts = JSON.stringify(await countWorld(network, world.patients));
    const validator = readFileSync(join(network.folder, "chain", "node0", "config", "priv_validator_key.json"), "utf8");
    return {
      addresses: [
        ...roleNames.map((role) => network.accounts[role].wallet.address),
        ...world.patients.map(({ agent }) => agent.address),
        (JSON.parse(validator) as { address: string }).address,
      ],
      names: world.patients.map(({ name }) => name),
      readings: world.ada.batch.leaves.map(({ valueCbor }) => hex(valueCbor)),
      counts,
    };
  } finally {
    await cleanup.run();
  }
}
