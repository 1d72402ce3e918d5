// SPDX-License-Identifier: Apache-2.0
import { rmSync } from "node:fs";
import { join } from "node:path";
import { removeCluster } from "@aceso/host";
import { type Cleanup, createCleanup } from "../harness/cleanup.ts";
import { type Network, type Say, startNetwork } from "../harness/network.ts";
import type { Checkout } from "../harness/place.ts";
import { seedWorld, type World } from "../harness/scenes/seed.ts";

/** One thing that is shown on real processes. */
export interface Scenario {
  readonly name: string;
  /** A sentence: what is so when every check passes. */
  readonly title: string;
  readonly run: (stage: Stage) => Promise<void>;
}

/** A running network and what was seeded on it. */
export interface Seeded {
  readonly network: Network;
  readonly world: World;
}

/** What a scenario works with. */
export interface Stage {
  readonly checkout: Checkout;
  readonly say: Say;
  /** Prints one line and counts it. */
  check(what: string, ok: boolean, got?: unknown): void;
  /** Prints why the scenario cannot be shown on this machine; it counts as neither passed nor failed. */
  skip(why: string): void;
  /** The network that scenarios share: started and seeded by the first that asks. Whoever stops a process of it starts it again. */
  shared(): Promise<Seeded>;
  /** Stops the shared network and leaves its folder, where there is one. */
  stopShared(): Promise<string>;
  /** A network of the scenario's own; `cleanup` ends it. */
  own(name: string, options?: { seed?: string; validators?: number; keep?: boolean }): Promise<{ network: Network; cleanup: Cleanup }>;
  /** An empty folder of the scenario's own. */
  folder(name: string): Promise<string>;
}

/** People of the shared network. */
export const sharedPeople = 3;

/** Makes a stage below `base`. */
export function createStage(options: {
  checkout: Checkout;
  base: string;
  seed: string;
  say: Say;
  print: Say;
  count: (ok: boolean) => void;
}): Stage & { end(): Promise<void> } {
  const { checkout, base, seed, say, print, count } = options;
  let running: Promise<Seeded> | undefined;
  let ending: Cleanup | undefined;
  const folder = async (name: string): Promise<string> => {
    const path = join(base, name);
    await removeCluster(join(path, "postgres"));
    rmSync(path, { recursive: true, force: true });
    return path;
  };
  const start = async (name: string, given: { seed?: string; validators?: number; keep?: boolean } = {}) => {
    const cleanup = createCleanup();
    const path = given.keep === true ? join(base, name) : await folder(name);
    try {
      const network = await startNetwork({
        checkout,
        folder: path,
        seed: given.seed ?? seed,
        validators: given.validators ?? 1,
        say,
        cleanup,
      });
      return { network, cleanup };
    } catch (error) {
      await cleanup.run();
      throw error;
    }
  };
  const startShared = async (): Promise<Seeded> => {
    const { network, cleanup } = await start("shared");
    ending = cleanup;
    const world = await seedWorld(network, { people: sharedPeople, input: [], elapsed: () => performance.now() / 1000 }, say);
    return { network, world };
  };
  const stopShared = async (): Promise<string> => {
    const cleanup = ending;
    [running, ending] = [undefined, undefined];
    await cleanup?.run();
    return join(base, "shared");
  };
  return {
    checkout,
    say,
    folder,
    own: start,
    check: (what, ok, got) => {
      count(ok);
      print(`${ok ? "ok  " : "FAIL"} ${what}${ok || got === undefined ? "" : `: got ${String(got)}`}`);
    },
    skip: (why) => print(`SKIPPED ${why}`),
    shared: () => {
      running ??= startShared();
      return running;
    },
    stopShared,
    end: async () => void (await stopShared()),
  };
}
