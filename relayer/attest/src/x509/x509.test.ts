// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, X509Certificate } from "node:crypto";
import {
  boolean,
  caExtensions,
  commonName,
  ed25519Key,
  integer,
  issue,
  leafExtensions,
  p256Key,
  p384Key,
  sequence,
} from "@aceso/device/software";
import { describe, expect, test } from "vitest";
import { rsaKey } from "../../attesters/rsa_key.ts";
import { seededBytes } from "../../attesters/world.ts";
import { evidenceFile } from "../../test/files.ts";
import { appleSamples, googleRoots, pemChain } from "../../test/real.ts";
import { decodeBounded } from "../cbor.ts";
import { parseCertificate } from "./certificate.ts";
import { isSignedBy } from "./signature.ts";
import { timeText } from "./time.ts";

const random = seededBytes("x509");
const android = ["akita_sdk34_TEE_EC_NONE", "blueline_sdk28_TEE_EC_NONE", "marlin_sdk29_TEE_EC_NONE", "tegu_sdk36_TEE_EC_2026_ROOT"];
const [attested] = appleSamples("apple/ios-14.4.yaml");
const object = decodeBounded(new Uint8Array(Buffer.from(attested?.attestationBase64 ?? "", "base64")), "object") as Map<string, unknown>;
const apple = (object.get("attStmt") as Map<string, Uint8Array[]>).get("x5c") ?? [];
const real: Uint8Array[] = [
  ...android.flatMap((name) => pemChain(`android/${name}.pem`)),
  ...(googleRoots.kind === "anchors" ? googleRoots.materials : []),
  ...pemChain("apple/apple-app-attest-root-ca.pem"),
  ...apple,
  ...["swtpm-rootca", "swtpm-localca"].flatMap((name) => pemChain(`tpm/${name}.pem`)),
  evidenceFile("tpm/swtpm-ekcert_ecc.der"),
  evidenceFile("tpm/swtpm-ekcert_rsa.der"),
];

const authority = { name: commonName("root"), key: p256Key(random) };
const fields = { subject: commonName("leaf"), key: p256Key(random), serial: 5n, from: 0n, until: 1000n, extensions: leafExtensions };

describe("node's X509 says the same of 26 real certificates", () => {
  test("there are that many", () => {
    expect(real).toHaveLength(26);
  });

  test.each(real.map((der, index) => [index, der] as const))("certificate %i: serial, dates, names, signature", (_, der) => {
    const [mine, theirs] = [parseCertificate(der, "sample"), new X509Certificate(der)];
    expect(mine.serial).toBe(theirs.serialNumber.toLowerCase().replace(/^0+(?=.)/, ""));
    const seconds = (text: string) => BigInt(Date.parse(text) / 1000);
    expect([mine.notBefore, mine.notAfter]).toEqual([seconds(theirs.validFrom), seconds(theirs.validTo)]);
    for (const other of real) {
      const [above, node] = [parseCertificate(other, "other"), new X509Certificate(other)];
      const named = Buffer.compare(mine.issuer, above.subject) === 0;
      expect(named).toBe(theirs.issuer === node.subject);
      if (named) expect(isSignedBy(mine, above.key)).toBe(theirs.verify(node.publicKey));
    }
  });
});

describe("a certificate by", () => {
  test.each([
    ["P-256", p256Key(random)],
    ["P-384", p384Key(random)],
    ["Ed25519", ed25519Key(random)],
    ["RSA", rsaKey(generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey)],
  ])("%s is read and verified, and not by another key", (_, key) => {
    const own = parseCertificate(issue({ name: authority.name, key }, { ...fields, key }), "own");
    expect([isSignedBy(own, own.key), new X509Certificate(own.der).verify(own.key.handle)]).toEqual([true, true]);
    expect(isSignedBy(own, parseCertificate(issue(authority, fields), "other").key)).toBe(false);
  });

  test.each([
    ["RSA of 1024 bits", () => rsaKey(generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey)],
    ["RSA with another exponent", () => rsaKey(generateKeyPairSync("rsa", { modulusLength: 2048, publicExponent: 3 }).privateKey)],
    [
      "P-521",
      () => ({
        ...p256Key(random),
        spki: Uint8Array.from(generateKeyPairSync("ec", { namedCurve: "P-521" }).publicKey.export({ format: "der", type: "spki" })),
      }),
    ],
    [
      "a point off the curve",
      () => ({ ...p256Key(random), spki: p256Key(random).spki.map((byte, at, all) => (at === all.length - 1 ? byte ^ 1 : byte)) }),
    ],
  ])("an authority, of %s, is refused", (_, key) => {
    expect(() => parseCertificate(issue(authority, { ...fields, key: key() }), "sample")).toThrow("certificate_malformed");
  });
});

describe("a certificate is refused", () => {
  const good = issue(authority, fields);
  const twice = [...leafExtensions, ...leafExtensions];
  const many = Array.from({ length: 33 }, (_, index) => ({ oid: `1.2.3.${index}`, critical: false, value: sequence() }));
  test.each([
    ["with an extension twice", issue(authority, { ...fields, extensions: twice })],
    ["with more than 32 extensions", issue(authority, { ...fields, extensions: many })],
    ["with something behind it", Uint8Array.of(...good, 0)],
    ["of version 1", good.map((byte, at) => (good[at - 4] === 0xa0 && at < 16 ? 0 : byte))],
  ])("%s", (_, der) => {
    expect(() => parseCertificate(der, "sample")).toThrow("certificate_malformed");
  });

  test("of SHA-1, by name", () => {
    const sha1 = { ...authority, key: { ...authority.key, algorithm: sequence(Uint8Array.of(6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 1)) } };
    expect(() => parseCertificate(issue(sha1, fields), "sample")).toThrow("algorithm_unknown: sample: got 1.2.840.10045.4.1");
  });

  test("of more than 8 KiB", () => {
    expect(() => parseCertificate(new Uint8Array(8193), "sample")).toThrow("too_large");
  });

  test("with basic constraints of another form", async () => {
    const { basicConstraints } = await import("./extensions.ts");
    const subject = { code: "certificate_malformed", name: "sample" } as const;
    const of = (value: Uint8Array) => basicConstraints({ critical: true, value }, subject);
    expect(of(sequence())).toEqual({ ca: false, pathLength: undefined });
    expect(of(sequence(boolean(true), integer(3)))).toEqual({ ca: true, pathLength: 3 });
    expect(() => of(sequence(integer(3)))).toThrow("basic constraints of another form");
    expect(() => of(sequence(Uint8Array.of(1, 1, 1)))).toThrow("basic constraints of another form");
    expect(caExtensions(3)[0]?.value).toEqual(sequence(boolean(true), integer(3)));
  });
});

test.each([0, 951_782_400, 951_868_800, 1_709_164_799, 4_102_444_799, 253_402_300_799])("Unix second %i is written as ISO", (seconds) => {
  expect(timeText(BigInt(seconds))).toBe(new Date(seconds * 1000).toISOString().replace(".000", ""));
});
