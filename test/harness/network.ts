// SPDX-License-Identifier: Apache-2.0
import { mkdirSync } from "node:fs";
import type { Chain } from "@aceso/client";
import { createDatabase } from "@aceso/host";
import { type Accounts, accountsOf, roleNames } from "./accounts.ts";
import { localChainId, nodeProgram, untilChain, writeHomes, writeTrust } from "./chain.ts";
import type { Cleanup } from "./cleanup.ts";
import { type Database, openDatabase } from "./database.ts";
import { type OperatorIdentity, operatorIdentity } from "./keys.ts";
import { operatorProgram, operatorUrl, registerOperators, untilCommittee } from "./operators.ts";
import { openPeople, type People } from "./people.ts";
import type { Checkout } from "./place.ts";
import { findPorts, operatorCount, type Ports, takenOf } from "./ports.ts";
import { Processes } from "./processes.ts";
import { readSettings, type Settings, writeSettings } from "./settings.ts";
import { untilReady } from "./wait.ts";
import { indexerProgram, siteOf, writeSite } from "./web.ts";

/** A running local network. */
export interface Network {
  readonly checkout: Checkout;
  readonly folder: string;
  readonly seed: string;
  readonly validators: number;
  readonly ports: Ports;
  readonly chain: Chain;
  readonly processes: Processes;
  readonly database: Database;
  readonly relayers: readonly OperatorIdentity[];
  readonly trustees: readonly OperatorIdentity[];
  readonly accounts: Accounts;
  readonly people: People;
  /** File of the pinned trust root. */
  readonly trust: string;
  /** Address of the pages and of GraphQL. */
  readonly site: string;
  relayerUrl(index: number): string;
}

/** What is said while a network comes up. */
export type Say = (line: string) => void;

/** What a network is started with. */
export interface NetworkOptions {
  readonly checkout: Checkout;
  readonly folder: string;
  /** Used where the folder remembers none. */
  readonly seed: string;
  readonly validators: number;
  readonly say: Say;
  readonly cleanup: Cleanup;
}

/** Starts chain, PostgreSQL, relayers, trustees, indexer and pages, side by side as far as they allow; `cleanup` ends all of it. */
export async function startNetwork(options: NetworkOptions): Promise<Network> {
  const { checkout, folder, say, cleanup } = options;
  const settings = await settle(options);
  const { seed, validators, ports } = settings;
  const [accounts, relayers, trustees] = await Promise.all([accountsOf(seed), operatorsOf(seed, "relayer"), operatorsOf(seed, "trustee")]);
  const operators = [...relayers, ...trustees];
  const funded = [...operators.flatMap(({ address, hot }) => [address, hot]), ...roleNames.map((role) => accounts[role])];
  writeHomes(
    checkout,
    folder,
    settings,
    funded.map(({ wallet }) => wallet.address),
    accounts.ethics.wallet.address,
  );
  const processes = new Processes(folder, (name, how) => say(`${name} ended by itself (${how}): see ${processes.log(name)}`));
  const isNode = (name: string): boolean => /^node\d+$/.test(name);
  cleanup.add(() => processes.stopAll(isNode));
  for (let i = 0; i < validators; i++) processes.start(nodeProgram(checkout, folder, `node${i}`));
  say("chain, PostgreSQL, relayers, trustees and indexer starting");
  const [chain, database] = await Promise.all([
    untilChain(`http://127.0.0.1:${ports.rpc}`),
    openDatabase(folder, ports.postgres, checkout.databaseUrl),
  ]);
  cleanup.add(() => database.stop());
  cleanup.add(() => chain.close());
  cleanup.add(() => processes.stopAll(isNode)); // again: the database goes last
  const trust = await writeTrust(folder, chain);
  writeSite(checkout, folder);
  const place = { checkout, folder, ports, trust, postgresUrl: database.url };
  const indexerDatabase = await createDatabase(database.url, "indexer");
  processes.start(indexerProgram({ checkout, folder, ports, trust, databaseUrl: indexerDatabase }));
  for (const operator of operators) processes.start(await operatorProgram(place, operator));
  await registerOperators(chain, ports, operators);
  say(`chain at block ${await chain.height()}, ten operators bonded`);
  await Promise.all([untilCommittee(chain), ...operators.map((operator) => untilReady(operatorUrl(ports, operator)))]);
  say("relayers and trustees ready, the first committee drawn");
  const site = `http://127.0.0.1:${ports.web}`;
  const relayerUrl = (index: number): string => `http://127.0.0.1:${ports.relayers + (index % operatorCount)}`;
  const people = openPeople(folder, siteOf(folder), {
    chainId: localChainId,
    node: chain.rpcUrl,
    graphql: `${site}/graphql`,
    site,
    relayers: relayers.map((_, index) => relayerUrl(index)),
    trust,
  });
  for (const role of roleNames) await people.account(role, accounts[role].key);
  return {
    checkout,
    folder,
    seed,
    validators,
    ports,
    chain,
    processes,
    database,
    relayers,
    trustees,
    accounts,
    people,
    trust,
    site,
    relayerUrl,
  };
}

/** The folder's own settings, or new ones with free ports. @throws Error where the ports of a kept network are taken */
async function settle({ folder, seed, validators, say }: NetworkOptions): Promise<Settings> {
  mkdirSync(folder, { recursive: true });
  const kept = readSettings(folder);
  if (kept !== undefined) {
    const taken = await takenOf(kept.ports, kept.validators);
    if (taken.length === 0) return kept;
    throw new Error(
      `ports of ${folder}: got ${taken.join(", ")} taken, wanted them free: stop what uses them (another npm start?) or --reset`,
    );
  }
  const { ports, moved } = await findPorts(validators);
  if (moved) say(`some ports are taken: all moved by ${ports.rpc - 26657} (RPC ${ports.rpc}, pages ${ports.web})`);
  const settings: Settings = { v: 1, seed, validators, ports };
  writeSettings(folder, settings);
  return settings;
}

function operatorsOf(seed: string, role: OperatorIdentity["role"]): Promise<OperatorIdentity[]> {
  return Promise.all(Array.from({ length: operatorCount }, (_, index) => operatorIdentity(seed, role, index)));
}
