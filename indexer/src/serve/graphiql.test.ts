// SPDX-License-Identifier: Apache-2.0
import { type TemporaryPostgres, temporaryPostgres } from "@aceso/host/testing";
import { parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readRecording, recordedNode } from "../../test/recorded.ts";
import { type Served, served } from "../../test/served.ts";
import { rpcSource } from "../ingest/source.ts";

let server: TemporaryPostgres;
let index: Served;

let record = "";

beforeAll(async () => {
  server = await temporaryPostgres();
  index = await served(server, rpcSource("http://node", recordedNode(readRecording())));
  const { data } = await index.ask("{ orders(origin: STUDY, first: 1) { nodes { records } } }");
  record = data.orders.nodes[0].records[0];
}, 120_000);
afterAll(async () => {
  await index.close();
  await server.stop();
});

const browser = { headers: { accept: "text/html,application/xhtml+xml" } };

async function page(): Promise<{ html: string; policy: string; tabs: { query: string; variables: string }[] }> {
  const answer = await index.app.request("/graphql", browser);
  const html = await answer.text();
  const packed = /data-tabs="([^"]*)"/.exec(html)?.[1] ?? "";
  const tabs = JSON.parse(packed.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
  return { html, policy: answer.headers.get("content-security-policy") ?? "", tabs };
}

test("a browser gets a page whose scripts, style and workers all come from this origin", async () => {
  const { html, policy } = await page();
  expect(html).not.toMatch(/https?:/);
  expect(html).not.toMatch(/<script>|<script [^s]/);
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => String(path));
  const workers = ["editor", "json", "graphql"].map((name) => `/graphql/assets/${name}Worker.js`);
  expect(files).toHaveLength(3);
  for (const path of [...files, ...workers]) {
    const plain = await index.app.request(path);
    expect([path, plain.status]).toEqual([path, 200]);
    expect((await plain.text()).length).toBeGreaterThan(200);
    const packed = await index.app.request(path, { headers: { "accept-encoding": "gzip" } });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
  }
  expect((await index.app.request("/graphql/assets/toString")).status).toBe(404);
});

test("it opens with five queries, filled with ids of this index; each answers as it stands", async () => {
  const { tabs } = await page();
  const [tab] = tabs;
  expect(tabs).toHaveLength(1);
  expect(JSON.parse(tab?.variables ?? "")).toEqual({ id: record, record });
  const names = parse(tab?.query ?? "").definitions.map((d) => (d.kind === "OperationDefinition" ? d.name?.value : undefined));
  expect(names).toEqual(["Standing", "NewestRecords", "Devices", "WhereDoesItComeFrom", "DoNotTrustMe"]);
  for (const operationName of names) {
    const { data, errors } = await index.ask(tab?.query ?? "", JSON.parse(tab?.variables ?? ""), operationName);
    expect([operationName, errors]).toEqual([operationName, undefined]);
    for (const value of Object.values(data)) expect(value).not.toBeNull();
  }
});
