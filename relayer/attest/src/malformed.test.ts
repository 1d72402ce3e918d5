// SPDX-License-Identifier: Apache-2.0

import {
  AK_ATTRIBUTES,
  commonName,
  coseKeyOf,
  ed25519Key,
  issue,
  leafExtensions,
  p256Key,
  p384Key,
  tpmPublic,
} from "@aceso/device/software";
import { concat, decodeCbor, encodeCbor, sha256, text } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { attestationObject, attestedData, NONCE_EXTENSION, nonceExtension } from "../attesters/apple.ts";
import { appleDevice, eatDevice, eatToken, tpmDevice } from "../attesters/index.ts";
import { BLOCK_TIME, DAY, enveloped, nonceFor, seededBytes } from "../attesters/world.ts";
import { foreign } from "../test/real.ts";
import { decodeBounded } from "./cbor.ts";
import { parse as parseApple } from "./formats/apple-app-attest/parse.ts";
import { verify as verifyApple } from "./formats/apple-app-attest/verify.ts";
import { parse as parseEat } from "./formats/eat-x5c/parse.ts";
import { parse as parseTpm } from "./formats/tpm2/parse.ts";
import { boundKey } from "./formats/tpm2/verify.ts";
import { parseEnvelope, verify, verifyForeign } from "./index.ts";
import { parsePublic } from "./tpm/public.ts";
import { isMadeBy, parseSignature } from "./tpm/signature.ts";
import { rootChain } from "./x509/anchor.ts";
import { parseCertificate } from "./x509/certificate.ts";

const bytes = new Uint8Array(3);
const salt = new Uint8Array(16);

describe("an envelope is malformed", () => {
  test.each<[string, unknown, string]>([
    ["of four fields", [1, "psa", bytes, salt], "five fields"],
    ["with a format that is no text", [1, 5, bytes, salt, []], "envelope format"],
    ["with evidence that is no bytes", [1, "psa", "x", salt, []], "envelope evidence"],
    ["with a salt of 15 bytes", [1, "psa", bytes, salt.slice(1), []], "envelope salt"],
    ["with certificates that are no bytes", [1, "psa", bytes, salt, [1]], "envelope certificates"],
    ["of another version", [2, "psa", bytes, salt, []], "envelope version"],
  ])("%s", (_, fields, message) => {
    expect(() => parseEnvelope(encodeCbor(fields))).toThrow(message);
  });
});

test("foreign evidence ends at 16 KiB", () => {
  const given = foreign({ format: "psa", nonce: bytes, time: 0n, trust: { kind: "anchors", materials: [] } });
  expect(verifyForeign(new Uint8Array(16 * 1024 + 1), given).code).toBe("too_large");
});

const device = eatDevice("malformed");
const [leaf = bytes, intermediate = bytes] = device.chain;
const dates = { from: BLOCK_TIME - DAY, until: BLOCK_TIME + DAY };
const anchored = foreign({
  ...{ format: "eat-x5c", nonce: nonceFor(device.context), time: BLOCK_TIME },
  trust: { kind: "anchors", materials: device.context.model.anchors.map(({ material }) => material) },
});
const signed = (chain: readonly Uint8Array[], key = device.leaf) => verifyForeign(eatToken(device.claims(), key, chain), anchored);

describe("a chain is refused", () => {
  const stranger = p256Key(seededBytes("stranger"));
  test("if its leaf was signed by another key under the right name", () => {
    const forged = issue(
      { name: commonName("malformed devices"), key: stranger },
      { ...dates, subject: commonName("x"), key: device.leaf, serial: 3n, extensions: leafExtensions },
    );
    expect(signed([forged, intermediate]).refusal).toMatchObject({
      code: "certificate_path_invalid",
      got: "a signature that does not verify",
    });
  });

  test("if a name in it is another than its issuer's", () => {
    const forged = issue(
      { ...device.intermediate, name: commonName("other") },
      { ...dates, subject: commonName("x"), key: device.leaf, serial: 3n, extensions: leafExtensions },
    );
    expect(signed([forged, intermediate]).refusal).toMatchObject({ code: "certificate_path_invalid", got: "an issuer of another name" });
  });

  test("if it is missing, and if the token is not by its leaf", () => {
    expect(signed([]).code).toBe("anchor_missing");
    expect(signed(device.chain, stranger).code).toBe("signature_invalid");
  });

  test("if its leaf has a key that signs no EAT", () => {
    const key = p384Key(seededBytes("p384 leaf"));
    const certificate = issue(device.intermediate, { ...dates, subject: commonName("x"), key, serial: 3n, extensions: leafExtensions });
    expect(signed([certificate, intermediate]).code).toBe("algorithm_unknown");
  });

  test("if it is longer than three below the anchor", () => {
    expect(signed([leaf, intermediate, intermediate, intermediate]).code).toBe("certificate_path_invalid");
  });

  test("without a last certificate: there is nothing to anchor", () => {
    expect(() => rootChain([], [], 0n)).toThrow("anchor_missing");
  });
});

describe("an EAT is malformed", () => {
  const token = (x5chain: unknown) => {
    const header = encodeCbor(
      new Map<number, unknown>([
        [1, -7],
        [33, x5chain],
      ]),
    );
    return Uint8Array.of(0xd2, ...encodeCbor([header, new Map(), encodeCbor(device.claims()), new Uint8Array(64)]));
  };
  test.each<[string, unknown, string]>([
    ["with one certificate in an array", [leaf], "x5chain"],
    ["with five certificates", Array(5).fill(leaf), "5 certificates"],
    ["with a certificate that is no bytes", [leaf, "x"], "certificates as bytes"],
  ])("%s", (_, chain, message) => {
    expect(() => parseEat(token(chain), [])).toThrow(message);
  });

  test("with submods whose names are no text", () => {
    expect(() => parseEat(eatToken(device.claims().set(266, new Map([[1, new Map()]])), device.leaf, device.chain), [])).toThrow(
      "names as text",
    );
  });
});

const machine = tpmDevice("malformed");
const { evidence: tpmBytes, certs: tpmCerts } = parseEnvelope(machine.good());
const fields = decodeBounded(tpmBytes, "evidence") as unknown[];

describe("TPM evidence is refused", () => {
  const changed = (at: number, value: unknown) => encodeCbor(fields.map((field, index) => (index === at ? value : field)));
  const attest = fields[1] as Uint8Array;
  const patched = (at: number, ...values: number[]) => {
    const copy = Uint8Array.from(attest);
    copy.set(values, at);
    return changed(1, copy);
  };
  const nonceEnd = 6 + 2 + 34 + 2 + 32;
  test.each<[string, Uint8Array, string]>([
    ["of five fields", encodeCbor(fields.slice(0, 5)), "an array of six"],
    ["of another version", changed(0, 2), "version"],
    ["with a quote that is no bytes", changed(1, "x"), "quote"],
    ["with PCR values that are no list", changed(3, 1), "PCR values"],
    ["with 97 PCR values", changed(3, Array(97).fill(bytes)), "at most 96"],
    ["with a certification of two", changed(5, [bytes, bytes]), "an array of three"],
    ["without the TPM's magic", patched(0, 0xfe), "magic"],
    ["of another type", patched(5, 0x17), "type 0x8017"],
    ["with a clock flag of two", patched(nonceEnd + 16, 2), "safe = 2"],
    ["with five PCR banks", patched(nonceEnd + 25, 0, 0, 0, 5), "5 PCR banks"],
    ["with a bank nobody knows", patched(nonceEnd + 29, 0, 9), "PCR bank 0x9"],
    ["with a selection of five bytes", patched(nonceEnd + 31, 5), "a PCR selection of 5 bytes"],
    ["with a nonce of 65 bytes", patched(6 + 2 + 34, 0, 65), "extra data of 65 bytes"],
    ["with a scheme nobody knows", changed(2, Uint8Array.of(0, 0x1c, 0, 0x0b)), "0x1c"],
  ])("%s", (_, evidence, message) => {
    expect(() => parseTpm(evidence, tpmCerts)).toThrow(message);
  });

  const area = tpmPublic(machine.ak, AK_ATTRIBUTES);
  const areaWith = (at: number, ...values: number[]) => {
    const copy = Uint8Array.from(area);
    copy.set(values, at);
    return copy;
  };
  test.each<[string, Uint8Array, string]>([
    ["named by SHA-1", areaWith(2, 0, 4), "algorithm_unknown"],
    ["of another type", areaWith(0, 0, 8), "key type 0x8"],
    ["on another curve", areaWith(16, 0, 5), "curve 0x5"],
    ["off its curve", areaWith(40, 1, 2, 3), "key_malformed"],
    ["with something behind it", Uint8Array.of(...area, 0), "1 bytes after it"],
  ])("with a public area %s", (_, given, message) => {
    expect(() => parsePublic(given, "key")).toThrow(message);
  });

  test("with no PCR selected, and with PCR values of another bank's length", () => {
    const sample = (change: Parameters<typeof machine.evidence>[0]) => verify(machine.evidence(change), machine.context).code;
    expect(sample({ pcrs: [] })).toBe("pcr_mismatch");
  });

  test("without a public area and without a certificate, by name, in a sample", () => {
    const given = foreign({
      format: "tpm2",
      nonce: nonceFor(machine.context),
      time: BLOCK_TIME,
      trust: { kind: "anchors", materials: machine.context.model.anchors.map(({ material }) => material) },
    });
    const bare = parseEnvelope(machine.evidence({ withoutAk: true })).evidence;
    expect(verifyForeign(bare, { ...given, certs: machine.chain }).code).toBe("claim_missing");
    expect(verifyForeign(bare, given).refusal?.subject).toBe("attestation key certificate");
  });

  test("with a data key that is no P-256", () => {
    const parsed = parseTpm(tpmBytes, tpmCerts);
    const { certified } = parsed;
    if (certified === undefined) throw new Error("the sample is certified");
    const key = { ...certified.key, key: { ...certified.key.key, kind: "P-384" as const } };
    expect(() => boundKey({ ...parsed, certified: { ...certified, key } })).toThrow("key_attributes_unfit");
  });

  test("with an ECDSA signature by a key of another kind", () => {
    const parsed = parseTpm(tpmBytes, tpmCerts);
    const other = parseCertificate(
      issue(machine.root, { ...dates, subject: commonName("e"), key: ed25519Key(seededBytes("e")), serial: 1n, extensions: [] }),
      "e",
    );
    expect(isMadeBy(parsed.signed.signature, parsed.signed.bytes, other.key)).toBe(false);
    const rsa = parseSignature(concat(Uint8Array.of(0, 0x14, 0, 0x0b, 0, 3), bytes), "rsa");
    expect(isMadeBy(rsa, bytes, other.key)).toBe(false);
  });
});

describe("App Attest evidence is refused", () => {
  const phone = appleDevice("malformed");
  const { evidence } = parseEnvelope(phone.good());
  const data = attestedData("ABCDE12345.org.example.gateway", phone.key, "production");
  const withData = (authData: Uint8Array) =>
    encodeCbor(new Map([...(decodeCbor(evidence) as Map<string, unknown>), ["authData", authData]]));
  const patched = (at: number, ...values: number[]) => {
    const copy = Uint8Array.from(data);
    copy.set(values, at);
    return withData(copy);
  };
  const assertion = (fieldsOf: Record<string, unknown>) =>
    encodeCbor(
      new Map(Object.entries({ signature: bytes, authenticatorData: new Uint8Array(37), clientDataHash: new Uint8Array(32), ...fieldsOf })),
    );
  const ed = concat(data.slice(0, 87), coseKeyOf(ed25519Key(seededBytes("e"))));
  test.each<[string, Uint8Array, readonly Uint8Array[], string]>([
    ["that is no map", encodeCbor([1]), [], "a map"],
    ["without an attested key", patched(32, 0), [], "no attested key"],
    ["of another authenticator", patched(37, 1), [], "aaguid"],
    ["with a key id of 31 bytes", patched(53, 0, 31), [], "credential id"],
    ["with an Ed25519 key", withData(ed), [], "want ES256"],
    ["with short data", withData(data.slice(0, 87 - 1)), [], "more than 87"],
    [
      "with a statement that is no map",
      encodeCbor(
        new Map<string, unknown>([
          ["fmt", "apple-appattest"],
          ["attStmt", 1],
        ]),
      ),
      [],
      "attStmt",
    ],
    ["with a certificate that is no bytes", attestationObject(data, ["x" as unknown as Uint8Array]), [], "certificates as bytes"],
    ["with a hash of 31 bytes", assertion({ clientDataHash: new Uint8Array(31) }), [], "clientDataHash"],
    ["with assertion data of 38 bytes", assertion({ authenticatorData: new Uint8Array(38) }), [], "37 bytes"],
    ["with an attestation that is no map", assertion({}), [encodeCbor([1])], "attestation object"],
  ])("%s", (_, given, certs, message) => {
    expect(() => parseApple(given, certs)).toThrow(message);
  });

  const root = { name: commonName("apple root"), key: p256Key(seededBytes("apple root")) };
  const objectOf = (key: typeof phone.key, claimed: typeof phone.key, withNonce = true) => {
    const authData = attestedData("a", claimed, "production");
    const stated = withNonce ? [{ oid: NONCE_EXTENSION, critical: false, value: nonceExtension(authData, sha256(text("n"))) }] : [];
    const certificate = issue(root, { ...dates, subject: commonName("k"), key, serial: 1n, extensions: [...leafExtensions, ...stated] });
    return parseApple(attestationObject(authData, [certificate]), []);
  };
  const rooted = (given: ReturnType<typeof objectOf>) =>
    ({ chain: given.attestation?.chain ?? [], root: { kind: "key", key: rootKey, id: "r" }, time: BLOCK_TIME }) as const;
  const rootKey = parseCertificate(issue(root, { ...dates, subject: root.name, key: root.key, serial: 1n, extensions: [] }), "root").key;

  test("with a key in its data that its leaf does not certify", () => {
    const given = objectOf(phone.key, p256Key(seededBytes("claimed")));
    expect(() => verifyApple(given, rooted(given))).toThrow("instance_not_bound: attested key");
  });

  test("with another key's name", () => {
    const good = objectOf(phone.key, phone.key);
    if (good.kind !== "attestation") throw new Error("an attestation");
    const renamed = { ...good, attestation: { ...good.attestation, credentialId: new Uint8Array(32) } };
    expect(() => verifyApple(renamed, rooted(good))).toThrow("instance_not_bound: credential id");
  });

  test("without the nonce extension", () => {
    const { evidence: object } = { evidence: objectOf(phone.key, phone.key, false) };
    const given = foreign({
      format: "apple-app-attest",
      nonce: sha256(text("n")),
      time: BLOCK_TIME,
      trust: { kind: "anchors", materials: [] },
    });
    expect(object.kind).toBe("attestation");
    expect(verifyForeign(enveloped("x", bytes, salt, []), given).code).toBe("malformed");
  });

  test("as an assertion without its attestation where there are only anchors", () => {
    const given = foreign({
      format: "apple-app-attest",
      nonce: new Uint8Array(32),
      time: BLOCK_TIME,
      trust: { kind: "anchors", materials: [] },
    });
    expect(verifyForeign(assertion({}), given).refusal).toMatchObject({ code: "anchor_missing", subject: "assertion" });
  });
});
