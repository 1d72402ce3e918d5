// SPDX-License-Identifier: Apache-2.0
// npm test: everything CI runs. The last line counts the steps.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bootstrap, root } from "./bootstrap.mjs";

bootstrap();
const bin = (name) => join(root, "node_modules", ".bin", name);
const steps = [
  ["types", bin("tsc"), ["-p", ".", "--noEmit"], root],
  ["proto lint", bin("buf"), ["lint"], root],
  ["unit tests (TypeScript)", bin("vitest"), ["run"], root],
  ["vet (Go)", "go", ["vet", "./..."], join(root, "chain")],
  ["unit tests (Go)", "go", ["test", "./..."], join(root, "chain")],
  [
    "a whole local network, seeded and checked",
    process.execPath,
    ["test/run/start.mjs", "--once", "--json", "--people", "2", "--folder", join(root, ".aceso-test")],
    root,
  ],
];

let failed = 0;
for (const [name, command, args, cwd] of steps) {
  process.stdout.write(`\n== ${name}\n`);
  const began = Date.now();
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, GODEBUG: "" } });
  if (status !== 0) failed++;
  process.stdout.write(`== ${name}: ${status === 0 ? "passed" : "FAILED"} in ${Math.round((Date.now() - began) / 1000)} s\n`);
}
process.stdout.write(`\n${steps.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
