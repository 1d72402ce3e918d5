// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { connectChain, createSender, walletFromKey } from "@aceso/client";
import {
  createBell,
  createLog,
  holdExclusive,
  type Life,
  loadConfig,
  migrate,
  openFileBlobStore,
  openStore,
  readTls,
  repeat,
  ringAtBlocks,
  run,
  serve,
} from "@aceso/host";
import { unhex } from "@aceso/proto/encoding";
import { sign } from "@aceso/seal";
import { repairBlobs } from "./blob_repair.ts";
import { carryEntries } from "./carry.ts";
import { type Config, configSchema } from "./config.ts";
import { nodeLedger } from "./node_ledger.ts";
import { openWaitingRounds } from "./open_round.ts";
import type { Relayer } from "./relayer.ts";
import { watchOwnRounds } from "./round_status.ts";
import { createRelayerApp } from "./routes/app.ts";
import { createSnapshots } from "./snapshots.ts";
import { migrations, type Tables } from "./store.ts";
import { createVoter } from "./vote.ts";

const { values } = parseArgs({ options: { config: { type: "string" } } });
const log = createLog({ name: "relayer" });

await run(log, async (life) => {
  const config = loadConfig(configSchema, { prefix: "ACESO_", ...(values.config === undefined ? {} : { file: values.config }) });
  const store = openStore<Tables>({ databaseUrl: config.databaseUrl });
  life.onStop("database", () => store.close());
  await migrate(store.db, migrations);
  const hold = await holdExclusive(store.pool, `relayer ${config.operator}`);
  life.onStop("hold", () => hold.release());
  hold.lost.addEventListener("abort", () => life.fail(hold.lost.reason));
  const relayer = await assemble(config, life, store.db);
  const serving = await serve(
    createRelayerApp(relayer, () => store.ping()),
    { port: config.port, hostname: config.host, ...readTls(config) },
  );
  life.onStop("http", () => serving.stop());
  /** Repeats at each block, after a request that left something to do, and once a second. */
  const whenDue = (name: string, step: () => Promise<void>) => repeat(life, log, name, 1000, step, relayer.bell);
  whenDue("open rounds", () => openWaitingRounds(relayer));
  const snapshots = createSnapshots(relayer);
  repeat(life, log, "keep the snapshot", 5000, () => snapshots.keepPinned());
  const voter = createVoter(relayer, snapshots);
  whenDue("commit", () => voter.commit());
  whenDue("reveal", () => voter.reveal());
  whenDue("watch rounds", () => watchOwnRounds(relayer));
  whenDue("carry", () => carryEntries(relayer));
  let first = 0;
  repeat(life, log, "repair blobs", 2000, async () => void (await repairBlobs(relayer, first++ % 256)));
  log.info({ operator: config.operator, url: serving.url }, "relaying");
  await life.untilStopped();
});

async function assemble(config: Config, life: Life, db: Relayer["db"]): Promise<Relayer> {
  const chain = await connectChain(config.rpc);
  life.onStop("chain", () => chain.close());
  const bell = createBell();
  ringAtBlocks(life, log, bell, () => chain.height());
  const signKey = readSecret(config.signKeyFile);
  return {
    config,
    log,
    bell,
    db,
    chain: nodeLedger(chain),
    sender: createSender(chain, await walletFromKey(readSecret(config.hotKeyFile))),
    blobs: await openFileBlobStore({ dir: config.blobs, maxBlobBytes: config.maxBlobBytes, maxBytes: config.maxStoreBytes }),
    sign: (statement) => sign(signKey, statement),
    now: () => Math.floor(Date.now() / 1000),
    random: (size) => new Uint8Array(randomBytes(size)),
    fetch: (url, init) => fetch(url, init),
  };
}

function readSecret(file: string): Uint8Array {
  return unhex(readFileSync(file, "utf8").trim());
}
