// SPDX-License-Identifier: Apache-2.0
// npm run e2e [name …]: scenarios on real processes, one line a check.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { StartContext } from "../harness/start.ts";
import { scenarios } from "./scenarios.ts";
import { createStage } from "./stage.ts";

/** Runs the named scenarios, or all. Exit code 1 where a check failed, 2 for a name that is none. */
export async function main(context: StartContext): Promise<number> {
  const { args, checkout, say, print } = context;
  const names = args.filter((arg) => !arg.startsWith("--"));
  const unknown = names.filter((name) => !scenarios.some((scenario) => scenario.name === name));
  if (unknown.length > 0 || args.includes("--list")) {
    if (unknown.length > 0) say(`scenario: got ${unknown.join(", ")}, wanted some of`);
    for (const { name, title } of scenarios) print(`${name.padEnd(12)} ${title}`);
    return unknown.length > 0 ? 2 : 0;
  }
  let [passed, failed] = [0, 0];
  const count = (ok: boolean): void => void (ok ? passed++ : failed++);
  const seed = randomBytes(8).toString("hex");
  say(`seed ${seed}`);
  const stage = createStage({ checkout, base: join(checkout.root, ".aceso-test"), seed, say: (line) => say(`     ${line}`), print, count });
  try {
    for (const scenario of scenarios.filter(({ name }) => names.length === 0 || names.includes(name))) {
      print(`\n== ${scenario.name}: ${scenario.title}`);
      const failure = await Promise.race([outcomeOf(scenario.run(stage)), context.stopped.then(() => "stopped by a signal")]);
      if (failure !== undefined) stage.check(`${scenario.name} runs to its end`, false, failure);
      if (failure === "stopped by a signal") break;
    }
  } finally {
    await stage.end();
  }
  print(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function outcomeOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
