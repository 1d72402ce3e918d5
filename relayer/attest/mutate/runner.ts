// SPDX-License-Identifier: Apache-2.0
import { appendFileSync } from "node:fs";
import type { RunnerTestCase } from "vitest";
import { TestRunner } from "vitest";

/** What the instrumented sources ask: does this refusal stand? */
declare global {
  var __refuses: (id: string) => boolean;
}

const reached = new Set<string>();
let deleted = "";
let passed = 0;
/** A reader without its refusal may go on for ever; that is red too. */
const ENDLESS = 100_000;

globalThis.__refuses = (id) => {
  reached.add(id);
  if (id !== deleted) return true;
  passed += 1;
  if (passed > ENDLESS) throw new Error(`without ${id}: got no end, want one`);
  return false;
};

/**
 * Runs every test as it is, then once more for each refusal that it met, with that refusal deleted. A test that goes red then proves
 * that the refusal is needed. Findings go to ACESO_MUTANTS, one JSON line each.
 */
// biome-ignore lint/style/noDefaultExport: vitest wants a runner so
export default class MutationRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    reached.clear();
    await run();
    for (const site of [...reached]) await this.#without(site, test, run);
  }

  async #without(site: string, test: RunnerTestCase, run: () => unknown): Promise<void> {
    deleted = site;
    passed = 0;
    let red = false;
    try {
      await run();
    } catch {
      red = true;
    } finally {
      deleted = "";
    }
    const line = JSON.stringify({ site, red, test: test.name, file: test.file.name });
    appendFileSync(process.env.ACESO_MUTANTS ?? "/dev/null", `${line}\n`);
  }
}
