// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Chain, connectChain, createSender } from "@aceso/client";
import { createDatabase, type OpenedPostgres, openPostgres } from "@aceso/host";
import { blockFromRpc, trustRootJson, trustRootOf } from "@aceso/proof";
import { Role } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import { MsgRegister } from "@aceso/proto/gen/aceso/operator/v1/tx.ts";
import { localOverlay } from "./genesis.ts";
import { type Identity, identity, keyText, type OperatorIdentity, operatorIdentity } from "./keys.ts";
import { findPorts, type Ports } from "./ports.ts";
import { Processes } from "./processes.ts";
import { startWeb } from "./web.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** How many relayers and trustees a local network has. */
export const operatorCount = 5;

/** A running local network. */
export interface Network {
  readonly folder: string;
  readonly seed: string;
  readonly ports: Ports;
  readonly chain: Chain;
  readonly processes: Processes;
  readonly relayers: readonly OperatorIdentity[];
  readonly trustees: readonly OperatorIdentity[];
  readonly people: Readonly<Record<"faucet" | "maker" | "researcher" | "ethics", Identity>>;
  readonly trust: string;
  relayerUrl(index: number): string;
  /** Starts a relayer or trustee again, as after a crash. */
  restart(operator: OperatorIdentity): Promise<void>;
  stop(): Promise<void>;
}

/** What is said while a network comes up. */
export type Say = (line: string) => void;

/** Starts chain, PostgreSQL, relayers, trustees and the indexer; all of it ends with stop(). */
export async function startNetwork(options: { folder: string; seed: string; validators: number; say: Say }): Promise<Network> {
  const { folder, seed, say } = options;
  mkdirSync(folder, { recursive: true });
  const { ports, moved } = await findPorts();
  if (moved) say(`some ports were taken: using rpc ${ports.rpc}, web ${ports.web}`);
  const processes = new Processes(folder);
  const relayers = await Promise.all([0, 1, 2, 3, 4].map((i) => operatorIdentity(seed, "relayer", i)));
  const trustees = await Promise.all([0, 1, 2, 3, 4].map((i) => operatorIdentity(seed, "trustee", i)));
  const people = {
    faucet: await identity(seed, "faucet"),
    maker: await identity(seed, "maker"),
    researcher: await identity(seed, "researcher"),
    ethics: await identity(seed, "ethics"),
  };
  writeHomes({ ...options, ports, relayers, trustees, people });
  startChain(processes, folder, options.validators);
  say("chain starting");
  const chain = await untilChain(`http://127.0.0.1:${ports.rpc}`);
  const postgres = await openPostgres({
    databaseUrl: process.env.DATABASE_URL,
    dataDir: join(folder, "postgres"),
    port: ports.postgres,
    log: () => {},
  });
  const trust = await writeTrust(folder, ports, chain);
  await registerOperators(chain, ports, [...relayers, ...trustees]);
  say(`chain at ${await chain.height()}, PostgreSQL up, operators bonded`);
  const network: Network = {
    folder,
    seed,
    ports,
    chain,
    processes,
    relayers,
    trustees,
    people,
    trust,
    relayerUrl: (index) => `http://127.0.0.1:${ports.relayers + index}`,
    restart: (operator) => startOperator({ folder, ports, processes, trust, postgres, chain }, operator),
    stop: async () => {
      chain.close();
      await processes.stopAll();
      await postgres.stop();
    },
  };
  await Promise.all([...relayers, ...trustees].map((operator) => network.restart(operator)));
  await Promise.all([...relayers, ...trustees].map((operator) => untilReady(operatorUrl(ports, operator))));
  say("relayers and trustees ready");
  const databaseUrl = await createDatabase(postgres.url, "indexer");
  say(`explorer and GraphQL at ${startWeb({ folder, ports, processes, chainId: chain.chainId, databaseUrl, trust })}`);
  return network;
}

interface Homes {
  readonly folder: string;
  readonly seed: string;
  readonly validators: number;
  readonly ports: Ports;
  readonly relayers: readonly OperatorIdentity[];
  readonly trustees: readonly OperatorIdentity[];
  readonly people: Readonly<Record<string, Identity>>;
}

function writeHomes({ folder, seed, validators, ports, relayers, trustees, people }: Homes): void {
  if (existsSync(join(folder, "chain", "node0"))) return;
  const overlay = join(folder, "overlay.json");
  const now = Math.floor(Date.now() / 1000);
  writeFileSync(overlay, JSON.stringify(localOverlay({ ethics: people.ethics?.wallet.address ?? "", now })));
  const funds = [...relayers, ...trustees].flatMap(({ address, hot }) => [address, hot]).concat(Object.values(people));
  execFileSync(
    join(root, "chain", "build", "acesod"),
    [
      "testnet",
      "--output",
      join(folder, "chain"),
      "--validators",
      String(validators),
      "--seed",
      Buffer.from(seed.padEnd(8, "0")).toString("hex"),
      "--rpc-port",
      String(ports.rpc),
      "--p2p-port",
      String(ports.p2p),
      "--grpc-port",
      String(ports.grpc),
      "--api-port",
      String(ports.rest),
      "--overlay",
      overlay,
      ...funds.flatMap(({ wallet }) => ["--fund", `${wallet.address}=1000000000000`]),
    ],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, GODEBUG: undefined } },
  );
}

function startChain(processes: Processes, folder: string, validators: number): void {
  for (let i = 0; i < validators; i++)
    processes.start(`node${i}`, join(root, "chain", "build", "acesod"), [
      "start",
      "--home",
      join(folder, "chain", `node${i}`),
      "--log_level",
      "warn",
    ]);
}

async function untilChain(rpc: string): Promise<Chain> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const chain = await connectChain(rpc).catch(() => undefined);
    if (chain !== undefined && (await chain.height().catch(() => 0)) >= 3) return chain;
    chain?.close();
    await sleep(200);
  }
  throw new Error(`chain at ${rpc}: got no third block in a minute, wanted one`);
}

/** Pins the validator set of block 2: what every trustee, and the explorer, verifies from. */
async function writeTrust(folder: string, ports: Ports, chain: Chain): Promise<string> {
  const rpc = async (path: string): Promise<unknown> =>
    ((await (await fetch(`http://127.0.0.1:${ports.rpc}/${path}`)).json()) as { result: unknown }).result;
  const block = blockFromRpc(await rpc("commit?height=2"), await rpc("validators?height=2&per_page=100"));
  const trust = join(folder, "trust.json");
  writeFileSync(
    trust,
    JSON.stringify(trustRootJson(await trustRootOf(`local network ${chain.chainId}`, BigInt(30 * 86_400), block)), null, 1),
  );
  return trust;
}

async function registerOperators(chain: Chain, ports: Ports, operators: readonly OperatorIdentity[]): Promise<void> {
  await Promise.all(
    operators.map(async (operator) => {
      if (
        await chain.query.operator.operator({ address: operator.address.wallet.address }).then(
          () => true,
          () => false,
        )
      )
        return;
      const value = MsgRegister.fromPartial({
        address: operator.address.wallet.address,
        hotAddress: operator.hot.wallet.address,
        signKey: operator.sign.public,
        hpkeKey: operator.hpke.public,
        role: operator.role === "relayer" ? Role.ROLE_RELAYER : Role.ROLE_TRUSTEE,
        endpoint: operatorUrl(ports, operator),
        org: operator.org,
        bond: 2_000_000_000n,
      });
      await createSender(chain, operator.address.wallet).send([{ typeUrl: MsgRegister.typeUrl, value }]);
    }),
  );
}

/** Where an operator listens. */
export function operatorUrl(ports: Ports, { role, name }: OperatorIdentity): string {
  const index = Number(name.slice(-1));
  return `http://127.0.0.1:${(role === "relayer" ? ports.relayers : ports.trustees) + index}`;
}

interface Place {
  readonly folder: string;
  readonly ports: Ports;
  readonly processes: Processes;
  readonly trust: string;
  readonly postgres: OpenedPostgres;
  readonly chain: Chain;
}

async function startOperator(place: Place, operator: OperatorIdentity): Promise<void> {
  const home = join(place.folder, operator.name);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const secret = (name: string, bytes: Uint8Array): string => {
    const file = join(home, `${name}.key`);
    writeFileSync(file, keyText(bytes), { mode: 0o600 });
    return file;
  };
  const config = {
    rpc: `http://127.0.0.1:${place.ports.rpc}`,
    chainId: place.chain.chainId,
    databaseUrl: await createDatabase(place.postgres.url, operator.name),
    port: Number(new URL(operatorUrl(place.ports, operator)).port),
    operator: operator.address.wallet.address,
    hotKeyFile: secret("hot", operator.hot.key),
    signKeyFile: secret("sign", operator.sign.secret),
    logLevel: "info",
    ...(operator.role === "relayer"
      ? { blobs: join(home, "blobs") }
      : { trust: place.trust, hpkeKeyFile: secret("hpke", operator.hpke.secret), storageKeyFile: secret("storage", operator.storage) }),
  };
  const file = join(home, "config.json");
  writeFileSync(file, JSON.stringify(config, null, 1));
  const main = join(root, "relayer", operator.role === "relayer" ? "service" : "trustee", "src", "main.ts");
  place.processes.start(operator.name, process.execPath, ["--import", "tsx", main, "--config", file]);
}

/** Waits for /ready of a service. */
export async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (
      await fetch(`${url}/ready`, { signal: AbortSignal.timeout(2000) }).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await sleep(200);
  }
  throw new Error(`service ${url}: got not ready in a minute, wanted ready (see its log)`);
}

/** Pauses. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
