// SPDX-License-Identifier: Apache-2.0
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { patientRpc } from "./patient_rpc.ts";

let server: Server | undefined;
afterEach(() => server?.close());

function listen(port: number, body: object): Promise<number> {
  const listening = createServer((_, response) => response.end(JSON.stringify({ jsonrpc: "2.0", ...body })));
  server = listening;
  return new Promise((resolve) => {
    listening.listen(port, "127.0.0.1", () => resolve((listening.address() as AddressInfo).port));
  });
}

const request = { jsonrpc: "2.0", id: 1, method: "status", params: {} } as const;

test("a node that comes back within the time is only slow", async () => {
  const port = await listen(0, { id: 1, result: {} });
  await new Promise((resolve) => server?.close(resolve));
  const sleeps: number[] = [];
  const rpc = patientRpc(
    `http://127.0.0.1:${port}`,
    60,
    async (milliseconds) => {
      sleeps.push(milliseconds);
      if (sleeps.length === 2) await listen(port, { id: 1, result: { back: true } });
    },
    () => 0,
  );
  expect(await rpc.execute(request)).toMatchObject({ result: { back: true } });
  expect(sleeps).toHaveLength(2);
});

test("a node that stays away is given up after the time", async () => {
  const port = await listen(0, {});
  await new Promise((resolve) => server?.close(resolve));
  let clock = 0;
  const rpc = patientRpc(
    `http://127.0.0.1:${port}`,
    1,
    async (milliseconds) => {
      clock += milliseconds;
    },
    () => clock,
  );
  await expect(rpc.execute(request)).rejects.toThrow(TypeError);
  expect(clock).toBeGreaterThan(1000);
});

test("an error that the node answers is not asked for again", async () => {
  const port = await listen(0, { id: 1, error: { code: -32603, message: "no" } });
  const rpc = patientRpc(
    `http://127.0.0.1:${port}`,
    60,
    () => Promise.reject(new Error("slept")),
    () => 0,
  );
  await expect(rpc.execute(request)).rejects.toThrow("-32603");
});
