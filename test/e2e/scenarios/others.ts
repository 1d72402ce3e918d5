// SPDX-License-Identifier: Apache-2.0
// Programs that also run by themselves, against any network that is up: the browser's, the portal's and the command line's.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { untilClaimable } from "../../harness/scenes/claim.ts";
import { earnAgain } from "../browser/me/earn.ts";
import type { Scenario, Seeded, Stage } from "../stage.ts";

/** A scenario that runs a program below test/e2e, once `prepare` has made what the program needs. */
function program(
  name: string,
  title: string,
  file: string,
  args: (seeded: Seeded) => readonly string[],
  prepare: (seeded: Seeded) => Promise<void> = async () => undefined,
): Scenario {
  return {
    name,
    title,
    run: async (stage) => {
      const seeded = await stage.shared();
      await prepare(seeded);
      const code = await runTypeScript(stage, join("test", "e2e", file), args(seeded));
      stage.check(`${file} found nothing wrong`, code === 0, `exit code ${code}`);
    },
  };
}

export const cli = program(
  "cli",
  "maker, patient, committee, researcher and a stranger do all they do on the command line alone",
  "cli.ts",
  ({ network }) => [join(network.folder, "network.json")],
);

export const browser = program(
  "browser",
  "a real Chromium verifies what is true and says Failed of what is not, on every page without a complaint",
  "browser/run.ts",
  ({ network }) => ["--site", network.site, "--rpc", network.chain.rpcUrl, "--database", databaseOf(network.database.url)],
);

export const portal = program(
  "portal",
  "a patient stops, claims, imports and agrees in a real Chromium, and the chain says the same",
  "browser/me.ts",
  ({ network }) => ["--site", network.site, "--rpc", network.chain.rpcUrl],
  adaEarnsAgain,
);

/** The seed has claimed for Ada: she hands in more, and waits until it may be claimed. */
async function adaEarnsAgain({ network, world: { ada } }: Seeded): Promise<void> {
  const [device] = ada.patches.devices;
  if (device === undefined) throw new Error("Ada's patch: got none, wanted one");
  await earnAgain(network, ada.patient, device);
  await untilClaimable(ada.patient.agent);
}

function databaseOf(server: string): string {
  const url = new URL(server);
  url.pathname = "/indexer";
  return url.toString();
}

/** Runs a program of the checkout and shows what it prints. Returns its exit code. */
async function runTypeScript(stage: Stage, file: string, args: readonly string[]): Promise<number | null> {
  const { root } = stage.checkout;
  const child = spawn(process.execPath, ["--import", "tsx", join(root, file), ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", (line) => stage.say(line));
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}
