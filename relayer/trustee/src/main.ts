// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { connectChain, createBlobClient, createSender, storeDirectory, walletFromKey } from "@aceso/client";
import {
  type Bell,
  createApp,
  createBell,
  createLog,
  createMetrics,
  holdExclusive,
  type Life,
  loadConfig,
  migrate,
  openStore,
  readTls,
  repeat,
  run,
  serve,
  startFollower,
} from "@aceso/host";
import { parseTrustRoot } from "@aceso/proof";
import { addressBytes, unhex } from "@aceso/proto/encoding";
import { sign } from "@aceso/seal";
import { answerDisputes } from "./answer_disputes.ts";
import { answerOrders } from "./answer_orders.ts";
import { type Config, configSchema } from "./config.ts";
import { nodeHints } from "./hints.ts";
import { dropOldAnswers } from "./kept_answers.ts";
import { acknowledgeShreds, dropOldShares } from "./shred_shares.ts";
import { migrations, type Tables } from "./store.ts";
import { takeShares } from "./take_shares.ts";
import type { Trustee } from "./trustee.ts";
import { watchChain } from "./watch_chain.ts";

const { values } = parseArgs({ options: { config: { type: "string" } } });
const log = createLog({ name: "trustee" });

await run(log, async (life) => {
  const config = loadConfig(configSchema, { prefix: "ACESO_", ...(values.config === undefined ? {} : { file: values.config }) });
  const store = openStore<Tables>({ databaseUrl: config.databaseUrl });
  life.onStop("database", () => store.close());
  await migrate(store.db, migrations);
  const hold = await holdExclusive(store.pool, `trustee ${config.operator}`);
  life.onStop("hold", () => hold.release());
  hold.lost.addEventListener("abort", () => life.fail(hold.lost.reason));
  const bell = createBell();
  const trustee = await assemble(config, life, store.db, bell);
  const app = createApp({
    name: "trustee",
    version: "1",
    log,
    metrics: createMetrics({ service: "trustee" }),
    ready: { database: () => store.ping(), follower: () => trustee.follower.check() },
  });
  const serving = await serve(app, { port: config.port, hostname: config.host, ...readTls(config) });
  life.onStop("http", () => serving.stop());
  /** Repeats at each verified header, and once a second. */
  const whenDue = (name: string, step: () => Promise<void>) => repeat(life, log, name, 1000, step, bell);
  whenDue("watch chain", async () => {
    if (await watchChain(trustee)) bell.ring();
  });
  whenDue("take shares", () => takeShares(trustee));
  whenDue("answer orders", () => answerOrders(trustee));
  whenDue("answer disputes", () => answerDisputes(trustee));
  whenDue("acknowledge shreds", () => acknowledgeShreds(trustee));
  repeat(life, log, "drop old shares", 60_000, () => dropOldShares(trustee));
  repeat(life, log, "drop old answers", 60_000, () => dropOldAnswers(trustee));
  log.info({ operator: config.operator, url: serving.url }, "holding shares");
  await life.untilStopped();
});

async function assemble(config: Config, life: Life, db: Trustee["db"], bell: Bell): Promise<Trustee> {
  const chain = await connectChain(config.rpc);
  life.onStop("chain", () => chain.close());
  const now = () => Math.floor(Date.now() / 1000);
  const root = parseTrustRoot(JSON.parse(readFileSync(config.trust, "utf8")));
  const follower = startFollower({
    rpcUrls: [config.rpc],
    root,
    log,
    now: () => BigInt(now()),
    pollMs: 100,
    onHeader: bell.ring,
  });
  life.onStop("follower", () => follower.stop());
  const wallet = await walletFromKey(readSecret(config.hotKeyFile));
  const keys = { sign: readSecret(config.signKeyFile), hpke: readSecret(config.hpkeKeyFile), storage: readSecret(config.storageKeyFile) };
  return {
    config,
    log,
    db,
    hints: nodeHints(chain),
    follower,
    root,
    sender: createSender(chain, wallet),
    blobs: createBlobClient({ chainId: config.chainId, stores: storeDirectory(chain), fetch, nowSeconds: now }),
    blobSigner: { id: addressBytes(config.operator), sign: (statement) => sign(keys.sign, statement) },
    keys,
    random: (size) => new Uint8Array(randomBytes(size)),
  };
}

function readSecret(file: string): Uint8Array {
  return unhex(readFileSync(file, "utf8").trim());
}
