// SPDX-License-Identifier: Apache-2.0
import { appendFileSync } from "node:fs";
import type { Test } from "vitest";
import { TestRunner } from "vitest";

/** What the instrumented sources ask: does this refusal stand? */
declare global {
  var __refuses: (id: string) => boolean;
}

const reached = new Set<string>();
let deleted = "";

globalThis.__refuses = (id) => {
  reached.add(id);
  return id !== deleted;
};

/**
 * Runs every test as it is, then once more for each refusal that it met, with that refusal deleted. A test that goes red then proves
 * that the refusal is needed. Findings go to ACESO_MUTANTS, one JSON line each.
 */
// biome-ignore lint/style/noDefaultExport: vitest wants a runner so
export default class MutationRunner extends TestRunner {
  async runTask(test: Test): Promise<void> {
    const run = TestRunner.getTestFn(test);
    reached.clear();
    await run();
    for (const site of [...reached]) await this.#without(site, test, run);
  }

  async #without(site: string, test: Test, run: () => unknown): Promise<void> {
    deleted = site;
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
