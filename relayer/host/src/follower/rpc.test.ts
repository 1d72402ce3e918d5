// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { NodePool } from "./rpc.ts";

const answering = (body: string) => new NodePool({ urls: ["http://a"], fetch: async () => new Response(body), maxBytes: 100 });

test("a result is handed on as it is", async () => {
  expect(await answering('{"jsonrpc":"2.0","id":1,"result":{"a":1}}').call("status", {})).toEqual({ a: 1 });
});

test.each([
  ["no JSON", "<html>", "E_NODE_DOWN"],
  ["a list", "[]", "E_NODE_DOWN"],
  ["neither result nor error", "{}", "E_NODE_DOWN"],
  ["more than is read", `{"result":"${"a".repeat(200)}"}`, "E_NODE_DOWN"],
  ["an error of the node's", '{"error":{"code":-32603,"message":"Internal error","data":"height 9 is not available"}}', "E_NODE_ANSWER"],
])("%s is a fault that says so", async (_, body, code) => {
  await expect(answering(body).call("status", {})).rejects.toMatchObject({ code, retryable: true });
});

test("a node that never answers is down", async () => {
  const silent = new NodePool({
    urls: ["http://a"],
    timeoutMs: 20,
    fetch: (_, init) => new Promise((_resolve, reject) => init.signal?.addEventListener("abort", () => reject(init.signal?.reason))),
  });
  await expect(silent.call("status", {})).rejects.toMatchObject({ code: "E_NODE_DOWN" });
});

test("nodes take turns, and there must be one", () => {
  const pool = new NodePool({ urls: ["http://a", "http://b"], fetch: async () => new Response("") });
  for (const url of ["http://a", "http://b", "http://a"]) {
    expect(pool.current).toBe(url);
    pool.next();
  }
  expect(() => new NodePool({ urls: [], fetch: async () => new Response("") })).toThrow("at least one");
});
