// SPDX-License-Identifier: Apache-2.0
// npm run bench [id …]: one JSON line per figure with its bar.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bootstrap, root } from "./bootstrap.mjs";
import { bundleInto } from "./programs.mjs";

const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
const typeScript = (file) => ({ command: process.execPath, args: [tsx, join(root, file)], cwd: root });
/** As the relayer's own program: a tool that compiles while it runs names every closure, and that is measured too. */
const bundled = (file) => ({ bundle: file, command: process.execPath, args: [], cwd: root });
const go = (id) => ({ command: "go", args: ["run", "./bench", id], cwd: join(root, "chain") });

/** Bars and definitions stand in each program. S1 starts whole networks, the L figures compile the chain: both take minutes. */
const programs = {
  A1: bundled("relayer/attest/bench/psa.ts"),
  "A2-tpm2": bundled("relayer/attest/bench/tpm2.ts"),
  "A2-eat": bundled("relayer/attest/bench/eat_x5c.ts"),
  "A2-apple": bundled("relayer/attest/bench/apple.ts"),
  A3: bundled("relayer/attest/bench/android.ts"),
  D1: typeScript("relayer/health/bench/deidentify.ts"),
  V1: typeScript("relayer/seal/bench/v1_seal_content.ts"),
  V2: typeScript("relayer/seal/bench/v2_partials.ts"),
  L1: go("L1"),
  L2: go("L2"),
  L3: go("L3"),
  L4: go("L4"),
  S1: { command: process.execPath, args: [join(root, "test", "run", "s1.mjs")], cwd: root },
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !(id in programs));
if (unknown.length > 0) {
  process.stderr.write(`benchmark: got ${unknown.join(", ")}, wanted one of ${Object.keys(programs).join(", ")}\n`);
  process.exit(2);
}
const chosen = wanted.length > 0 ? wanted : Object.keys(programs);
bootstrap({ go: chosen.includes("S1"), pages: chosen.includes("S1") });
let failed = 0;
for (const id of chosen) {
  const { bundle, command, args, cwd } = programs[id];
  if (bundle !== undefined) {
    const folder = join(root, ".cache", "bench");
    await bundleInto(folder, { [id]: bundle });
    args.push(join(folder, `${id}.mjs`));
  }
  if (spawnSync(command, args, { cwd, stdio: "inherit" }).status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
