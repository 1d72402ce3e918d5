// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Chain, connectChain } from "@aceso/client";
import { blockFromRpc, trustRootJson, trustRootOf } from "@aceso/proof";
import { localOverlay } from "./genesis.ts";
import { acesodOf, type Checkout } from "./place.ts";
import type { Program } from "./processes.ts";
import type { Settings } from "./settings.ts";
import { until } from "./wait.ts";

/** Chain id of every local network. */
export const localChainId = "aceso-local-1";

/** Coins of everybody who has some at genesis, in uaceso. */
const genesisCoins = 1_000_000_000_000n;

/** Seconds for which the seeder waits for a node that does not answer. */
const nodePatience = 30;

/** Writes the validators' homes, unless they are there. `funded` get coins; `ethics` is the committee that genesis approves. */
export function writeHomes(
  checkout: Checkout,
  folder: string,
  { seed, validators, ports }: Settings,
  funded: readonly string[],
  ethics: string,
): void {
  if (existsSync(join(folder, "chain", "node0"))) return;
  const overlay = join(folder, "overlay.json");
  writeFileSync(overlay, JSON.stringify(localOverlay({ ethics, now: Math.floor(Date.now() / 1000) })));
  const options = {
    output: join(folder, "chain"),
    "chain-id": localChainId,
    validators: String(validators),
    seed: Buffer.from(seed.padEnd(8, "0")).toString("hex"),
    "rpc-port": String(ports.rpc),
    "p2p-port": String(ports.p2p),
    "grpc-port": String(ports.grpc),
    "api-port": String(ports.rest),
    overlay,
  };
  execFileSync(
    acesodOf(checkout),
    [
      "testnet",
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
      ...funded.flatMap((address) => ["--fund", `${address}=${genesisCoins}`]),
    ],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, GODEBUG: undefined } },
  );
}

/** A validator's process. */
export function nodeProgram(checkout: Checkout, folder: string, name: string): Program {
  return { name, command: acesodOf(checkout), args: ["start", "--home", join(folder, "chain", name), "--log_level", "warn"] };
}

/** Connects once the chain has made its third block. */
export function untilChain(rpc: string): Promise<Chain> {
  return until(`third block of the chain at ${rpc}`, 90, async () => {
    const chain = await connectChain(rpc, { patience: nodePatience }).catch(() => undefined);
    if (chain !== undefined && (await chain.height().catch(() => 0)) >= 3) return chain;
    chain?.close();
    return undefined;
  });
}

/** Pins the validator set of block 2, unless it is pinned: what trustees, the explorer and everybody else verify from. */
export async function writeTrust(folder: string, chain: Chain): Promise<string> {
  const trust = join(folder, "trust.json");
  if (existsSync(trust)) return trust;
  const rpc = async (path: string): Promise<unknown> =>
    ((await (await fetch(`${chain.rpcUrl}/${path}`)).json()) as { result: unknown }).result;
  const block = blockFromRpc(await rpc("commit?height=2"), await rpc("validators?height=2&per_page=100"));
  const root = await trustRootOf(`local network ${chain.chainId}`, BigInt(30 * 86_400), block);
  writeFileSync(trust, JSON.stringify(trustRootJson(root), null, 1));
  return trust;
}
