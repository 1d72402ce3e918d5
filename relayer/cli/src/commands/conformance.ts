// SPDX-License-Identifier: Apache-2.0
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ConformanceReport, Sample } from "@aceso/attest";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { countOption } from "../parse.ts";

interface Options {
  readonly out: string;
  readonly step: string;
  readonly sample?: string;
  readonly other?: string;
}

interface Pair {
  readonly name: string;
  readonly sample: Sample;
  readonly other: Sample;
}

/** `aceso conformance`: runs the kit over a format, with software samples or with a maker's own; no network, no clock. */
export function addConformance(program: Command, setting: Setting): void {
  const command = program
    .command("conformance")
    .description("find out whether evidence of a format will pass, and that nothing near it does; writes a report as JSON and as a page")
    .argument("<format>", "psa, eat-x5c, tpm2, android-key or apple-app-attest")
    .option("--out <dir>", "where the report goes", ".")
    .option("--step <bytes>", "try every n-th byte only; 1 tries all", "1")
    .option("--sample <file>", "a device's own evidence and its context as JSON, instead of the software sample; with --other")
    .option("--other <file>", "the same of another device of the model");
  const examples = ["aceso conformance psa", "aceso conformance tpm2 --sample monitor-1.json --other monitor-2.json --out report"];
  leaf<Options>(setting, withExamples(command, ...examples), conformance);
}

async function conformance({ world }: Call, options: Options, [format = ""]: readonly string[]): Promise<Outcome> {
  const { conformancePage, registry, runConformance } = await import("@aceso/attest");
  const step = countOption("--step", options.step, 65_536);
  const reports: ConformanceReport[] = [];
  for (const { name, sample, other } of await pairsOf(world.read, format, options)) {
    world.err(`${name}: running\n`);
    reports.push(runConformance(registry, sample, other, step, name));
  }
  const failures = reports.flatMap((report) => report.failures);
  const data = { format, conforms: failures.length === 0, step, reports: reports.map(({ codes: _, ...report }) => report) };
  await mkdir(options.out, { recursive: true });
  const files = ["json", "html"].map((ending) => join(options.out, `conformance-${format}.${ending}`));
  const [json = "", page = ""] = files;
  await writeFile(json, `${JSON.stringify(data, null, 1)}\n`);
  await writeFile(page, conformancePage(`Conformance of ${format}`, reports));
  const rest = { links: { report: json, page }, exit: failures.length === 0 ? EXIT.ok : EXIT.verification };
  return outcome(data, lines(reports, files), rest);
}

/** The maker's own samples, or those of the software attesters. @throws UsageError */
async function pairsOf(read: (path: string) => Promise<Uint8Array>, format: string, { sample, other }: Options): Promise<readonly Pair[]> {
  if ((sample === undefined) !== (other === undefined)) throw new UsageError("samples: got one of --sample and --other, wanted both");
  if (sample !== undefined && other !== undefined) {
    const { readSample } = await import("./conformance_sample.ts");
    const [mine, theirs] = [readSample(sample, await read(sample), format), readSample(other, await read(other), format)];
    return [{ name: sample, sample: mine, other: theirs }];
  }
  const { samplePairs } = await import("@aceso/attest/attesters");
  const pairs = samplePairs(format);
  if (pairs.length === 0) throw new UsageError(`format: got ${JSON.stringify(format)}, wanted one that aceso conformance --help lists`);
  return pairs;
}

function lines(reports: readonly ConformanceReport[], files: readonly string[]): string[] {
  const told = reports.flatMap(({ sample, cases, mutators, failures }) => [
    `${failures.length === 0 ? "✓" : "✗"} ${sample}: ${cases} verifications, ${failures.length} failed`,
    ...mutators.map((one) => `  ${one.failures.length === 0 ? "✓" : "✗"} ${one.name.padEnd(32)} ${one.cases}`),
    ...failures.slice(0, 10).map((failure) => `    ${failure}`),
  ]);
  return [...told, ...files.map((file) => `wrote ${file}`)];
}
