// SPDX-License-Identifier: Apache-2.0
// npx tsx test/e2e/browser/run.ts --site URL --rpc URL [--database URL] [--only NAME] [--look NAME] [--page NAME]: the explorer in a real Chromium, on a seeded network.
import { parseArgs } from "node:util";
import { checkBundleFile } from "./checks/bundleFile.ts";
import { checkCorrupted } from "./checks/corrupted.ts";
import { checkEditedRow } from "./checks/editedRow.ts";
import { checkFakeChain } from "./checks/fakeChain.ts";
import { checkNeighbour } from "./checks/neighbour.ts";
import { checkOneByte } from "./checks/oneByte.ts";
import { checkOpenings } from "./checks/openings.ts";
import { checkPages } from "./checks/pages.ts";
import { checkSearch } from "./checks/search.ts";
import { launch, looks } from "./chromium.ts";
import { discover } from "./discover.ts";
import { type Finding, Findings, type Stage } from "./stage.ts";

/** Every check, by the name that --only takes. */
export const checks: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  openings: checkOpenings,
  oneByte: checkOneByte,
  corrupted: checkCorrupted,
  fakeChain: checkFakeChain,
  neighbour: checkNeighbour,
  editedRow: checkEditedRow,
  bundleFile: checkBundleFile,
  search: checkSearch,
  pages: checkPages,
};

/** What to run against. `database` is the index's; without it the one check that edits rows is left out. */
export interface RunOptions {
  readonly site: string;
  readonly rpc: string;
  readonly database?: string;
  readonly only?: string;
  /** One of the looks, by name; all of them without it. */
  readonly look?: string;
  /** Pages whose name has this in it; all of them without it. */
  readonly page?: string;
  readonly say?: (line: string) => void;
}

/** Runs the checks one after the other. A check that throws is a finding; the others still run. */
export async function runBrowserChecks({
  site,
  rpc,
  database,
  only,
  look,
  page = "",
  say = () => {},
}: RunOptions): Promise<{ compared: number; found: readonly Finding[] }> {
  const findings = new Findings(say);
  const seen = looks.filter(({ name }) => look === undefined || name === look);
  const ids = await discover(site);
  const browser = await launch();
  try {
    for (const [name, check] of Object.entries(checks)) {
      if (only !== undefined && name !== only) continue;
      const began = Date.now();
      await check({ site, rpc, ids, browser, looks: seen, pageName: page, database, expect: findings.expect, say }).catch(
        (error: unknown) => {
          findings.expect(
            name,
            error instanceof Error ? error.message.split("\n").slice(0, 4).join(" ") : String(error),
            "a check that runs to its end",
          );
        },
      );
      say(`${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
    }
  } finally {
    await browser.close();
  }
  return { compared: findings.compared, found: findings.found };
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      site: { type: "string" },
      rpc: { type: "string" },
      database: { type: "string" },
      only: { type: "string" },
      look: { type: "string" },
      page: { type: "string" },
    },
  });
  const { site, rpc = "", database, only, look, page } = values;
  if (site === undefined) throw new Error("--site: got none, wanted the address of a running explorer");
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const { compared, found } = await runBrowserChecks({
    site,
    rpc,
    say,
    ...(database === undefined ? {} : { database }),
    ...(only === undefined ? {} : { only }),
    ...(look === undefined ? {} : { look }),
    ...(page === undefined ? {} : { page }),
  });
  for (const { subject, got, wanted } of found) process.stdout.write(`${subject}: got ${got}, wanted ${wanted}\n`);
  process.stdout.write(`browser: ${compared - found.length} of ${compared} as wanted\n`);
  process.exitCode = found.length === 0 && compared > 0 ? 0 : 1;
}
