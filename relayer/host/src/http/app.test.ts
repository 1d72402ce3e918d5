// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from "node:timers/promises";
import { EncodingError } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { z } from "zod";
import { HostError } from "../errors.ts";
import { createLog } from "../log.ts";
import { type AppOptions, createApp } from "./app.ts";
import { createMetrics } from "./metrics.ts";
import { readJson } from "./problem.ts";
import { serve } from "./serve.ts";

function build(options: Partial<AppOptions> = {}) {
  const lines: string[] = [];
  const log = createLog({ name: "t", level: "debug", destination: { write: (line: string) => lines.push(line) } });
  const app = createApp({ name: "relayer", version: "1.2.3", log, metrics: createMetrics({ service: "t", process: false }), ...options });
  app.get("/v1/things/:id", (c) => c.json({ id: c.req.param("id") }));
  app.post("/v1/things", async (c) =>
    c.json(await readJson(c, z.strictObject({ name: z.string("a name"), size: z.int("a whole number") }))),
  );
  app.post("/v1/blobs/x", async (c) => c.json({ size: (await c.req.arrayBuffer()).byteLength }));
  app.get("/refuses", () => {
    throw new HostError({ code: "E_ROUND_OVER", subject: "round", got: "over", wanted: "open" }, { status: 409 });
  });
  app.get("/breaks", () => {
    throw new Error("secret detail at /internal/path");
  });
  app.get("/encodes", () => {
    throw new EncodingError("address", "prefix cosmos", "aceso");
  });
  return { app, lines };
}

function post(value: unknown, type = "application/json") {
  return { method: "POST", headers: { "content-type": type }, body: typeof value === "string" ? value : JSON.stringify(value) };
}

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });

test("health says that the process answers, and every answer has a request id of its own", async () => {
  const { app } = build();
  const [a, b] = [await app.request("/health"), await app.request("/health")];
  expect(await a.json()).toEqual({ ok: true, service: "relayer", version: "1.2.3" });
  expect(a.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(a.headers.get("x-request-id")).not.toBe(b.headers.get("x-request-id"));
});

test("ready is 200 only when every check passes, and names the one that fails", async () => {
  const good = await build({ ready: { database: () => {} } }).app.request("/ready");
  expect(good.status).toBe(200);
  const { app } = build({ ready: { database: () => {}, node: () => Promise.reject(new Error("behind")) } });
  const bad = await app.request("/ready");
  expect(bad.status).toBe(503);
  expect(await bad.json()).toMatchObject({ ready: false, checks: { database: { ok: true }, node: { ok: false, reason: "behind" } } });
});

test("metrics count by route pattern, never by path", async () => {
  const { app } = build();
  await app.request("/v1/things/patient-7");
  await app.request("/nowhere/patient-7");
  const text = await (await app.request("/metrics")).text();
  expect(text).toContain('route="/v1/things/:id"');
  expect(text).not.toContain("patient-7");
});

test("a refusal is Problem Details with code, subject, got and wanted", async () => {
  const answer = await build().app.request("/refuses");
  expect(answer.status).toBe(409);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toEqual({
    type: "urn:aceso:error:E_ROUND_OVER",
    title: "In conflict with what is there",
    status: 409,
    detail: "round: got over, wanted open",
    instance: `urn:uuid:${answer.headers.get("x-request-id")}`,
    code: "E_ROUND_OVER",
    subject: "round",
    got: "over",
    wanted: "open",
    retryable: false,
  });
});

test("an unexpected error is masked to the client and kept in the log under the same id", async () => {
  const { app, lines } = build();
  const answer = await app.request("/breaks");
  const text = await answer.text();
  expect(answer.status).toBe(500);
  expect(text).not.toContain("secret detail");
  expect(lines.find((line) => line.includes("secret detail"))).toContain(answer.headers.get("x-request-id") ?? "none");
});

test("an encoding error is the client's", async () => {
  expect(await (await build().app.request("/encodes")).json()).toMatchObject({ status: 400, code: "E_ENCODING", subject: "address" });
});

test.each([
  ["an unknown path", "/nowhere", {}, 404, "E_NOT_FOUND"],
  ["a wrong method", "/v1/things/a", { method: "DELETE" }, 404, "E_NOT_FOUND"],
  ["a body that is no JSON", "/v1/things", post("{"), 400, "E_REQUEST"],
  ["another media type", "/v1/things", post({ name: "a", size: 1 }, "text/plain"), 415, "E_MEDIA_TYPE"],
  ["an unknown field", "/v1/things", post({ name: "a", size: 1, extra: 1 }), 400, "E_REQUEST"],
  ["a body that is too large", "/v1/things", post({ name: "a".repeat(70_000), size: 1 }), 413, "E_BODY_SIZE"],
])("%s is refused", async (_, path, init, status, code) => {
  const answer = await build().app.request(path, init);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ code, status });
});

test("every wrong field is named, no value is repeated", async () => {
  const answer = await build().app.request("/v1/things", post({ name: 5, size: "hunter2" }));
  const problem = await answer.json();
  expect(problem).toMatchObject({
    problems: [
      { subject: "name", wanted: "a name" },
      { subject: "size", wanted: "a whole number" },
    ],
  });
  expect(JSON.stringify(problem)).not.toContain("hunter2");
});

test("a path can have its own body limit", async () => {
  const { app } = build({ maxBodyBytes: 10, bodyLimits: [{ prefix: "/v1/blobs/", maxBytes: 100 }] });
  expect(await (await app.request("/v1/blobs/x", { method: "POST", body: "a".repeat(100) })).json()).toEqual({ size: 100 });
  expect((await app.request("/v1/blobs/x", { method: "POST", body: "a".repeat(101) })).status).toBe(413);
  expect((await app.request("/v1/things", post({ name: "a", size: 1 }))).status).toBe(413);
});

test("a source beyond its rate is told when to return; probes and other sources are not held back", async () => {
  let now = 0;
  const { app } = build({ rate: { perSecond: 1, burst: 2 }, nowMs: () => now });
  const ask = (address: string) => app.request("/v1/things/a", {}, from(address));
  expect([(await ask("10.0.0.1")).status, (await ask("10.0.0.1")).status]).toEqual([200, 200]);
  const refused = await ask("10.0.0.1");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("1");
  expect(await refused.json()).toMatchObject({ code: "E_RATE", retryable: true });
  expect((await ask("10.0.0.2")).status).toBe(200);
  expect((await app.request("/health", {}, from("10.0.0.1"))).status).toBe(200);
  now = 1_000;
  expect((await ask("10.0.0.1")).status).toBe(200);
});

test("loopback is held back too, unless exempted", async () => {
  const rate = { perSecond: 0.001, burst: 1 };
  const strict = build({ rate }).app;
  const open = build({ rate: { ...rate, exemptLoopback: true } }).app;
  for (const app of [strict, open]) await app.request("/v1/things/a", {}, from("127.0.0.1"));
  expect((await strict.request("/v1/things/a", {}, from("127.0.0.1"))).status).toBe(429);
  expect((await open.request("/v1/things/a", {}, from("127.0.0.1"))).status).toBe(200);
});

test("pages of other origins may not read answers, unless named", async () => {
  const headers = { origin: "https://explorer.example" };
  expect((await build().app.request("/v1/things/a", { headers })).headers.get("access-control-allow-origin")).toBeNull();
  const named = build({ corsOrigins: ["https://explorer.example"] }).app;
  expect((await named.request("/v1/things/a", { headers })).headers.get("access-control-allow-origin")).toBe("https://explorer.example");
  expect(
    (await named.request("/v1/things/a", { headers: { origin: "https://evil.example" } })).headers.get("access-control-allow-origin"),
  ).toBeNull();
});

test("a star lets the pages of every origin read, errors too", async () => {
  const { app } = build({ corsOrigins: ["*"] });
  for (const path of ["/v1/things/a", "/refuses", "/nowhere"]) {
    const { headers } = await app.request(path, { headers: { origin: "https://any.example" } });
    expect(headers.get("access-control-allow-origin")).toBe("*");
  }
});

test("answers carry security headers, errors too", async () => {
  for (const path of ["/health", "/refuses", "/nowhere"]) {
    const { headers } = await build().app.request(path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  }
});

test("served over a socket: limits hold for a body without length, stop lets a running request end, a taken port is named", async () => {
  const { app } = build({ maxBodyBytes: 1_000 });
  app.get("/slow", async (c) => {
    await sleep(150);
    return c.text("done");
  });
  const serving = await serve(app, { port: 0 });
  await expect(serve(app, { port: serving.port })).rejects.toMatchObject({ code: "E_PORT_TAKEN", exitCode: 4 });
  const stream = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(600)) });
  const init = { method: "POST", body: stream, duplex: "half", headers: { "content-type": "application/json" } } as RequestInit;
  const endless = await fetch(`${serving.url}/v1/things`, init).then(
    (answer) => answer.status,
    () => 413, // the server may hang up before the client has read the answer
  );
  expect(endless).toBe(413);
  const slow = fetch(`${serving.url}/slow`);
  await sleep(50);
  await serving.stop();
  expect(await (await slow).text()).toBe("done");
  await expect(fetch(`${serving.url}/health`)).rejects.toThrow();
});

test("stop cuts a request that does not end", async () => {
  const { app } = build();
  app.get("/never", () => new Promise<Response>(() => {}));
  const serving = await serve(app, { port: 0 });
  const never = fetch(`${serving.url}/never`);
  never.catch(() => {});
  await sleep(50);
  await serving.stop(50);
  await expect(never).rejects.toThrow();
});
