// SPDX-License-Identifier: Apache-2.0
import { concat } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { flipped, seeded } from "../test/world.ts";
import { nameBlob } from "./blob_namer.ts";
import { openContent, sealContent } from "./content.ts";

const random = seeded("content");
const [k, sealContext] = [random(32), random(32)];
const chunk = 1024 * 1024 + 16;

async function sealedOf(length: number) {
  const plaintext = new Uint8Array(length).fill(5);
  return { plaintext, k, sealContext, ...(await sealContent({ plaintext, k, sealContext, random })) };
}

/** The stored bytes changed by the store, which of course also names them anew. */
const replaced = (stored: Uint8Array) => ({ stored, ciphertextHash: nameBlob(stored) });

test.each([0, 1, 4095, 4096, 1024 * 1024 - 1, 1024 * 1024, 3_000_000])("%s bytes are sealed and opened", async (length) => {
  const { plaintext, ...content } = await sealedOf(length);
  expect(Buffer.from(await openContent(content)).equals(plaintext)).toBe(true);
});

test("what is stored has only the length of its bucket", async () => {
  expect((await sealedOf(1)).stored.length).toBe(12 + 4096 + 16);
  expect((await sealedOf(4095)).stored.length).toBe(12 + 4096 + 16);
  expect((await sealedOf(1024 * 1024)).stored.length).toBe(12 + 2 * chunk);
});

test("the content key works for one seal context and one K only", async () => {
  const content = await sealedOf(100);
  for (const twin of [{ k: flipped(k) }, { sealContext: flipped(sealContext) }]) {
    await expect(openContent({ ...content, ...twin })).rejects.toMatchObject({ code: "box_closed" });
  }
});

test("bytes that are not the named blob are refused before any key is used", async () => {
  const content = await sealedOf(100);
  await expect(openContent({ ...content, stored: flipped(content.stored, 99) })).rejects.toMatchObject({ code: "name_mismatch" });
});

test("a changed, moved or dropped chunk does not open", async () => {
  const content = await sealedOf(3_000_000);
  const [iv, first, second] = [
    content.stored.subarray(0, 12),
    content.stored.subarray(12, 12 + chunk),
    content.stored.subarray(12 + chunk),
  ];
  const moved = concat(iv, second.subarray(0, chunk), first, second.subarray(chunk));
  const dropped = concat(iv, first, second.subarray(0, chunk)); // 2 MiB of content, the length of a smaller bucket
  for (const stored of [flipped(content.stored, 12 + chunk), moved, dropped]) {
    await expect(openContent({ ...content, ...replaced(stored) })).rejects.toMatchObject({ code: "box_closed" });
  }
});

test("a length that no bucket has is refused", async () => {
  const content = await sealedOf(100);
  const longer = concat(content.stored, new Uint8Array(1));
  await expect(openContent({ ...content, ...replaced(longer) })).rejects.toMatchObject({ code: "bad_content" });
});
