// SPDX-License-Identifier: Apache-2.0
import { cpus } from "node:os";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Refused } from "../src/index.ts";
import { mutated } from "./mutate.ts";
import { randomOf } from "./random.ts";

/** One parser under test. */
export interface Target {
  readonly name: string;
  /** Well-formed inputs to begin with. */
  readonly corpus: readonly Uint8Array[];
  /** Refusing is its right; any other exception is a crash. It may throw `Disagreement` where a second reader reads otherwise. */
  readonly parse: (bytes: Uint8Array) => void;
}

/** Thrown by a target whose second reader reads something else. */
export class Disagreement extends Error {}

/** What a run found. */
export interface FuzzReport {
  readonly name: string;
  readonly seed: number;
  readonly executions: number;
  readonly accepted: number;
  readonly refused: number;
  /** Inputs in hex that threw anything but a refusal, with what they threw. */
  readonly crashes: readonly { readonly input: string; readonly error: string }[];
  /** Inputs that took longer than the bar, and then twice again in processor time. */
  readonly hangs: readonly { readonly input: string; readonly milliseconds: number }[];
  readonly slowest_ms: number;
  /** Growth of the used heap from the first tenth to the end, MiB. */
  readonly heap_growth_mib: number;
  readonly seconds: number;
}

const HANG_MS = 50;
const MIB = 1024 * 1024;
const MOST_FINDINGS = 10;

/** Runs a target over `executions` mutants of its corpus; the same seed gives the same inputs again. */
export function fuzz(target: Target, executions: number, seed: number): FuzzReport {
  const random = randomOf(seed);
  const crashes: { input: string; error: string }[] = [];
  const hangs: { input: string; milliseconds: number }[] = [];
  let [accepted, refused, slowest, early] = [0, 0, 0, 0];
  const begin = performance.now();
  for (let execution = 0; execution < executions; execution++) {
    const input = mutated(target.corpus, random);
    const start = performance.now();
    const outcome = outcomeOf(target, input);
    const took = performance.now() - start;
    if (outcome === "accepted") accepted += 1;
    else if (outcome === "refused") refused += 1;
    else if (crashes.length < MOST_FINDINGS) crashes.push({ input: Buffer.from(input).toString("hex"), error: outcome });
    slowest = Math.max(slowest, took);
    if (took > HANG_MS) {
      const again = Math.min(timed(target, input), timed(target, input));
      if (again > HANG_MS && hangs.length < MOST_FINDINGS) hangs.push({ input: Buffer.from(input).toString("hex"), milliseconds: again });
    }
    if (execution === Math.floor(executions / 10)) early = usedHeap();
  }
  const seconds = (performance.now() - begin) / 1000;
  const growth = Math.max(0, usedHeap() - early) / MIB;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    ...{ name: target.name, seed, executions, accepted, refused, crashes, hangs },
    slowest_ms: round(slowest),
    heap_growth_mib: round(growth),
    seconds: round(seconds),
  };
}

function outcomeOf({ parse }: Target, input: Uint8Array): string {
  try {
    parse(input);
    return "accepted";
  } catch (error) {
    if (error instanceof Refused) return "refused";
    return error instanceof Error ? `${error.name}: ${error.message}` : "something that is no error";
  }
}

/** Milliseconds of processor time: on a busy machine the wall clock counts the neighbours too. */
function timed(target: Target, input: Uint8Array): number {
  const before = process.cpuUsage();
  outcomeOf(target, input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function usedHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Runs a target where its file is the program: `--executions N --seed S`; one JSON line, exit 1 over a finding. */
export function runIfMain(moduleUrl: string, target: Target): void {
  const [, program = ""] = process.argv;
  if (moduleUrl !== pathToFileURL(program).href) return;
  const { values } = parseArgs({ options: { executions: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } } });
  const report = fuzz(target, Number(values.executions), Number(values.seed));
  process.stdout.write(`${JSON.stringify({ ...report, node: process.version, cpu: cpus()[0]?.model })}\n`);
  process.exitCode = report.crashes.length + report.hangs.length === 0 ? 0 : 1;
}
