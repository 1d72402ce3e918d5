// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { addressText } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { createLog } from "../log.ts";
import { createApp } from "./app.ts";
import { createMetrics } from "./metrics.ts";
import { OPERATOR_HEADER, requireOperator, SIGNATURE_HEADER, signRequest, TIME_HEADER } from "./signed.ts";

const CHAIN = "aceso-local-1";
const NOW = 1_800_000_000;
const operator = new Uint8Array(20).fill(7);
const other = new Uint8Array(20).fill(8);
const keys = generateKeyPairSync("ed25519");
const publicKey = rawKey(keys.publicKey);

function rawKey(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ format: "der", type: "spki" }).subarray(-32));
}

function app(registered: Uint8Array | null = publicKey) {
  const made = createApp({
    name: "t",
    version: "0",
    log: createLog({ name: "t", level: "silent" }),
    metrics: createMetrics({ service: "t", process: false }),
  });
  const lookup = async (who: Uint8Array) => (who.every((byte) => byte === 7) ? registered : null);
  made.use("/v1/*", requireOperator({ chainId: CHAIN, lookup, now: () => NOW }));
  made.post("/v1/echo", async (c) => c.json({ operator: addressText(c.get("operator")), body: await c.req.json() }));
  return made;
}

const body = JSON.stringify({ round: "a" });
const honest = { chainId: CHAIN, operator, method: "post", path: "/v1/echo?x=1", body: new TextEncoder().encode(body), time: NOW };

async function send(changes: Partial<typeof honest> = {}, headers: Record<string, string> = {}, registered: Uint8Array | null = publicKey) {
  const signed = await signRequest({ ...honest, ...changes }, (statement) => sign(null, statement, keys.privateKey));
  return app(registered).request("/v1/echo?x=1", {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...signed, ...headers },
  });
}

test("a signed request reaches its handler, with the signer and the body", async () => {
  const answer = await send();
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ operator: addressText(operator), body: { round: "a" } });
});

describe("refused with 401", () => {
  test.each([
    ["another chain", { chainId: "aceso-1" }, "E_SIGNATURE"],
    ["another method", { method: "PUT" }, "E_SIGNATURE"],
    ["another path", { path: "/v1/echo" }, "E_SIGNATURE"],
    ["another body", { body: new Uint8Array(1) }, "E_SIGNATURE"],
    ["a stale time", { time: NOW - 61 }, "E_SIGNATURE_TIME"],
    ["a time to come", { time: NOW + 61 }, "E_SIGNATURE_TIME"],
    ["an operator nobody knows", { operator: other }, "E_UNKNOWN_OPERATOR"],
  ])("a signature over %s", async (_, changes, code) => {
    const answer = await send(changes);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code });
  });

  test.each([
    ["no operator", { [OPERATOR_HEADER]: "" }, "E_UNSIGNED"],
    ["an address of another chain's prefix", { [OPERATOR_HEADER]: "cosmos1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnrujsuw" }, "E_UNSIGNED"],
    ["no time", { [TIME_HEADER]: "" }, "E_UNSIGNED"],
    ["a time with a sign", { [TIME_HEADER]: `-${NOW}` }, "E_UNSIGNED"],
    ["another time than signed", { [TIME_HEADER]: String(NOW + 1) }, "E_SIGNATURE"],
    ["no signature", { [SIGNATURE_HEADER]: "" }, "E_UNSIGNED"],
    ["a signature that is no hexadecimal", { [SIGNATURE_HEADER]: "zz" }, "E_UNSIGNED"],
    ["a short signature", { [SIGNATURE_HEADER]: "ab" }, "E_SIGNATURE"],
  ])("%s", async (_, headers, code) => {
    const answer = await send({}, headers);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code });
  });

  test("a signature by a key that was rotated away", async () => {
    const answer = await send({}, {}, rawKey(generateKeyPairSync("ed25519").publicKey));
    expect(await answer.json()).toMatchObject({ status: 401, code: "E_SIGNATURE" });
  });
});
