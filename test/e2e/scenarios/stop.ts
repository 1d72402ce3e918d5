// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inputOf } from "../../harness/place.ts";
import type { Report } from "../../harness/report.ts";
import { until } from "../../harness/wait.ts";
import type { Scenario, Stage } from "../stage.ts";

export const stop: Scenario = {
  name: "stop",
  title: "npm start takes files of one's own, keeps running, and Ctrl-C leaves no process behind",
  run: async (stage) => {
    const folder = await stage.folder("command");
    const bad = await finished(command(stage, folder, ["--input", inputOf(stage.checkout, "fhir", "duo.csv")]));
    stage.check(
      "a file that is neither bundle nor signal is refused with exit code 2 and one line",
      bad.code === 2 && /--input .*duo\.csv: got another ending/.test(bad.err),
      bad.err,
    );
    const signal = inputOf(stage.checkout, "signals", "mitdb-208-mlii.i16le");
    const bundle = inputOf(stage.checkout, "fhir", "cohort", "susann-74cc.bundle.json");
    const child = command(stage, folder, ["--json", "--people", "0", "--input", bundle, "--input", signal]);
    const output = collect(child);
    await until("npm start running", 420, async () =>
      output.err.includes("Ctrl-C stops everything") || child.exitCode !== null ? true : undefined,
    );
    const report = JSON.parse(output.out) as Report;
    stage.check("it prints one JSON object that says ok", report.ok, output.err.slice(-500));
    stage.check(
      "own bundle and own signal are among the records",
      report.records > 3 && report.devices === 16,
      `${report.records} records, ${report.devices} devices`,
    );
    stage.check("the network's processes run", processesOf(folder).length > 12, processesOf(folder).length);
    child.kill("SIGINT");
    const [code] = (await once(child, "exit")) as [number | null];
    stage.check("Ctrl-C ends it with exit code 0", code === 0, code);
    stage.check("no process is left", processesOf(folder).length === 0, processesOf(folder).join("; "));
  },
};

/** `npm start` without npm: the same program. */
function command(stage: Stage, folder: string, args: readonly string[]): ChildProcess {
  const start = join(stage.checkout.root, "test", "run", "start.mjs");
  return spawn(process.execPath, [start, "--folder", folder, ...args], { stdio: ["ignore", "pipe", "pipe"], cwd: stage.checkout.root });
}

function collect(child: ChildProcess): { out: string; err: string } {
  const output = { out: "", err: "" };
  child.stdout?.on("data", (bytes: Buffer) => {
    output.out += bytes.toString();
  });
  child.stderr?.on("data", (bytes: Buffer) => {
    output.err += bytes.toString();
  });
  return output;
}

async function finished(child: ChildProcess): Promise<{ code: number | null; err: string }> {
  const output = collect(child);
  const [code] = (await once(child, "exit")) as [number | null];
  return { code, err: output.err };
}

/** Command lines of the processes that name a folder, from /proc. */
function processesOf(folder: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => {
      try {
        return readFileSync(join("/proc", pid, "cmdline"), "utf8").replaceAll("\0", " ");
      } catch {
        return "";
      }
    })
    .filter((line) => line.includes(`${folder}/`));
}
