// SPDX-License-Identifier: Apache-2.0
import { HostError, readJson } from "@aceso/host";
import { z } from "zod";
import { takeEntry } from "../carry.ts";
import { batchStatementSchema, checkBatch, checkPossession, possessionSchema } from "../check_statement.ts";
import { sponsor, sponsorSchema } from "../sponsor.ts";
import type { Route } from "./route.ts";

const entrySchema = z.strictObject({ entry: z.base64().max(400_000, "at most 300 KB") });

/** What a patient's agent asks for. */
export const recordRoutes: readonly Route[] = [
  {
    method: "post",
    path: "/v1/records",
    summary: "Hands a signed entry in: kept before the answer (202), then carried to the chain",
    body: entrySchema,
    handle: async (c, relayer) => c.json({ entry: await takeEntry(relayer, (await readJson(c, entrySchema)).entry) }, 202),
  },
  {
    method: "get",
    path: "/v1/records/{entry}",
    summary: "What became of an entry: queued, anchored or refused with the chain's code",
    handle: async (c, { db }) => {
      const id = c.req.param("entry") ?? "";
      const row = await db.selectFrom("entry").select(["status", "code", "tx", "height"]).where("id", "=", id).executeTakeFirst();
      if (row === undefined)
        throw new HostError(
          { code: "entry_not_found", subject: "entry", got: id.slice(0, 80), wanted: "one handed in here" },
          { status: 404 },
        );
      return c.json({ status: row.status, code: row.code ?? "", tx: row.tx ?? "", height: row.height ?? 0 });
    },
  },
  {
    method: "post",
    path: "/v1/batches/check",
    summary: "Whether the chain would take a device's batch, and which field is wrong; for firmware authors, nothing is kept",
    body: batchStatementSchema,
    handle: async (c, relayer) => c.json(await checkBatch(relayer, await readJson(c, batchStatementSchema))),
  },
  {
    method: "post",
    path: "/v1/possessions/check",
    summary: "Whether the chain would take a device's possession proof, and which field is wrong; nothing is kept",
    body: possessionSchema,
    handle: async (c, relayer) => c.json(await checkPossession(relayer, await readJson(c, possessionSchema))),
  },
  {
    method: "post",
    path: "/v1/sponsor",
    summary: "A fee allowance: for a new patient by proof of work, for who shares already in order to end it, without",
    body: sponsorSchema,
    handle: async (c, relayer) => c.json(await sponsor(relayer, await readJson(c, sponsorSchema))),
  },
];
