// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { isSecretName, REDACTED, redact } from "./redact.ts";

test.each(["seed", "vaultSeed", "vault_seed", "share", "salt", "SALT", "privateKey", "private-key", "mnemonic", "databaseUrl"])(
  "%s is a secret name",
  (name) => {
    expect(isSecretName(name)).toBe(true);
  },
);

test.each(["shareGeneration", "publicKey", "height", "operator", "key"])("%s is not", (name) => {
  expect(isSecretName(name)).toBe(false);
});

test("secrets are emptied at every depth and in arrays", () => {
  expect(redact({ a: { b: [{ seed: "x", kept: 1n }] } })).toEqual({ a: { b: [{ seed: REDACTED, kept: "1" }] } });
});

test("byte strings are reduced to their length", () => {
  expect(redact({ data: new Uint8Array(3) })).toEqual({ data: "<3 bytes>" });
});

test("credentials in a URL are masked, in text, in errors and in their causes", () => {
  expect(redact("postgres://aceso:pw@127.0.0.1/x")).toBe("postgres://***@127.0.0.1/x");
  const error = new Error("at http://u:p@h", { cause: new Error("http://u:q@h") });
  expect(JSON.stringify(redact(error))).not.toMatch(/u:[pq]@/);
});

test("a cycle ends", () => {
  const ring: Record<string, unknown> = {};
  ring.ring = ring;
  expect(JSON.stringify(redact(ring))).toContain("[deep]");
});
