// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { Hono } from "hono";
import { afterEach, expect, test } from "vitest";
import type { HostEnv } from "./env.ts";
import { type Serving, serve } from "./serve.ts";

const file = (name: string) => readFileSync(join(import.meta.dirname, "..", "..", "test", "tls", name), "utf8");
const tls = { cert: file("cert.pem"), key: file("key.pem") };
const app = new Hono<HostEnv>().get("/", (c) => c.text("served"));
let serving: Serving | undefined;
afterEach(async () => {
  await serving?.stop(100);
  serving = undefined;
});

/** One request over TLS that trusts the given certificates only. */
function ask(url: string, ca: string): Promise<{ text: string; protocol: string | null }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { ca, agent: false }, (answer) => {
      const socket = answer.socket as import("node:tls").TLSSocket;
      const protocol = socket.getProtocol();
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      answer.on("end", () => resolve({ text, protocol }));
    });
    asked.on("error", reject).end();
  });
}

test("with a certificate the app is served over TLS", async () => {
  serving = await serve(app, { port: 0, tls });
  expect(serving.url).toMatch(/^https:\/\/127\.0\.0\.1:/);
  expect(await ask(serving.url, tls.cert)).toMatchObject({ text: "served", protocol: expect.stringMatching(/^TLSv1\.[23]$/) });
});

test("a client that does not know the certificate's issuer does not get through", async () => {
  serving = await serve(app, { port: 0, tls });
  await expect(ask(serving.url, "")).rejects.toThrow(/certificate/);
});

test("plain HTTP gets no answer from a TLS port", async () => {
  serving = await serve(app, { port: 0, tls });
  await expect(fetch(serving.url.replace("https", "http"))).rejects.toThrow();
});

test("without a certificate it is plain HTTP, for a proxy in front", async () => {
  serving = await serve(app, { port: 0 });
  expect(await (await fetch(serving.url)).text()).toBe("served");
});
