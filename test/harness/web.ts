// SPDX-License-Identifier: Apache-2.0
// The indexer and the explorer of a local network, on one port.
import { copyFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localChainId } from "./chain.ts";
import type { Checkout } from "./place.ts";
import type { Ports } from "./ports.ts";
import type { Program } from "./processes.ts";

/** What the web side needs. */
export interface WebPlace {
  readonly checkout: Checkout;
  readonly folder: string;
  readonly ports: Ports;
  readonly trust: string;
  readonly databaseUrl: string;
}

/** Folder of the pages as this network serves them. */
export function siteOf(folder: string): string {
  return join(folder, "web");
}

/** Copies the built explorer and puts the network's trust root beside it. */
export function writeSite({ root }: Checkout, folder: string): void {
  cpSync(join(root, "explorer", "dist"), siteOf(folder), { recursive: true });
}

/** The indexer's process, which serves the pages too. */
export function indexerProgram({ checkout, folder, ports, trust, databaseUrl }: WebPlace): Program {
  copyFileSync(trust, join(siteOf(folder), "trust.json"));
  const config = join(folder, "indexer.json");
  const settings = {
    rpc: `http://127.0.0.1:${ports.rpc}`,
    rest: `http://127.0.0.1:${ports.rest}`,
    chainId: localChainId,
    databaseUrl,
    port: ports.web,
    explorer: siteOf(folder),
    trust,
    logLevel: "info",
  };
  writeFileSync(config, JSON.stringify(settings, null, 1), { mode: 0o600 });
  return { name: "indexer", command: process.execPath, args: [join(checkout.programs, "indexer.mjs"), "--config", config] };
}
