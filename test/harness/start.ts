// SPDX-License-Identifier: Apache-2.0
// npm start: a whole local network with real seeded input. With --once it checks itself and exits.
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { AcesoError } from "@aceso/client";
import { removeCluster } from "@aceso/host";
import { type Cleanup, createCleanup } from "./cleanup.ts";
import { nextSteps, storyOf } from "./ending.ts";
import { watchLive } from "./live.ts";
import { type Network, type Say, startNetwork } from "./network.ts";
import { type Options, parseOptions, UsageError } from "./options.ts";
import type { Checkout } from "./place.ts";
import { reportOf } from "./report.ts";
import { type OwnInput, readInput } from "./scenes/input.ts";
import { seedWorld } from "./scenes/seed.ts";
import { readSettings } from "./settings.ts";

/** What the program is given by whoever starts it. */
export interface StartContext {
  readonly checkout: Checkout;
  readonly args: readonly string[];
  /** Seconds since the command began. */
  readonly elapsed: () => number;
  /** Resolves when somebody wants everything stopped. */
  readonly stopped: Promise<void>;
  readonly say: Say;
  readonly print: (line: string) => void;
}

/** Exit codes: 0 well, 1 unexpected, 2 usage, 3 the world is not what the seed promised, 130 stopped before it was. */
export async function main(context: StartContext): Promise<number> {
  const cleanup = createCleanup();
  try {
    const options = parseOptions(context.args, context.checkout.root);
    const input = options.input.map(readInput);
    let up = false;
    const work = run(context, options, input, cleanup, () => {
      up = true;
    });
    return await Promise.race([work, context.stopped.then(() => (up ? work : 130))]);
  } catch (error) {
    context.say(wordsOf(error));
    return error instanceof UsageError ? 2 : 1;
  } finally {
    await cleanup.run();
  }
}

/** `onUp` hears when all is done and the network stays up: to be stopped from then on is no failure. */
async function run(
  context: StartContext,
  options: Options,
  input: readonly OwnInput[],
  cleanup: Cleanup,
  onUp: () => void,
): Promise<number> {
  const { checkout } = context;
  const say: Say = (line) => context.say(`${context.elapsed().toFixed(1).padStart(6)} s  ${line}`);
  const { folder } = options;
  if (options.reset) await reset(folder);
  const kept = readSettings(folder);
  const seed = kept?.seed ?? options.seed ?? randomBytes(8).toString("hex");
  refuseChange("--seed", options.seed, kept?.seed, folder);
  refuseChange("--validators", options.validators, kept?.validators, folder);
  say(kept === undefined ? `seed ${seed}` : `seed ${seed}, remembered by ${folder}; what lies there is kept (--reset starts afresh)`);
  const network = await startNetwork({ checkout, folder, seed, validators: options.validators ?? 1, say, cleanup });
  if (kept !== undefined || !options.seeding) {
    for (const line of nextSteps(network, undefined)) context.say(line);
    if (options.once) return 0;
    onUp();
    return stayUp(network, context);
  }
  const world = await seedWorld(network, { people: options.people, input, elapsed: context.elapsed }, say);
  const { report, wrong } = await reportOf(network, world, context.elapsed());
  for (const line of wrong) say(line);
  for (const line of [...storyOf(network, world, report), ...nextSteps(network, world)]) context.say(line);
  if (options.json) context.print(JSON.stringify(report));
  else
    say(
      `${report.ok ? "the chain holds what the seed promised" : "the chain does NOT hold what the seed promised"} after ${report.seconds} s`,
    );
  if (options.once) return report.ok ? 0 : 3;
  onUp();
  return stayUp(network, context);
}

function refuseChange(name: string, wanted: unknown, kept: unknown, folder: string): void {
  if (wanted === undefined || kept === undefined || wanted === kept) return;
  throw new UsageError(
    `${name}: got ${String(wanted)}, but ${folder} was made with ${String(kept)}: leave it out, or --reset starts afresh`,
  );
}

async function reset(folder: string): Promise<void> {
  await removeCluster(join(folder, "postgres"));
  rmSync(folder, { recursive: true, force: true });
}

async function stayUp(network: Network, { stopped, say }: StartContext): Promise<number> {
  say(`running at ${network.site}; Ctrl-C stops everything`);
  const endLive = watchLive(network, process.stderr);
  await stopped;
  endLive();
  say("stopping …");
  return 0;
}

function wordsOf(error: unknown): string {
  if (error instanceof AcesoError) return `${error.code}: ${error.message}`;
  if (error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
