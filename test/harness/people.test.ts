// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeState } from "@aceso/agent";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPeople, type People } from "./people.ts";

let folder: string;
let people: People;
const place = {
  chainId: "aceso-local-1",
  node: "http://127.0.0.1:1",
  graphql: "http://127.0.0.1:2/graphql",
  site: "http://127.0.0.1:2",
  relayers: [],
  trust: "/trust",
};
const state = { walletKey: new Uint8Array(32).fill(7), vaults: [], policies: [] };
const read = (name: string): { people: unknown } => JSON.parse(readFileSync(join(folder, name), "utf8")) as { people: unknown };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aceso-people-"));
  mkdirSync(join(folder, "web"));
  people = openPeople(folder, join(folder, "web"), place);
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the network is told before anybody has a home", () => {
  expect(read("network.json")).toEqual({ v: 1, ...place, people: {} });
  expect(read("web/demo.json").people).toEqual([]);
});

test("a patient's state lies in a home that only the owner reads, and is shown to the portal", async () => {
  await people.patient("ada", "Has a patch.").save(state);
  const file = join(people.home("ada"), "agent.json");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(decodeState(readFileSync(file, "utf8")).walletKey).toEqual(state.walletKey);
  expect(read("network.json").people).toEqual({ ada: people.home("ada") });
  expect(read("web/demo.json").people).toEqual([{ name: "ada", about: "Has a patch.", state: readFileSync(file, "utf8") }]);
});

test("somebody who is no patient has a home and is not shown to the portal", async () => {
  await people.account("maker", state.walletKey);
  expect(decodeState(readFileSync(join(people.home("maker"), "agent.json"), "utf8")).vaults).toEqual([]);
  expect(read("web/demo.json").people).toEqual([]);
});

test("who was there before a restart still is", async () => {
  await people.patient("ada", "Has a patch.").save(state);
  const again = openPeople(folder, join(folder, "web"), { ...place, node: "http://127.0.0.1:9" });
  expect(again.home("ada")).toBe(people.home("ada"));
  expect(read("network.json")).toMatchObject({ node: "http://127.0.0.1:9", people: { ada: people.home("ada") } });
  expect(read("web/demo.json").people).toHaveLength(1);
});

test("the home of nobody is refused", () => {
  expect(() => people.home("eve")).toThrow("person eve: got nobody");
});
