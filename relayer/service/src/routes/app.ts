// SPDX-License-Identifier: Apache-2.0
import { createApp, createMetrics, type HostEnv, HostError, readJson } from "@aceso/host";
import { unhex } from "@aceso/proto/encoding";
import type { Hono } from "hono";
import { z } from "zod";
import { checkWriter } from "../blob_writer.ts";
import { takeEntry } from "../carry.ts";
import { evidenceFor } from "../evidence.ts";
import { nonceAnswer } from "../nonce.ts";
import { submissionSchema, takeEvidence } from "../open_round.ts";
import type { Relayer } from "../relayer.ts";
import { ownVote, roundStatus } from "../round_status.ts";
import { sponsor, sponsorSchema } from "../sponsor.ts";

const nonceSchema = z.strictObject({ device: z.string(), purpose: z.number().int(), data_key: z.string() });
const entrySchema = z.strictObject({ entry: z.base64().max(400_000, "at most 300 KB") });

/** The relayer's public HTTP interface. */
export function createRelayerApp(relayer: Relayer, ready: () => Promise<void>): Hono<HostEnv> {
  const app = createApp({
    name: "relayer",
    version: "1",
    log: relayer.log,
    metrics: createMetrics({ service: "relayer" }),
    ready: { chain: async () => void (await relayer.chain.height()), database: ready },
    corsOrigins: ["*"],
    bodyLimits: [
      { prefix: "/v1/blobs/", maxBytes: relayer.config.maxBlobBytes },
      { prefix: "/v1/records", maxBytes: 512 * 1024 },
    ],
    rate: { burst: 2000, perSecond: 500 },
  });
  addAttestation(app, relayer);
  addRecords(app, relayer);
  addBlobs(app, relayer);
  return app;
}

function addAttestation(app: Hono<HostEnv>, relayer: Relayer): void {
  app.get("/v1/info", (c) =>
    c.json({
      operator: relayer.config.operator,
      hot_address: relayer.wallet.address,
      chain_id: relayer.chain.chainId,
      sponsor: { pow_bits: relayer.config.sponsorBits },
    }),
  );
  app.post("/v1/nonces", async (c) => {
    await readJson(c, nonceSchema);
    return c.json(await nonceAnswer(relayer));
  });
  app.post("/v1/evidence", async (c) => c.json({ round: await takeEvidence(relayer, await readJson(c, submissionSchema)) }, 202));
  app.get("/v1/evidence/:hash", async (c) => {
    const envelope = await evidenceFor(relayer, c.req.param("hash"), new URL(c.req.url).pathname, (name) => c.req.header(name));
    return c.body(envelope as Uint8Array<ArrayBuffer>, 200, { "content-type": "application/cbor" });
  });
  app.get("/v1/rounds/:id", async (c) => c.json(await roundStatus(relayer, c.req.param("id"))));
  app.get("/v1/votes/:id", async (c) => c.json(await ownVote(relayer, c.req.param("id"))));
  app.post("/v1/sponsor", async (c) => c.json(await sponsor(relayer, await readJson(c, sponsorSchema))));
}

function addRecords(app: Hono<HostEnv>, relayer: Relayer): void {
  app.post("/v1/records", async (c) => c.json({ entry: await takeEntry(relayer, (await readJson(c, entrySchema)).entry) }, 202));
  app.get("/v1/records/:entry", async (c) => {
    const id = c.req.param("entry");
    const row = await relayer.db.selectFrom("entry").select(["status", "code", "tx", "height"]).where("id", "=", id).executeTakeFirst();
    if (row === undefined)
      throw new HostError({ code: "entry_not_found", subject: "entry", got: id, wanted: "one handed in here" }, { status: 404 });
    return c.json({ status: row.status, code: row.code ?? "", tx: row.tx ?? "", height: row.height ?? 0 });
  });
}

function addBlobs(app: Hono<HostEnv>, relayer: Relayer): void {
  app.put("/v1/blobs/:name", async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    await checkWriter(relayer, new URL(c.req.url).pathname, body, (name) => c.req.header(name));
    const { existed } = await relayer.blobs.put(nameOf(c.req.param("name")), body);
    return c.json({ name: c.req.param("name"), existed }, existed ? 200 : 201);
  });
  app.get("/v1/blobs/:name", async (c) => {
    const name = nameOf(c.req.param("name"));
    const found = await relayer.blobs.get(name);
    if (found === null || found === undefined)
      throw new HostError({ code: "blob_not_found", subject: "blob", got: c.req.param("name"), wanted: "one kept here" }, { status: 404 });
    return c.body(found as unknown as Uint8Array<ArrayBuffer>, 200, {
      "content-type": "application/octet-stream",
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
}

function nameOf(text: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new HostError(
      { code: "blob_name", subject: "blob name", got: text.slice(0, 70), wanted: "32 bytes in lower-case hex" },
      { status: 400 },
    );
  return unhex(text);
}
