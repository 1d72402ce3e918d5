// SPDX-License-Identifier: Apache-2.0
import { addressText, blobName, hex } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { type BlobStore, createBlobClient, placement } from "./blobs.ts";

const stores: BlobStore[] = [1, 2, 3, 4, 5].map((n) => ({
  operator: addressText(new Uint8Array(20).fill(n)),
  endpoint: `http://store${n}`,
}));
const signer = { id: new Uint8Array(32), sign: () => new Uint8Array(64) };

/** Five stores in memory; those named in `down` answer nothing, those in `lying` answer other bytes. */
function world(down: readonly string[] = [], lying: readonly string[] = []) {
  const kept = new Map<string, Uint8Array>();
  const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
    if (down.some((endpoint) => url.startsWith(endpoint))) throw new Error("refused");
    if (init?.method === "PUT") {
      kept.set(url, init.body as Uint8Array);
      return new Response(null, { status: 201 });
    }
    const bytes = lying.some((endpoint) => url.startsWith(endpoint)) ? new Uint8Array([9]) : kept.get(url);
    return bytes === undefined ? new Response("{}", { status: 404 }) : new Response(bytes as Uint8Array<ArrayBuffer>);
  };
  return { kept, client: createBlobClient({ chainId: "c", stores: async () => stores, fetch, nowSeconds: () => 0 }) };
}

const bytes = new Uint8Array(5000).fill(7);
const homes = placement(blobName(bytes), stores)
  .slice(0, 3)
  .map(({ endpoint }) => endpoint);
const [first = "", second = ""] = homes;

test("a blob goes to its three homes and reads back", async () => {
  const { client, kept } = world();
  const name = await client.put(bytes, signer);
  expect([...kept.keys()].sort()).toEqual(homes.map((home) => `${home}/v1/blobs/${hex(name)}`).sort());
  expect(await client.get(name)).toEqual(bytes);
});

test("one home down is borne, two are not", async () => {
  await expect(world([first]).client.put(bytes, signer)).resolves.toEqual(blobName(bytes));
  await expect(world([first, second]).client.put(bytes, signer)).rejects.toMatchObject({ code: "blob_not_stored" });
});

test("a store that answers other bytes is passed over", async () => {
  const { client } = world([], [first]);
  const name = await client.put(bytes, signer);
  expect(await client.get(name)).toEqual(bytes);
});

test("bytes that no store holds are blob_not_found", async () => {
  await expect(world().client.get(blobName(bytes))).rejects.toMatchObject({ code: "blob_not_found" });
});
