// SPDX-License-Identifier: Apache-2.0
// npm run check: format, lint, types and unit tests, for the minutes between two commits.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bootstrap, root } from "./bootstrap.mjs";

bootstrap({ go: false });
const bin = (name) => join(root, "node_modules", ".bin", name);
const steps = [
  ["format and lint", bin("biome"), ["check", "."]],
  ["types", bin("tsc"), ["-p", ".", "--noEmit"]],
  ["proto lint", bin("buf"), ["lint"]],
  ["unit tests", bin("vitest"), ["run"]],
];
let failed = 0;
for (const [name, command, args] of steps) {
  process.stdout.write(`\n== ${name}\n`);
  if (spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] }).status !== 0) failed++;
}
process.stdout.write(`\n${steps.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
