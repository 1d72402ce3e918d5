// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blobName, hex } from "@aceso/proto/encoding";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { BlobEntry, BlobStore } from "./blobstore.ts";
import { openFileBlobStore } from "./file_blobstore.ts";

let dir = "";
let store: BlobStore;
const limits = { maxBlobBytes: 20_000, maxBytes: 50_000 };

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "aceso-blobs-"));
  store = await openFileBlobStore({ dir, ...limits });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const blob = (length: number, seed = 1) => Uint8Array.from({ length }, (_, i) => (i * 31 + seed) % 256);

async function* cut(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function pathOf(name: Uint8Array): string {
  const text = hex(name);
  return join(dir, text.slice(0, 2), text.slice(2, 4), text);
}

async function all(from: BlobStore): Promise<BlobEntry[]> {
  const entries: BlobEntry[] = [];
  for await (const entry of from.list()) entries.push(entry);
  return entries;
}

test("a blob comes back as it was put, whole or streamed, and survives reopening", async () => {
  const bytes = blob(10_000);
  const name = blobName(bytes);
  expect(await store.has(name)).toBe(false);
  expect(await store.put(name, cut(bytes, 777))).toEqual({ bytes: 10_000, existed: false });
  expect(await store.get(name)).toEqual(bytes);
  const opened = await store.open(name);
  const parts: Uint8Array[] = [];
  for await (const part of opened?.stream ?? []) parts.push(part);
  expect(new Uint8Array(Buffer.concat(parts))).toEqual(bytes);
  const again = await openFileBlobStore({ dir, ...limits });
  expect(again.usage()).toEqual({ blobs: 1, bytes: 10_000 });
  expect(await all(again)).toEqual([{ name, bytes: 10_000 }]);
});

test("what is not there is null, not an error", async () => {
  const name = blobName(blob(1));
  expect([await store.get(name), await store.open(name), await store.delete(name)]).toEqual([null, null, false]);
});

test.each([
  ["one byte changed", (bytes: Uint8Array) => bytes.with(5_000, 0xff)],
  ["one byte less", (bytes: Uint8Array) => bytes.subarray(1)],
  ["one byte more", (bytes: Uint8Array) => Uint8Array.of(...bytes, 0)],
  ["nothing", () => new Uint8Array(0)],
])("bytes with %s are refused under the name, and leave nothing behind", async (_, change) => {
  const bytes = blob(10_000);
  await expect(store.put(blobName(bytes), change(bytes))).rejects.toMatchObject({ code: "E_BLOB_NAME", status: 422 });
  expect(await store.has(blobName(bytes))).toBe(false);
  expect(readdirSync(join(dir, "incoming"))).toEqual([]);
  expect(store.usage()).toEqual({ blobs: 0, bytes: 0 });
});

test("a blob that is too large is refused while it arrives, without reading the rest", async () => {
  let read = 0;
  async function* endless() {
    for (;;) {
      read += 4_096;
      yield new Uint8Array(4_096);
    }
  }
  await expect(store.put(blobName(blob(1)), endless())).rejects.toMatchObject({ code: "E_BLOB_SIZE", status: 413 });
  expect(read).toBeLessThan(30_000);
});

test("a full store refuses, also when many write at once, and has room again after a delete", async () => {
  const blobs = [1, 2, 3, 4].map((seed) => blob(15_000, seed));
  const outcomes = await Promise.allSettled(blobs.map((bytes) => store.put(blobName(bytes), cut(bytes, 1_000))));
  const stored = outcomes.filter((outcome) => outcome.status === "fulfilled").length;
  expect(stored).toBeLessThan(4);
  expect(store.usage().bytes).toBe(stored * 15_000);
  for (const { name } of await all(store)) await store.delete(name);
  expect(store.usage()).toEqual({ blobs: 0, bytes: 0 });
  const last = blob(15_000, 9);
  await store.put(blobName(last), last);
});

test("the same blob by ten writers at once is stored and counted once", async () => {
  const bytes = blob(3_000);
  await Promise.all(Array.from({ length: 10 }, () => store.put(blobName(bytes), cut(bytes, 500))));
  expect(store.usage()).toEqual({ blobs: 1, bytes: 3_000 });
});

test("a blob that is there is not read again", async () => {
  const bytes = blob(100);
  await store.put(blobName(bytes), bytes);
  const untouched: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => {
      throw new Error("read");
    },
  };
  expect(await store.put(blobName(bytes), untouched)).toEqual({ bytes: 100, existed: true });
});

test("a source that breaks leaves nothing behind", async () => {
  async function* broken() {
    yield new Uint8Array(10);
    throw new Error("hung up");
  }
  await expect(store.put(blobName(blob(1)), broken())).rejects.toThrow("hung up");
  expect(readdirSync(join(dir, "incoming"))).toEqual([]);
});

test("a damaged blob is never handed out as whole: it is dropped and can be put again", async () => {
  const bytes = blob(10_000);
  const name = blobName(bytes);
  await store.put(name, bytes);
  writeFileSync(pathOf(name), bytes.with(9_999, 0));
  expect(await store.get(name)).toBeNull();
  expect((await store.put(name, bytes)).existed).toBe(false);
  expect(await store.get(name)).toEqual(bytes);
  expect(store.usage()).toEqual({ blobs: 1, bytes: 10_000 });
});

test("what a crash left half written is dropped when the store opens, foreign files are left alone", async () => {
  writeFileSync(join(dir, "incoming", "half"), "x");
  mkdirSync(join(dir, "ab", "cd"), { recursive: true });
  writeFileSync(join(dir, "ab", "cd", "README"), "x");
  const again = await openFileBlobStore({ dir, ...limits });
  expect(readdirSync(join(dir, "incoming"))).toEqual([]);
  expect(again.usage()).toEqual({ blobs: 0, bytes: 0 });
});

test("a nearly full disk is left to others", async () => {
  const strict = await openFileBlobStore({ dir, ...limits, keepFreeBytes: Number.MAX_SAFE_INTEGER });
  await expect(strict.put(blobName(blob(1)), blob(1))).rejects.toMatchObject({ code: "E_BLOB_FULL", status: 507, retryable: true });
});

test("a name that is not 32 bytes is refused", async () => {
  await expect(store.get(new Uint8Array(31))).rejects.toThrow("32 bytes");
});
