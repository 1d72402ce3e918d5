// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { everyPage } from "./pages.ts";

test("every page of a list is asked for, each with the key that the one before gave", async () => {
  const asked: number[][] = [];
  const pages = [
    { items: ["a", "b"], pagination: { nextKey: Uint8Array.of(7) } },
    { items: ["c"], pagination: { nextKey: new Uint8Array() } },
    { items: ["never"], pagination: {} },
  ];
  const found = await everyPage(
    async ({ key }) => {
      asked.push([...key]);
      return pages[asked.length - 1] ?? { items: [], pagination: {} };
    },
    ({ items }) => items,
  );
  expect(found).toEqual(["a", "b", "c"]);
  expect(asked).toEqual([[], [7]]);
});

test("a list without a next key is one page", async () => {
  const answer: { items: number[]; pagination?: { nextKey: Uint8Array } } = { items: [1] };
  expect(
    await everyPage(
      async () => answer,
      ({ items }) => items,
    ),
  ).toEqual([1]);
});
