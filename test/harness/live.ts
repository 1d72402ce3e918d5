// SPDX-License-Identifier: Apache-2.0
import type { Network } from "./network.ts";

/** Keeps one line of a terminal up to date with the chain's height and what runs. Returns what ends it. */
export function watchLive(network: Network, out: NodeJS.WriteStream): () => void {
  if (!out.isTTY) return () => {};
  const show = async (): Promise<void> => {
    const height = await network.chain.height().catch(() => undefined);
    const { processes } = network;
    const running = processes.names.filter((name) => processes.isRunning(name)).length;
    out.write(
      `\r\u001b[Kblock ${height ?? "?"} · ${running} of ${processes.names.length} processes · ${network.site} · Ctrl-C stops everything`,
    );
  };
  const timer = setInterval(() => void show(), 1000);
  return () => {
    clearInterval(timer);
    out.write("\n");
  };
}
