// SPDX-License-Identifier: Apache-2.0
// Runs a command line in this process, in a world that a test makes: real files in a new folder, a fake chain, a fake network.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { encodeState } from "@aceso/agent";
import { AcesoError, walletFromKey } from "@aceso/client";
import { type FakeAnswers, type FakeChain, fakeChain } from "@aceso/client/testing";
import { seededBytes } from "@aceso/device";
import { text } from "@aceso/proto/encoding";
import { runCli } from "../src/run_cli.ts";
import { processWorld, type World } from "../src/world.ts";

/** 2026-11-23T00:00:00Z */
export const now = 1_795_392_000;

/** What a command said and sent. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly sent: FakeChain["sent"];
}

/** A folder to run commands in. */
export interface Place {
  readonly folder: string;
  readonly home: string;
  /** Address of the home's wallet. */
  readonly address: string;
  /** Writes a file and returns its path. */
  file(name: string, content: string | Uint8Array): string;
  run(args: readonly string[], answers?: FakeAnswers | "no node", over?: Partial<World>): Promise<Ran>;
}

/** A new folder whose home has a wallet. */
export async function createPlace(seed = "place"): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "aceso-cli-"));
  const random = seededBytes(text(seed));
  const home = join(folder, "home");
  const walletKey = random(32);
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  file("home/agent.json", encodeState({ walletKey, vaults: [], policies: [] }));
  const { address } = await walletFromKey(walletKey);
  const run: Place["run"] = async (args, answers = "no node", over = {}) => {
    const said = { out: "", err: "" };
    const fake = fakeChain(answers === "no node" ? {} : answers);
    const world: World = {
      ...processWorld(),
      env: { ACESO_HOME: home },
      home: folder,
      cwd: folder,
      fetch: async () => new Response("{}", { status: 503 }),
      connect: async () => {
        if (answers !== "no node") return fake.chain;
        throw new AcesoError({ code: "node_unreachable", message: "node: got no answer, wanted one" });
      },
      random,
      now: () => now,
      sleep: async () => undefined,
      confirm: async () => undefined,
      out: (line) => {
        said.out += line;
      },
      err: (line) => {
        said.err += line;
      },
      ...over,
    };
    const exit = await runCli(args, world);
    return { exit, ...said, sent: fake.sent };
  };
  return { folder, home, address, file, run };
}

/** The envelope of a run with --json. */
export function envelope({ out }: Ran): {
  ok: boolean;
  data: Record<string, unknown>;
  error: { code: string; message: string; hint: string };
} {
  return JSON.parse(out) as ReturnType<typeof envelope>;
}
