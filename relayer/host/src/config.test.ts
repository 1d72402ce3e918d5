// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { ConfigError, loadConfig } from "./config.ts";
import { countField, databaseUrlField, flagField, httpUrlField, listField, logLevelField, portField } from "./config_fields.ts";

const dir = mkdtempSync(join(tmpdir(), "aceso-config-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const schema = z.object({
  rpcUrl: httpUrlField(),
  port: portField().default(8080),
  workers: countField(1, 64).default(4),
  shadow: flagField().default(false),
  peers: listField(httpUrlField()).default([]),
  databaseUrl: databaseUrlField(),
  signSeed: z.string().length(4, "4 characters").default("abcd"),
  logLevel: logLevelField(),
});

function file(name: string, content: unknown): string {
  const path = join(dir, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function problemsOf(action: () => unknown) {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof ConfigError) return thrown.problems;
    throw thrown;
  }
  throw new Error("accepted");
}

const source = { prefix: "ACESO_", names: { databaseUrl: "DATABASE_URL" } };

test("environment text becomes typed values, defaults fill the rest", () => {
  const env = {
    ACESO_RPC_URL: "http://127.0.0.1:26657/",
    ACESO_SHADOW: "yes",
    ACESO_PEERS: "http://a, http://b",
    DATABASE_URL: "postgres://h/x",
  };
  expect(loadConfig(schema, { ...source, env })).toEqual({
    rpcUrl: "http://127.0.0.1:26657",
    port: 8080,
    workers: 4,
    shadow: true,
    peers: ["http://a", "http://b"],
    databaseUrl: "postgres://h/x",
    signSeed: "abcd",
    logLevel: "info",
  });
});

test("flag wins over environment, environment over file", () => {
  const path = file("a.json", { rpcUrl: "http://file", port: 1, workers: 2 });
  const config = loadConfig(schema, { ...source, file: path, env: { ACESO_PORT: "3", ACESO_WORKERS: "5" }, flags: { workers: 6 } });
  expect(config).toMatchObject({ rpcUrl: "http://file", port: 3, workers: 6 });
});

test("ACESO_CONFIG names the file, an empty variable is no variable", () => {
  const path = file("b.json", { rpcUrl: "http://file" });
  expect(loadConfig(schema, { ...source, env: { ACESO_CONFIG: path, ACESO_PORT: "" } }).port).toBe(8080);
});

test("all problems are reported at once, each with subject, got and wanted", () => {
  const path = file("c.json", { colour: "blue" });
  const problems = problemsOf(() => loadConfig(schema, { ...source, file: path, env: { ACESO_PORT: "70000", ACESO_SHADOW: "maybe" } }));
  expect(problems).toEqual([
    { subject: `${path}: colour`, got: "an unknown field", wanted: expect.stringContaining("rpcUrl") },
    { subject: "ACESO_RPC_URL", got: "nothing", wanted: "an http:// or https:// URL" },
    { subject: "ACESO_PORT", got: '"70000"', wanted: "a port, 0 to 65535" },
    { subject: "ACESO_SHADOW", got: '"maybe"', wanted: "true or false" },
  ]);
});

test("a secret's value is never shown, nor a password in a URL", () => {
  const env = { ACESO_RPC_URL: "http://a", ACESO_SIGN_SEED: "hunter2", DATABASE_URL: "mysql://root:hunter2@h/x" };
  const problems = problemsOf(() => loadConfig(schema, { ...source, env }));
  expect(problems).toHaveLength(2);
  expect(JSON.stringify(problems)).not.toContain("hunter2");
});

test("a secret can come from a file, but not from both", () => {
  const path = file("seed", "wxyz\n");
  const env = { ACESO_RPC_URL: "http://a", ACESO_SIGN_SEED_FILE: path };
  expect(loadConfig(schema, { ...source, env }).signSeed).toBe("wxyz");
  expect(problemsOf(() => loadConfig(schema, { ...source, env: { ...env, ACESO_SIGN_SEED: "wxyz" } }))[0]).toMatchObject({
    wanted: "one of them",
  });
});

test.each(["not json", "[]", ""])("a file that is not a JSON object is refused: %j", (content) => {
  const path = file("d.json", content);
  expect(problemsOf(() => loadConfig(schema, { ...source, file: path, env: { ACESO_RPC_URL: "http://a" } }))[0]?.subject).toBe(path);
});

test("a missing file is a problem, not silence", () => {
  const missing = join(dir, "none.json");
  expect(problemsOf(() => loadConfig(schema, { ...source, file: missing, env: { ACESO_RPC_URL: "http://a" } }))).toHaveLength(1);
});
