// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connectChain } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import { acesodOf } from "../../harness/place.ts";
import { until } from "../../harness/wait.ts";
import type { Scenario } from "../stage.ts";

/** Ports of the second node, far from the network's own. */
const shift = 70;

export const replay: Scenario = {
  name: "replay",
  title: "a second node that replays the blocks comes to the same application hash",
  run: async (stage) => {
    const { network } = await stage.shared();
    const { ports, processes } = network;
    const home = await stage.folder("second-node");
    writeHome(join(network.folder, "chain", "node0"), home, ports.p2p);
    const height = await network.chain.height();
    processes.start({ name: "second-node", command: acesodOf(stage.checkout), args: ["start", "--home", home, "--log_level", "warn"] });
    const second = await until("second node", 60, () => connectChain(`http://127.0.0.1:${ports.rpc + shift}`).catch(() => undefined));
    await until(`block ${height + 1} at the second node`, 240, async () => ((await second.height()) > height ? true : undefined), 500);
    const heights = [2, Math.floor(height / 2), height];
    for (const at of heights) {
      const [ours, theirs] = await Promise.all(
        [network.chain, second].map(async ({ comet }) => hex((await comet.commit(at)).header.appHash)),
      );
      stage.check(`the hash that block ${at} carries is the same`, ours === theirs && ours !== undefined, `${ours} and ${theirs}`);
    }
    const own = await second.comet.abciInfo();
    stage.check("the second node executed them itself", (own.lastBlockHeight ?? 0) >= height, own.lastBlockHeight);
    second.close();
    await processes.stop("second-node");
  },
};

/** A full node's home: the network's genesis and settings, fresh keys, ports moved, node 0 as its peer. */
function writeHome(from: string, home: string, p2p: number): void {
  for (const folder of ["config", "data"]) mkdirSync(join(home, folder), { recursive: true });
  cpSync(join(from, "config", "genesis.json"), join(home, "config", "genesis.json"));
  const peer = nodeIdOf(join(from, "config", "node_key.json"));
  const config = readFileSync(join(from, "config", "config.toml"), "utf8");
  writeFileSync(
    join(home, "config", "config.toml"),
    movePorts(config).replace(/^persistent_peers = .*$/m, `persistent_peers = "${peer}@127.0.0.1:${p2p}"`),
  );
  writeFileSync(join(home, "config", "app.toml"), movePorts(readFileSync(join(from, "config", "app.toml"), "utf8")));
}

function movePorts(toml: string): string {
  return toml.replace(/127\.0\.0\.1:(\d+)/g, (_, port: string) => `127.0.0.1:${Number(port) + shift}`);
}

/** CometBFT's node id: the first twenty bytes of SHA-256 of the public key, which ends the private key's 64 bytes. */
function nodeIdOf(file: string): string {
  const { priv_key } = JSON.parse(readFileSync(file, "utf8")) as { priv_key: { value: string } };
  const publicKey = Buffer.from(priv_key.value, "base64").subarray(32);
  return createHash("sha256").update(publicKey).digest("hex").slice(0, 40);
}
