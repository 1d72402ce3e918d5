// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, generateKeyPairSync, type JsonWebKey, sign } from "node:crypto";
import { readdirSync } from "node:fs";
import { concat, encodeCbor } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { evidenceText } from "../../test/files.ts";
import { keyFromHandle } from "./key.ts";
import { parseSign1, verifySign1 } from "./sign1.ts";

interface Example {
  readonly title: string;
  readonly input: { readonly sign0: { readonly key: JsonWebKey & { x_hex?: string }; readonly external?: string } };
  readonly output: { readonly cbor: string };
}

const names = readdirSync(new URL("../../../../test/evidence/cose/", import.meta.url)).filter((name) => name.endsWith(".json"));
const read = (name: string): Example => JSON.parse(evidenceText(`cose/${name}`)) as Example;
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

function keyOf({ input }: Example) {
  const { kty, crv, x, y } = input.sign0.key;
  const jwk =
    kty === "OKP" ? { kty, crv, x: x ?? Buffer.from(input.sign0.key.x_hex ?? "", "hex").toString("base64url") } : { kty, crv, x, y };
  return keyFromHandle(createPublicKey({ key: jwk, format: "jwk" }), "example key");
}

describe("COSE working group examples", () => {
  test.each([
    ["ecdsa-examples_ecdsa-sig-01.json", "ES256"],
    ["ecdsa-examples_ecdsa-sig-02.json", "ES384"],
    ["eddsa-examples_eddsa-sig-01.json", "EdDSA"],
    ["sign1-tests_sign-pass-02.json", "ES256"],
  ])("%s verifies as %s, and not with one byte of the payload, the signature or the external data another", (name, algorithm) => {
    const example = read(name);
    const key = keyOf(example);
    const external = bytes(example.input.sign0.external ?? "");
    const message = parseSign1(bytes(example.output.cbor), "example");
    const turned = (part: Uint8Array) => part.map((byte, at) => (at === 5 ? byte ^ 1 : byte));
    expect(message.algorithm).toBe(algorithm);
    expect(verifySign1(message, key, external)).toBe(true);
    expect(verifySign1({ ...message, payload: turned(message.payload) }, key, external)).toBe(false);
    expect(verifySign1({ ...message, signature: turned(message.signature) }, key, external)).toBe(false);
    expect(verifySign1(message, key, Uint8Array.of(...external, 1))).toBe(false);
  });

  test.each([
    ["ecdsa-examples_ecdsa-sig-03.json", "algorithm_unknown"],
    ["ecdsa-examples_ecdsa-sig-04.json", "algorithm_unknown"],
    ["eddsa-examples_eddsa-sig-02.json", "malformed"],
    ["sign1-tests_sign-fail-01.json", "malformed"],
    ["sign1-tests_sign-fail-03.json", "algorithm_unknown"],
    ["sign1-tests_sign-fail-04.json", "algorithm_unknown"],
    ["sign1-tests_sign-pass-03.json", "malformed"],
  ])("%s is refused with %s", (name, code) => {
    expect(() => parseSign1(bytes(read(name).output.cbor), "example")).toThrow(code);
  });

  test("are all looked at", () => {
    expect(names).toHaveLength(11);
  });
});

describe("COSE_Sign1", () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const key = keyFromHandle(publicKey, "key");
  const headers = { protected: new Map<number, unknown>([[1, -8]]), unprotected: new Map<number, unknown>() };

  /** A tagged message over the payload 01 whose protected header is these bytes, signed as RFC 9052 §4.4 says. */
  function message(header: Uint8Array, unprotected: Map<number, unknown> = headers.unprotected): Uint8Array {
    const signedHeader = header.length === 1 ? new Uint8Array(0) : header;
    const payload = Uint8Array.of(1);
    const signature = sign(null, encodeCbor(["Signature1", signedHeader, new Uint8Array(0), payload]), privateKey);
    return concat(Uint8Array.of(0xd2), encodeCbor([header, unprotected, payload, Uint8Array.from(signature)]));
  }

  test("with algorithm and key identifier is read and verifies", () => {
    const given = parseSign1(message(encodeCbor(headers.protected.set(4, Uint8Array.of(7)))), "message");
    expect(given).toMatchObject({ algorithm: "EdDSA", kid: Uint8Array.of(7) });
    expect(verifySign1(given, key)).toBe(true);
  });

  test("with an empty protected map is signed over an empty string, not over a0", () => {
    const given = parseSign1(message(encodeCbor(new Map([[1, -8]]))), "message");
    const signature = (header: Uint8Array) =>
      Uint8Array.from(sign(null, encodeCbor(["Signature1", header, new Uint8Array(0), given.payload]), privateKey));
    const empty = { ...given, protectedHeader: Uint8Array.of(0xa0) };
    expect(verifySign1({ ...empty, signature: signature(new Uint8Array(0)) }, key)).toBe(true);
    expect(verifySign1({ ...empty, signature: signature(Uint8Array.of(0xa0)) }, key)).toBe(false);
  });

  const good = message(encodeCbor(new Map([[1, -8]])));
  const body = (...parts: unknown[]) => concat(Uint8Array.of(0xd2), encodeCbor(parts));
  const header = encodeCbor(new Map([[1, -8]]));
  const [payload, signature] = [Uint8Array.of(1), new Uint8Array(64)];

  test.each<[string, Uint8Array, string]>([
    ["no tag", good.slice(1), "malformed"],
    ["the tag of a Mac0", Uint8Array.of(0xd1, ...good.slice(1)), "malformed"],
    ["three parts", body(header, new Map(), payload), "malformed"],
    ["a detached payload", body(header, new Map(), null, signature), "malformed"],
    [
      "crit in the protected header",
      message(
        encodeCbor(
          new Map<number, unknown>([
            [1, -8],
            [2, [99]],
          ]),
        ),
      ),
      "malformed",
    ],
    ["alg in the unprotected header too", message(header, new Map([[1, -8]])), "malformed"],
    ["alg in the unprotected header only", message(Uint8Array.of(0xa0), new Map([[1, -8]])), "malformed"],
    [
      "a label in both headers",
      message(
        encodeCbor(
          new Map([
            [1, -8],
            [4, 1],
          ]),
        ),
        new Map([[4, 1]]),
      ),
      "malformed",
    ],
    ["no algorithm", message(Uint8Array.of(0xa0)), "algorithm_unknown"],
    ["a signature of another length", body(header, new Map(), payload, new Uint8Array(63)), "malformed"],
    ["a protected header that is no map", body(Uint8Array.of(1), new Map(), payload, signature), "malformed"],
    [
      "a kid that is no byte string",
      message(
        encodeCbor(
          new Map([
            [1, -8],
            [4, 1],
          ]),
        ),
      ),
      "malformed",
    ],
    ["something behind its end", concat(good, Uint8Array.of(0)), "malformed"],
  ])("with %s is refused", (_, bytesGiven, code) => {
    expect(() => parseSign1(bytesGiven, "message")).toThrow(code);
  });
});
