// SPDX-License-Identifier: Apache-2.0
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { withChain } from "../connect.ts";
import { EXIT, shownError } from "../exit.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
}

/** `aceso doctor`: what is ready and what is not; exit 4 when something is not. */
export function addDoctor(program: Command, setting: Setting): void {
  leaf(setting, program.command("doctor").description("say what is ready on this machine and what is not"), doctor);
}

async function doctor(call: Call): Promise<Outcome> {
  const checks = [nodeVersion(), await keyFile(call.common.home), await chainNode(call)];
  const lines = checks.map(({ name, ok, found }) => `${ok ? "ok  " : "FAIL"}  ${name}: ${found}`);
  return outcome({ checks }, lines, { exit: checks.every(({ ok }) => ok) ? EXIT.ok : EXIT.notReady });
}

function nodeVersion(): Check {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return { name: "Node.js", ok: major > 20 || (major === 20 && minor >= 19), found: `${process.versions.node}, wanted 20.19 or later` };
}

async function keyFile(home: string): Promise<Check> {
  const info = await stat(join(home, "agent.json")).catch(() => undefined);
  if (info === undefined) return { name: "agent state", ok: true, found: "none yet; the first command that needs a wallet makes it" };
  const mode = info.mode & 0o777;
  return { name: "agent state", ok: mode === 0o600, found: `mode ${mode.toString(8)}, wanted 600` };
}

async function chainNode(call: Call): Promise<Check> {
  try {
    return await withChain(call, async (chain) => ({
      name: "node",
      ok: true,
      found: `${chain.chainId} at height ${await chain.height()}`,
    }));
  } catch (error) {
    return { name: "node", ok: false, found: shownError(error).message };
  }
}
