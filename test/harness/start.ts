// SPDX-License-Identifier: Apache-2.0
// npm start: a whole local network with real seeded input. With --once it checks itself and exits.
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { AcesoError } from "@aceso/client";
import { removeCluster } from "@aceso/host";
import { hex } from "@aceso/proto/encoding";
import { countWorld, type Found } from "./check.ts";
import { type Network, sleep, startNetwork } from "./network.ts";
import { playStory, type Story } from "./story.ts";
import { seedWorld, type World } from "./world.ts";

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    once: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    reset: { type: "boolean", default: false },
    seed: { type: "string" },
    validators: { type: "string", default: "1" },
    people: { type: "string", default: "3" },
    "no-seed": { type: "boolean", default: false },
    folder: { type: "string", default: join(here, "..", "..", ".aceso") },
  },
});
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const began = Date.now();

async function main(): Promise<number> {
  const { folder } = values;
  if (values.reset || values.once) {
    await removeCluster(join(folder, "postgres")).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
  const fresh = !existsSync(join(folder, "chain"));
  const seed = values.seed ?? randomBytes(8).toString("hex");
  say(`seed ${seed}`);
  if (!fresh) say("state of an earlier run is kept: --reset starts afresh");
  const network = await startNetwork({ folder, seed, validators: Number(values.validators), say });
  const stopped = untilSignal();
  try {
    if (values["no-seed"] || !fresh) return await stayUp(network, stopped);
    const files = readdirSync(join(here, "..", "fhir", "cohort"))
      .sort()
      .slice(0, Number(values.people));
    const world = await seedWorld(network, files, say);
    const story = await playStory(network, world, say);
    const ok = await report(network, world, story, seed, files.length);
    return values.once ? (ok ? 0 : 3) : await stayUp(network, stopped);
  } finally {
    await network.stop();
  }
}

/** Compares what the chain holds with what the seed promises, and says it. */
async function report(network: Network, world: World, story: Story, seed: string, people: number): Promise<boolean> {
  const found = await countWorld(network, world);
  const promised: Found = {
    devices: 2,
    records: 1 + world.patients.reduce((total, { records }) => total + records.length, 0),
    readings: world.ecg.readings + world.patients.reduce((total, { readings }) => total + readings, 0),
    rounds: { affirmed: 2, refused: 1 },
    consents: { active: story.consents.active, withdrawn: 1 },
    requests: { settled: 1, refunded: 1 },
    releases: 1,
  };
  const differs = Object.entries(promised).filter(([name, wanted]) => JSON.stringify(Reflect.get(found, name)) !== JSON.stringify(wanted));
  for (const [name, wanted] of differs) say(`${name}: got ${JSON.stringify(Reflect.get(found, name))}, wanted ${JSON.stringify(wanted)}`);
  const ok =
    differs.length === 0 &&
    story.refusedAfterWithdrawal &&
    story.valuesEqual &&
    story.verified.bundle === "abcdef" &&
    story.verified.failedForgery &&
    people === world.patients.length;
  const line = {
    ok,
    seed,
    seconds: Math.round((Date.now() - began) / 1000),
    height: await network.chain.height(),
    ...found,
    rewards: story.claimed.toString(),
    verified: story.verified,
    urls: { rpc: `http://127.0.0.1:${network.ports.rpc}`, relayer: network.relayerUrl(0) },
  };
  if (values.json) process.stdout.write(`${JSON.stringify(line)}\n`);
  else say(JSON.stringify(line, null, 1));
  say(`record ${hex(world.ecg.records[0] ?? new Uint8Array())}`);
  return ok;
}

async function stayUp(network: Network, stopped: Promise<void>): Promise<number> {
  say(`running: RPC http://127.0.0.1:${network.ports.rpc}, relayer ${network.relayerUrl(0)}. Ctrl-C stops everything.`);
  await stopped;
  return 0;
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

const code = await main().catch((error: unknown) => {
  say(
    error instanceof AcesoError
      ? `${error.code}: ${error.message}`
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
  );
  return 1;
});
await sleep(50);
process.exit(code);
