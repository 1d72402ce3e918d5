// SPDX-License-Identifier: Apache-2.0
import { chargeBlob, HostError, refundBlob, verifyRequest } from "@aceso/host";
import { unhex } from "@aceso/proto/encoding";
import { listBlobs } from "../blob_repair.ts";
import { checkWriter } from "../blob_writer.ts";
import { activeSignKey } from "../operators.ts";
import { type Route, signedPath } from "./route.ts";

/** The store: content addressed, so that whoever reads can check. */
export const blobRoutes: readonly Route[] = [
  {
    method: "put",
    path: "/v1/blobs/{name}",
    summary: "Keeps a blob under its name (RFC 6962 root over 4 KiB pieces); counted against its writer",
    body: "bytes",
    signed: "writer",
    handle: async (c, relayer) => {
      const name = nameOf(c.req.param("name") ?? "");
      const body = new Uint8Array(await c.req.arrayBuffer());
      const writer = await checkWriter(relayer, signedPath(c), body, (header) => c.req.header(header));
      await chargeBlob(relayer.db, { writer, name, bytes: body.length, limit: relayer.config.maxWriterBytes });
      try {
        const { existed } = await relayer.blobs.put(name, body);
        return c.json({ name: c.req.param("name"), existed }, existed ? 200 : 201);
      } catch (error) {
        await refundBlob(relayer.db, writer, name);
        throw error;
      }
    },
  },
  {
    method: "get",
    path: "/v1/blobs/{name}",
    summary: "A blob; its reader checks it against the name",
    answers: "application/octet-stream",
    handle: async (c, { blobs }) => {
      const found = await blobs.get(nameOf(c.req.param("name") ?? ""));
      if (found === null)
        throw new HostError(
          { code: "blob_not_found", subject: "blob", got: c.req.param("name") ?? "", wanted: "one kept here" },
          { status: 404 },
        );
      return c.body(new Uint8Array(found), 200, {
        "content-type": "application/octet-stream",
        "cache-control": "public, max-age=31536000, immutable",
      });
    },
  },
  {
    method: "get",
    path: "/v1/blobs",
    summary: "Names of the blobs kept here that begin with one byte, for other relayers to repair from",
    query: { first: "0 to 255" },
    signed: "operator",
    handle: async (c, relayer) => {
      const first = Number(c.req.query("first"));
      if (!Number.isInteger(first) || first < 0 || first > 255)
        throw new HostError(
          { code: "blob_first", subject: "first", got: (c.req.query("first") ?? "nothing").slice(0, 20), wanted: "0 to 255" },
          { status: 400 },
        );
      await verifyRequest(
        { method: "GET", path: signedPath(c), body: new Uint8Array(), header: (name) => c.req.header(name) },
        { chainId: relayer.chain.chainId, now: relayer.now, lookup: (operator) => activeSignKey(relayer, operator) },
      );
      return c.json({ names: await listBlobs(relayer, first) });
    },
  },
];

function nameOf(text: string): Uint8Array {
  if (/^[0-9a-f]{64}$/.test(text)) return unhex(text);
  throw new HostError(
    { code: "blob_name", subject: "blob name", got: text.slice(0, 70), wanted: "32 bytes in lower-case hex" },
    { status: 400 },
  );
}
