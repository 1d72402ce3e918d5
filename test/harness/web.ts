// SPDX-License-Identifier: Apache-2.0
// The indexer and the explorer of a local network, on one port.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Ports } from "./ports.ts";
import type { Processes } from "./processes.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Builds the explorer where it is not, and starts the indexer that serves it. Returns the site's address. */
export function startWeb(place: {
  folder: string;
  ports: Ports;
  processes: Processes;
  chainId: string;
  databaseUrl: string;
  trust: string;
}): string {
  const { folder, ports, processes, chainId, databaseUrl, trust } = place;
  const dist = join(root, "explorer", "dist");
  if (!existsSync(join(dist, "index.html"))) {
    execFileSync(process.execPath, [join(root, "node_modules", "vite", "bin", "vite.js"), "build"], {
      cwd: join(root, "explorer"),
      stdio: "ignore",
    });
  }
  const site = join(folder, "web");
  cpSync(dist, site, { recursive: true });
  copyFileSync(trust, join(site, "trust.json"));
  const config = join(folder, "indexer.json");
  const rpc = `http://127.0.0.1:${ports.rpc}`;
  writeFileSync(
    config,
    JSON.stringify(
      { rpc, rest: `http://127.0.0.1:${ports.rest}`, chainId, databaseUrl, port: ports.web, explorer: site, logLevel: "info" },
      null,
      1,
    ),
  );
  processes.start("indexer", process.execPath, ["--import", "tsx", join(root, "indexer", "src", "main.ts"), "--config", config]);
  return `http://127.0.0.1:${ports.web}`;
}
