// SPDX-License-Identifier: Apache-2.0
// The steps that `npm run check` and `npm test` are made of: each a title and a command.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";

const bin = (name) => join(root, "node_modules", ".bin", name);
const script = (name) => join(root, "test", "run", name);
const chain = join(root, "chain");
const relayers = readdirSync(join(root, "relayer")).map((name) => `relayer/${name}/src`);
const workspaces = ["proto/src", "indexer/src", "explorer/src", ...relayers.filter((folder) => existsSync(join(root, folder)))];

/** Of seconds: for the time between two commits. */
export const quick = [
  ["format and lint", bin("biome"), ["check", "."]],
  ["types", bin("tsc"), ["-p", ".", "--noEmit"]],
  ["proto lint", bin("buf"), ["lint"]],
  ["who may know whom", bin("depcruise"), ["--config", ".dependency-cruiser.cjs", ...workspaces]],
];

export const unitTests = ["unit tests (TypeScript)", bin("vitest"), ["run"]];

/** Of minutes: what CI runs besides. */
export const thorough = [
  ["generated code is what the sources give", process.execPath, [script("reproduce.mjs")]],
  unitTests,
  ["vet (Go)", "go", ["vet", "./..."], chain],
  ["unit tests (Go)", "go", ["test", "./..."], chain],
  ["a whole network on real processes", process.execPath, [script("e2e.mjs"), "world", "outage", "library", "replay", "secrets"]],
];

/** Runs steps one after the other, all of them; the last line counts. Ends the process: 0 where none failed. */
export function runSteps(steps) {
  const results = [];
  for (const [title, command, args, cwd = root] of steps) {
    process.stdout.write(`\n== ${title}\n`);
    const began = Date.now();
    const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, GODEBUG: "" } });
    results.push([title, status === 0]);
    process.stdout.write(`== ${title}: ${status === 0 ? "passed" : "FAILED"} in ${Math.round((Date.now() - began) / 1000)} s\n`);
  }
  const failed = results.filter(([, ok]) => !ok);
  for (const [title] of failed) process.stdout.write(`\nFAILED: ${title}`);
  process.stdout.write(`\n${results.length - failed.length} passed, ${failed.length} failed\n`);
  process.exit(failed.length === 0 ? 0 : 1);
}
