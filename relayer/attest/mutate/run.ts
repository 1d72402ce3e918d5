// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/mutate/run.ts: deletes each refusal of the sources in turn and names a test that goes red. Exit 1 if one
// survives that survivors.json does not explain.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Site, sitesOf } from "./sites.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const sources = here("../src/");

interface Finding {
  readonly site: string;
  readonly red: boolean;
  readonly test: string;
  readonly file: string;
}

/** Why a refusal may stay without a test of its own; keyed by file and text, since lines move. */
type Reasons = Readonly<Record<string, string>>;

const sites = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter(
    (file) =>
      file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("conformance/") && !file.startsWith("formats/_template/"),
  )
  .sort()
  .flatMap((file) => [...sitesOf(file, readFileSync(join(sources, file), "utf8"))]);

const findings = runTests();
const killed = new Map(findings.filter(({ red }) => red).map((finding) => [finding.site, finding]));
const met = new Set(findings.map(({ site }) => site));
const reasons = JSON.parse(readFileSync(here("survivors.json"), "utf8")) as Reasons;
const survivors = sites.filter(({ id }) => !killed.has(id));
const unexplained = survivors.filter((site) => reasons[keyOf(site)] === undefined);

for (const site of sites) {
  const by = killed.get(site.id);
  if (by !== undefined) process.stdout.write(`${JSON.stringify({ site: site.id, deleted: site.text, red: by.test, in: by.file })}\n`);
}
for (const site of survivors) {
  const survived = met.has(site.id) ? "every test that meets it stays green" : "no test meets it";
  process.stdout.write(`${JSON.stringify({ site: site.id, deleted: site.text, survived, reason: reasons[keyOf(site)] ?? null })}\n`);
}
const summary = {
  refusals: sites.length,
  killed: sites.length - survivors.length,
  explained: survivors.length - unexplained.length,
  unexplained: unexplained.length,
};
process.stdout.write(`${JSON.stringify({ name: "mutate attest", ...summary, ok: unexplained.length === 0 })}\n`);
process.exitCode = unexplained.length === 0 ? 0 : 1;

function keyOf({ file, text }: Site): string {
  return `${file} ${text}`;
}

function runTests(): readonly Finding[] {
  const log = join(mkdtempSync(join(tmpdir(), "aceso-mutants-")), "findings.jsonl");
  const vitest = here("../../../node_modules/vitest/vitest.mjs");
  const run = spawnSync(process.execPath, [vitest, "run", "--config", here("vitest.config.ts"), ...process.argv.slice(2)], {
    env: { ...process.env, ACESO_MUTANTS: log },
    encoding: "utf8",
  });
  if (run.status !== 0)
    throw new Error(`tests without a mutant: got exit ${run.status}, want 0\n${run.stdout.slice(-4000)}\n${run.stderr.slice(-2000)}`);
  const lines = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as Finding);
}
