// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { decodeCoseKey, sha256 } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { keyFromHandle, parseCoseKey } from "./key.ts";

const pair = (curve: "P-256" | "P-384" | "P-521") => generateKeyPairSync("ec", { namedCurve: curve }).publicKey;

describe("a COSE_Key", () => {
  test.each([
    ["ES256", pair("P-256")],
    ["ES384", pair("P-384")],
    ["EdDSA", generateKeyPairSync("ed25519").publicKey],
  ])("of %s is read back as the key it was written from", (algorithm, handle) => {
    const key = keyFromHandle(handle, "key");
    const again = parseCoseKey(key.cose, "key");
    expect(again).toMatchObject({ algorithm, thumbprint: sha256(key.cose) });
    expect(again.handle.equals(createPublicKey(handle.export({ type: "spki", format: "pem" })))).toBe(true);
  });

  test("of P-256 is the same encoding a data key has", () => {
    expect(decodeCoseKey(keyFromHandle(pair("P-256"), "key").cose).alg).toBe("ES256");
  });

  test("of another curve is refused", () => {
    expect(() => keyFromHandle(pair("P-521"), "key")).toThrow("key_malformed: key: got P-521");
  });

  test("of RSA is read with its COSE_Key (RFC 8230), unless it is of another length", () => {
    const rsa = (modulusLength: number) => keyFromHandle(generateKeyPairSync("rsa", { modulusLength }).publicKey, "key");
    expect(rsa(2048)).toMatchObject({ algorithm: "RS256", cose: expect.objectContaining({ length: 11 + 256 + 5 }) as unknown });
    expect(() => rsa(1024)).toThrow("key_malformed: key: got RSA of 1024 bits");
  });

  test("of RSA is no anchor and no data key: only the three deterministic forms are read from bytes", () => {
    const rsa = keyFromHandle(generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey, "key");
    expect(() => parseCoseKey(rsa.cose, "anchor")).toThrow("key_malformed");
  });

  test("that is private is refused", () => {
    expect(() => keyFromHandle(generateKeyPairSync("ed25519").privateKey, "key")).toThrow("got a private key");
  });

  const good = keyFromHandle(pair("P-256"), "key").cose;
  test.each([
    ["a point off the curve", good.map((byte, at) => (at === 76 ? byte ^ 1 : byte))],
    ["an optional parameter", Uint8Array.of(0xa6, ...good.subarray(1), 0x04, 0x41, 0x31)],
    ["another order of parameters", Uint8Array.of(0xa5, 3, 0x26, 1, 2, ...good.subarray(5))],
    ["no algorithm", Uint8Array.of(0xa4, 1, 2, ...good.subarray(5))],
    ["something behind the end", Uint8Array.of(...good, 0)],
    ["a small-order Ed25519 point", Uint8Array.of(0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 0x20, 1, ...new Uint8Array(31))],
    ["nothing", new Uint8Array(0)],
  ])("with %s is refused", (_, cose) => {
    expect(() => parseCoseKey(cose, "key")).toThrow("key_malformed");
  });
});
