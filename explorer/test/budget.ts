// SPDX-License-Identifier: Apache-2.0
// npx tsx explorer/test/budget.ts: builds the pages and compares what a visitor loads with its bars. Prints one JSON line per figure and
// exits 1 when one is above its bar. KiB are of gzip at its best level, as a server would keep files.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { loadedBy, type Manifest, over } from "./load.ts";

const explorer = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "aceso-budget-"));
const options = { root: explorer, logLevel: "error" as const };

/** Bars in KiB. The portal's two libraries, agent (300) and signing (260), are one chunk, loaded only by who unlocks it. */
const bars = { firstLoad: 190, route: 75, verifier: 45, portalLibrary: 560 } as const;

function kib(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length / 1024;
}

function barOf(source: string): number {
  return /features\/me\/|lib\/agent|relayer\/(agent|client)/.test(source) ? bars.portalLibrary : bars.route;
}

async function verifierKib(): Promise<number> {
  const entry = fileURLToPath(new URL("../../relayer/proof/src/index.ts", import.meta.url));
  const lib = { entry, formats: ["es" as const], fileName: "verifier" };
  await build({
    ...options,
    configFile: false,
    publicDir: false,
    build: { outDir: join(folder, "verifier"), lib, minify: true, target: "es2023" },
  });
  return kib(readFileSync(join(folder, "verifier", "verifier.js")));
}

try {
  const site = join(folder, "site");
  await build({ ...options, build: { outDir: site, manifest: true } });
  const manifest = JSON.parse(readFileSync(join(site, ".vite", "manifest.json"), "utf8")) as Manifest;
  const size = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + kib(readFileSync(join(site, file))), 0);
  const first = loadedBy(manifest, "index.html");
  const figures = [
    { figure: "first load", kib: size(first) + kib(readFileSync(join(site, "index.html"))), bar: bars.firstLoad },
    ...Object.entries(manifest).flatMap(([source, { isDynamicEntry }]) =>
      isDynamicEntry === true ? [{ figure: `lazy ${source}`, kib: size(over(loadedBy(manifest, source), first)), bar: barOf(source) }] : [],
    ),
    { figure: "verifier", kib: await verifierKib(), bar: bars.verifier },
  ];
  for (const { figure, kib: measured, bar } of figures) {
    const ok = measured <= bar;
    process.stdout.write(`${JSON.stringify({ figure, kib: Math.round(measured * 10) / 10, bar, ok })}\n`);
    if (!ok) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
