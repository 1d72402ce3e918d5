// SPDX-License-Identifier: Apache-2.0
// Benchmark S1: seconds from `npm start` to the first record that a stranger can verify, on a warm checkout.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";

const bar = 45;
const rounds = 3;

function measure() {
  const folder = mkdtempSync(join(tmpdir(), "aceso-s1-"));
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const args = [join(root, "test", "run", "start.mjs"), "--people", "0", "--folder", folder];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    let seconds;
    let said = "";
    child.stderr.on("data", (bytes) => {
      said += bytes;
      if (seconds !== undefined || !said.includes("first record verified")) return;
      seconds = (performance.now() - began) / 1000;
      child.kill("SIGINT");
    });
    child.once("exit", () => {
      rmSync(folder, { recursive: true, force: true });
      if (seconds === undefined) reject(new Error(`S1: got no verified record, wanted one\n${said.slice(-2000)}`));
      else resolve(Math.round(seconds * 10) / 10);
    });
  });
}

const samples = [];
for (let round = 0; round < rounds; round++) samples.push(await measure());
const seconds = samples.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
const machine = { cpu: cpus()[0]?.model, cores: cpus().length, load: Math.round(loadavg()[0] * 10) / 10, node: process.version };
process.stdout.write(`${JSON.stringify({ name: "S1", seconds, bar, ok: seconds <= bar, samples, ...machine })}\n`);
process.exit(seconds <= bar ? 0 : 1);
