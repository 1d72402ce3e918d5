// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { loadedBy, over } from "./load.ts";

const manifest = {
  "index.html": { file: "index.js", css: ["index.css"], imports: ["shared"] },
  shared: { file: "shared.js", imports: ["index.html"] },
  page: { file: "page.js", isDynamicEntry: true, imports: ["shared", "table"] },
  table: { file: "table.js", css: ["table.css"] },
};

test("a chunk loads its styles and all that it imports, in circles too", () => {
  expect([...loadedBy(manifest, "index.html")].sort()).toEqual(["index.css", "index.js", "shared.js"]);
});

test("a lazy page counts only what was not there already", () => {
  expect([...over(loadedBy(manifest, "page"), loadedBy(manifest, "index.html"))].sort()).toEqual(["page.js", "table.css", "table.js"]);
});

test("a chunk that was not built is an error, not nothing", () => expect(() => loadedBy(manifest, "gone")).toThrow("got no gone"));
