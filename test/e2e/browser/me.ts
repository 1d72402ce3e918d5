// SPDX-License-Identifier: Apache-2.0
// npx tsx test/e2e/browser/me.ts --site URL --rpc URL: the patient's portal in a real Chromium, its transactions read back from the chain.
import { parseArgs } from "node:util";
import { launch } from "./chromium.ts";
import { checkDemo } from "./me/demo.ts";
import { checkImport } from "./me/import.ts";
import { checkRooms } from "./me/rooms.ts";
import type { MeStage, Person } from "./me/stage.ts";
import { checkWallet } from "./me/wallet.ts";
import { type Finding, Findings } from "./stage.ts";

/** Every check, by the name that --only takes. */
const checks: Readonly<Record<string, (stage: MeStage) => Promise<void>>> = {
  demo: checkDemo,
  wallet: checkWallet,
  import: checkImport,
  rooms: checkRooms,
};

/** What to run against: the site, its node, and the people of the site's demo.json. */
export interface MeOptions {
  readonly site: string;
  readonly rpc: string;
  readonly people: readonly Person[];
  readonly only?: string;
  readonly say?: (line: string) => void;
}

/**
 * Runs the portal's checks one after the other; one that throws is a finding. One of the people must have something to claim, and one a
 * record: both are asserted, so that a network without them does not pass.
 */
export async function checkMe({
  site,
  rpc,
  people,
  only,
  say = () => {},
}: MeOptions): Promise<{ compared: number; found: readonly Finding[] }> {
  const findings = new Findings(say);
  const browser = await launch();
  try {
    for (const [name, check] of Object.entries(checks)) {
      if (only !== undefined && name !== only) continue;
      const began = Date.now();
      await check({ site, rpc, people, browser, expect: findings.expect, say }).catch((error: unknown) => {
        const words = error instanceof Error ? error.message.split("\n").slice(0, 4).join(" ") : String(error);
        findings.expect(name, words, "a check that runs to its end");
      });
      say(`me ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
    }
  } finally {
    await browser.close();
  }
  return { compared: findings.compared, found: findings.found };
}

/** The people that a site shows. */
export async function peopleOf(site: string): Promise<readonly Person[]> {
  const answer = (await (await fetch(`${site}/demo.json`)).json()) as { readonly people: readonly Person[] };
  return answer.people;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { site: { type: "string" }, rpc: { type: "string" }, only: { type: "string" } } });
  const { site, rpc, only } = values;
  if (site === undefined || rpc === undefined)
    throw new Error("--site, --rpc: got none, wanted the addresses of a running explorer and node");
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const { compared, found } = await checkMe({ site, rpc, people: await peopleOf(site), say, ...(only === undefined ? {} : { only }) });
  for (const { subject, got, wanted } of found) process.stdout.write(`${subject}: got ${got}, wanted ${wanted}\n`);
  process.stdout.write(`${compared - found.length} of ${compared} comparisons hold\n`);
  process.exitCode = found.length === 0 ? 0 : 3;
}
