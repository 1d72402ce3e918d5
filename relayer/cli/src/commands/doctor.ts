// SPDX-License-Identifier: Apache-2.0
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { z } from "zod";
import { askIndex } from "../ask_index.ts";
import { withChain } from "../connect.ts";
import { EXIT, shownError } from "../exit.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { parseJson } from "../parse.ts";

/** One thing looked at; `fix` says what to do where it is not right. */
interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  readonly fix: string;
}

/** A clock this many seconds off makes signatures and time-outs fail. */
const clockSeconds = 30;

/** `aceso doctor`: what is ready and what is not; exit 4 when something is not. */
export function addDoctor(program: Command, setting: Setting): void {
  const command = program.command("doctor").description("say what is ready on this machine and what is not, each with its fix");
  leaf(setting, withExamples(command, "aceso doctor", "aceso doctor --as ada"), doctor);
}

async function doctor(call: Call): Promise<Outcome> {
  const checks = [
    nodeVersion(),
    project(call),
    await identity(call.common.home),
    ...(await chainNode(call)),
    ...(await index(call)),
    ...(await relayers(call)),
    ...(await trust(call)),
  ];
  const lines = checks.map(
    ({ name, ok, found, fix }) => `${ok ? "ok  " : "FAIL"}  ${name}: ${found}${ok || fix === "" ? "" : `\n      ${fix}`}`,
  );
  return outcome({ checks }, lines, { exit: checks.every(({ ok }) => ok) ? EXIT.ok : EXIT.notReady });
}

function nodeVersion(): Check {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { name: "Node.js", ok, found: process.versions.node, fix: "install 20.19 or later" };
}

function project({ common: { network } }: Call): Check {
  if (network === undefined)
    return { name: "network file", ok: true, found: "none from here upwards; settings come from flags and environment", fix: "" };
  return { name: "network file", ok: true, found: `${network.chainId} with ${Object.keys(network.people).join(", ")}`, fix: "" };
}

async function identity(home: string): Promise<Check> {
  const info = await stat(join(home, "agent.json")).catch(() => undefined);
  if (info === undefined) return { name: "identity", ok: true, found: `none in ${home}`, fix: "aceso keys new" };
  const mode = info.mode & 0o777;
  return { name: "identity", ok: mode === 0o600, found: `${home}, mode ${mode.toString(8)}`, fix: `chmod 600 ${join(home, "agent.json")}` };
}

async function chainNode(call: Call): Promise<Check[]> {
  try {
    return await withChain(call, async (chain) => {
      const { syncInfo } = await chain.comet.status();
      const off = Math.abs(call.world.now() - Math.floor(syncInfo.latestBlockTime.getTime() / 1000));
      const expected = call.common.network?.chainId;
      const same = expected === undefined || expected === chain.chainId;
      return [
        {
          name: "node",
          ok: same,
          found: `${chain.chainId} at height ${syncInfo.latestBlockHeight}`,
          fix: `the network file is of ${expected ?? ""}`,
        },
        {
          name: "clock",
          ok: off <= clockSeconds,
          found: `${off} s from the newest block`,
          fix: "the node stands still, or one of the clocks is wrong",
        },
      ];
    });
  } catch (error) {
    return [{ name: "node", ok: false, found: shownError(error).message, fix: "npm start, or name another with --node" }];
  }
}

async function index(call: Call): Promise<Check[]> {
  if (call.common.graphql === "") return [];
  const schema = z.object({ _meta: z.object({ height: z.coerce.number() }) });
  const found = await askIndex(call, "{ _meta { height } }", {}, schema).catch((error: unknown) => shownError(error).message);
  const ok = typeof found !== "string";
  return [{ name: "index", ok, found: ok ? `height ${found._meta.height}` : found, fix: "name another with --graphql" }];
}

async function relayers({ world, common }: Call): Promise<Check[]> {
  return Promise.all(
    common.relayers.map(async (url): Promise<Check> => {
      const answer = await world.fetch(`${url}/ready`).then(
        ({ ok, status }) => ({ ok, found: ok ? "ready" : `status ${status}` }),
        () => ({ ok: false, found: "no answer" }),
      );
      return { name: `relayer ${url}`, ...answer, fix: "name another with --relayer" };
    }),
  );
}

async function trust({ world, common }: Call): Promise<Check[]> {
  const path = common.trust;
  if (path === undefined) return [];
  const { parseTrustRoot } = await import("@aceso/proof");
  try {
    const { name, height, validators } = parseTrustRoot(parseJson(path, await world.read(path)));
    return [{ name: "trust root", ok: true, found: `${name}: ${validators.length} validators of height ${height}`, fix: "" }];
  } catch (error) {
    return [{ name: "trust root", ok: false, found: shownError(error).message, fix: "name another with --trust or ACESO_TRUST" }];
  }
}
