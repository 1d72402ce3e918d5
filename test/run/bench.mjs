// SPDX-License-Identifier: Apache-2.0
// npm run bench [id]: one JSON line per figure with its bar.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bootstrap, root } from "./bootstrap.mjs";

bootstrap({ go: false });
const programs = {
  A1: "relayer/attest/bench/psa.ts",
  D1: "relayer/health/bench/deidentify.ts",
  V1: "relayer/seal/bench/v1_seal_content.ts",
  V2: "relayer/seal/bench/v2_partials.ts",
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !(id in programs));
if (unknown.length > 0) {
  process.stderr.write(`benchmark: got ${unknown.join(", ")}, wanted one of ${Object.keys(programs).join(", ")}\n`);
  process.exit(2);
}
const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
let failed = 0;
for (const id of wanted.length > 0 ? wanted : Object.keys(programs)) {
  if (spawnSync(process.execPath, [tsx, join(root, programs[id])], { cwd: root, stdio: "inherit" }).status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
