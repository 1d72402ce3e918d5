// SPDX-License-Identifier: Apache-2.0

import {
  bits,
  caExtensions,
  commonName,
  confirmation,
  coseKeyOf,
  type ExtensionFields,
  eatSign1,
  eatToken,
  ed25519Key,
  issue,
  leafExtensions,
  p256Key,
  p384Key,
  sequence,
} from "@aceso/device/software";
import { encodeCbor, hex, sha256, text } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { eatDevice, gatewayDevice } from "../../../attesters/index.ts";
import { BLOCK_TIME, DAY, nonceFor, seededBytes } from "../../../attesters/world.ts";
import { foreign } from "../../../test/real.ts";
import { parseCoseKey } from "../../cose/key.ts";
import { type Reference, type VerifyContext, verify, verifyForeign } from "../../index.ts";

const device = eatDevice("eat");
const sibling = eatDevice("eat", 1);
const { context, leaf, chain } = device;
const [leafCertificate = new Uint8Array(0), intermediate = new Uint8Array(0)] = chain;

/** The verdict over changed claims, signed by the genuine key. */
function verdictOver(change: (claims: Map<number, unknown>) => void, given = context) {
  const claims = device.claims();
  change(claims);
  return verify(device.envelope(eatToken(claims, leaf, chain)), given);
}

const withReferences = (references: readonly Reference[]): VerifyContext => ({ ...context, model: { ...context.model, references } });

describe("an EAT under a maker's certificate", () => {
  test("is T3 with its cnf key and measured firmware", () => {
    expect(verdictOver(() => undefined)).toMatchObject({ code: "affirmed", tier: "T3", dataKey: coseKeyOf(device.dataKey) });
  });

  test("is T2 without reference values, and T2 at most under a warning", () => {
    expect(verdictOver(() => undefined, withReferences([]))).toMatchObject({ code: "affirmed", tier: "T2" });
    const warned = context.model.references.map((one) => ({ ...one, state: "WARN" as const }));
    expect(verdictOver(() => undefined, withReferences(warned))).toMatchObject({ tier: "T2", vector: { executables: 32 } });
  });

  test("is T1 without cnf: only the nonce binds the data key", () => {
    expect(verdictOver((c) => c.delete(8))).toMatchObject({ code: "affirmed", tier: "T1", vector: { sourcedData: 32 } });
  });

  test("by Ed25519 is read too", () => {
    const other = eatDevice("eat", 2, "EdDSA");
    expect(verify(other.good(), other.context)).toMatchObject({ code: "affirmed", tier: "T3" });
  });

  test("earns T4 by a certification that the model lists", () => {
    const certified = { ...context, model: { ...context.model, certifications: ["label"] } };
    expect(verdictOver((c) => c.set(269, [["https://registrar", "label"]]), certified).tier).toBe("T4");
    expect(verdictOver((c) => c.set(269, [["https://registrar", "other"]]), certified).tier).toBe("T3");
  });

  test("ends with its certificates if they end first", () => {
    const open = context.model.references.map((one) => ({ ...one, until: 0n }));
    const { validUntil } = verify(device.good(), { ...withReferences(open), chain: { ...context.chain, resultSeconds: 5000n * DAY } });
    expect(validUntil).toBe(BLOCK_TIME + 365n * DAY + 1n);
  });

  test.each<[string, (claims: Map<number, unknown>) => void, string]>([
    ["without a nonce", (c) => c.delete(10), "claim_missing"],
    ["with a nonce of seven bytes", (c) => c.set(10, new Uint8Array(7)), "claim_malformed"],
    ["with a nonce that is text", (c) => c.set(10, "nonce"), "claim_malformed"],
    ["with a nonce of another length than the network's", (c) => c.set(10, nonceFor(context).slice(0, 16)), "nonce_mismatch"],
    ["without a profile", (c) => c.delete(265), "profile_unknown"],
    ["of another profile", (c) => c.set(265, "tag:example.com,2026:x"), "profile_unknown"],
    ["without a hardware model", (c) => c.delete(259), "claim_missing"],
    ["without a debug status", (c) => c.delete(263), "claim_missing"],
    ["with debugging on", (c) => c.set(263, 0), "debug_not_disabled"],
    ["with a debug status beyond the list", (c) => c.set(263, 5), "claim_malformed"],
    ["that did not boot verified", (c) => c.set(262, false), "boot_not_verified"],
    ["whose boot claim is no flag", (c) => c.set(262, 1), "claim_malformed"],
    ["that has expired", (c) => c.set(4, Number(BLOCK_TIME)), "evidence_expired"],
    ["that is not valid yet", (c) => c.set(5, Number(BLOCK_TIME) + 1), "evidence_not_yet_valid"],
    ["with a negative expiry", (c) => c.set(4, -1), "claim_malformed"],
    ["with other measurements", (c) => c.set(273, [["a/b", sha256(text("x"))]]), "measurement_unknown"],
    ["with an empty list of measurements", (c) => c.set(273, []), "claim_malformed"],
    ["with a measurement that is no pair", (c) => c.set(273, [["a/b"]]), "claim_malformed"],
    ["with a measurement of no type", (c) => c.set(273, [[null, sha256(text("x"))]]), "claim_malformed"],
    ["with another key in cnf", (c) => c.set(8, confirmation(sibling.dataKey)), "key_not_bound"],
    ["with a key id in cnf", (c) => c.set(8, new Map([[3, text("kid")]])), "claim_malformed"],
    [
      "with a point off the curve in cnf",
      (c) => c.set(8, confirmation({ ...device.dataKey, point: new Uint8Array(64).fill(5) })),
      "key_malformed",
    ],
    ["with half a key in cnf", (c) => c.set(8, new Map([[1, new Map([[1, 2]])]])), "key_malformed"],
    [
      "with a small-order Ed25519 key in cnf",
      (c) => c.set(8, confirmation({ ...ed25519Key(seededBytes("x")), point: new Uint8Array(32) })),
      "key_malformed",
    ],
    ["with a certification that is no list", (c) => c.set(269, "label"), "claim_malformed"],
    ["with a software name that is no text", (c) => c.set(270, 1), "claim_malformed"],
    ["with a ueid of six bytes", (c) => c.set(256, new Uint8Array(6)), "claim_malformed"],
  ])("%s is refused", (_, change, code) => {
    expect(verdictOver(change)).toMatchObject({ code, tier: "T0" });
  });

  test("of ES384 is refused, whatever its chain says", () => {
    const key = p384Key(seededBytes("p384"));
    expect(verify(device.envelope(eatToken(device.claims(), key, chain)), context).code).toBe("algorithm_unknown");
  });

  test("that is no map is malformed", () => {
    expect(verify(device.envelope(eatSign1(encodeCbor(new Map([[1, -7]])), encodeCbor([1]), leaf)), context).code).toBe("malformed");
  });
});

describe("the chain", () => {
  const dates = { from: BLOCK_TIME - DAY, until: BLOCK_TIME + DAY };
  const leafWith = (extensions: readonly ExtensionFields[], change: Partial<typeof dates> = {}) =>
    issue(device.intermediate, { ...dates, ...change, subject: commonName("device"), key: leaf, serial: 9n, extensions });
  const codeOf = (given: readonly Uint8Array[]) => verify(device.envelope(eatToken(device.claims(), leaf, given)), context).code;

  test("may end below the root or with it", () => {
    const [root] = context.model.anchors;
    expect(codeOf([leafCertificate, intermediate, root?.material ?? leafCertificate])).toBe("affirmed");
  });

  test("may be anchored at the intermediate", () => {
    const anchors = [{ format: "eat-x5c", material: intermediate, retired: 0n }];
    const given = { ...context, model: { ...context.model, anchors } };
    expect(verify(device.good(), given).code).toBe("affirmed");
    expect(verify(device.envelope(eatToken(device.claims(), leaf, [leafCertificate])), given).code).toBe("affirmed");
  });

  test("may not be anchored at the leaf itself", () => {
    const anchors = [{ format: "eat-x5c", material: leafCertificate, retired: 0n }];
    expect(verify(device.good(), { ...context, model: { ...context.model, anchors } }).code).toBe("anchor_missing");
  });

  test("in the unprotected header is read, but nothing beside it", () => {
    const token = (unprotected: Map<number, unknown>) => {
      const header = encodeCbor(new Map([[1, -7]]));
      const payload = encodeCbor(device.claims());
      const signature = leaf.signRaw(encodeCbor(["Signature1", header, new Uint8Array(0), payload]));
      return device.envelope(Uint8Array.of(0xd2, ...encodeCbor([header, unprotected, payload, signature])));
    };
    expect(verify(token(new Map([[33, chain]])), context).code).toBe("affirmed");
    expect(
      verify(
        token(
          new Map<number, unknown>([
            [4, text("kid")],
            [33, chain],
          ]),
        ),
        context,
      ).code,
    ).toBe("malformed");
  });

  const unknown: ExtensionFields = { oid: "1.2.3.4", critical: true, value: sequence() };
  const certSign: ExtensionFields = { oid: "2.5.29.15", critical: true, value: bits(Uint8Array.of(0x04), 2) };
  test.each<[string, readonly Uint8Array[], string]>([
    ["missing", [], "device_mismatch"],
    ["without its intermediate", [leafCertificate], "anchor_missing"],
    ["of another device", sibling.chain, "device_mismatch"],
    ["in another order", [intermediate, leafCertificate], "device_mismatch"],
    ["with a critical extension nobody knows", [leafWith([...leafExtensions, unknown]), intermediate], "certificate_extension_unknown"],
    ["whose leaf may not sign", [leafWith([certSign]), intermediate], "certificate_path_invalid"],
    ["whose leaf is of yesterday", [leafWith(leafExtensions, { from: 0n, until: BLOCK_TIME - 1n }), intermediate], "certificate_expired"],
    ["whose leaf is of tomorrow", [leafWith(leafExtensions, { from: BLOCK_TIME + 1n }), intermediate], "certificate_not_yet_valid"],
  ])("%s is refused", (_, given, code) => {
    expect(codeOf(given)).toBe(code);
  });

  test("is valid in the first and the last second of its certificates", () => {
    expect(codeOf([leafWith(leafExtensions, { from: BLOCK_TIME, until: BLOCK_TIME }), intermediate])).toBe("affirmed");
  });

  test("is refused below a leaf: it is no CA", () => {
    const [top, thief] = [p256Key(seededBytes("top")), p256Key(seededBytes("thief"))];
    const root = { name: commonName("top"), key: top };
    const anchor = issue(root, { ...dates, subject: root.name, key: top, serial: 1n, extensions: caExtensions() });
    const above = issue(root, { ...dates, subject: commonName("device"), key: leaf, serial: 2n, extensions: leafExtensions });
    const below = issue(
      { name: commonName("device"), key: leaf },
      { ...dates, subject: root.name, key: thief, serial: 3n, extensions: leafExtensions },
    );
    const given = foreign({
      format: "eat-x5c",
      nonce: nonceFor(context),
      time: BLOCK_TIME,
      trust: { kind: "anchors", materials: [anchor] },
    });
    const { refusal } = verifyForeign(eatToken(device.claims(), thief, [below, above]), given);
    expect(refusal).toMatchObject({ code: "certificate_path_invalid", subject: "certificate 1", got: "not a CA" });
  });

  test("is refused where more CAs stand below one than it allows", () => {
    const [upper, lower, end] = [1, 2, 3].map((index) => p256Key(seededBytes(`ca ${index}`)));
    if (upper === undefined || lower === undefined || end === undefined) throw new Error("three keys");
    const ca = (name: string, key: typeof upper) => ({ name: commonName(name), key });
    const root = ca("root", upper);
    const anchor = issue(root, { ...dates, subject: root.name, key: upper, serial: 1n, extensions: caExtensions(0) });
    const middle = issue(root, { ...dates, subject: commonName("middle"), key: lower, serial: 2n, extensions: caExtensions() });
    const last = issue(ca("middle", lower), { ...dates, subject: commonName("end"), key: end, serial: 3n, extensions: leafExtensions });
    const given = foreign({
      format: "eat-x5c",
      nonce: nonceFor(context),
      time: BLOCK_TIME,
      trust: { kind: "anchors", materials: [anchor] },
    });
    expect(verifyForeign(eatToken(device.claims(), end, [last, middle]), given).refusal).toMatchObject({
      subject: "anchor",
      got: "1 CAs below it",
    });
  });
});

describe("a sample from elsewhere", () => {
  const claims = new Map<number, unknown>([
    [10, new Uint8Array(16)],
    [265, "tag:example.com,2026:x"],
  ]);
  const key = parseCoseKey(coseKeyOf(leaf), "key");
  const given = foreign({ format: "eat-x5c", nonce: new Uint8Array(16), time: BLOCK_TIME, trust: { kind: "key", key } });

  test("is affirmed by its key at T0, whatever its profile", () => {
    expect(verifyForeign(eatToken(claims, leaf, []), given)).toMatchObject({ code: "affirmed", tier: "T0" });
  });

  test("is refused by another key, and once its key is revoked", () => {
    expect(verifyForeign(eatToken(claims, sibling.leaf, []), given).code).toBe("signature_invalid");
    expect(verifyForeign(eatToken(claims, leaf, []), { ...given, revoked: new Set([hex(sha256(coseKeyOf(leaf)))]) }).code).toBe(
      "key_revoked",
    );
  });
});

describe("a gateway", () => {
  const gateway = gatewayDevice("gateway");
  const { token, endorsement } = gateway.sensor();
  const verdictWith = (submods: Map<string, unknown>, endorsements: Uint8Array[] = [], given = gateway.context) =>
    verify(gateway.evidence(submods, endorsements), given);

  test("in front of a sensor that attests is as good as both", () => {
    expect(verdictWith(new Map([["ecg", token]]), [endorsement])).toMatchObject({
      code: "affirmed",
      tier: "T3",
      vector: { sourcedData: 2 },
    });
  });

  test("in front of a sensor that does not attest is T1", () => {
    const stated = new Map([["ecg", new Map([[270, "patch"]])]]);
    expect(verdictWith(stated)).toMatchObject({ code: "affirmed", tier: "T1", vector: { sourcedData: 32 } });
  });

  test("is as good as the worst of its sources", () => {
    const both = new Map<string, unknown>([
      ["ecg", token],
      ["scale", new Map()],
    ]);
    expect(verdictWith(both, [endorsement])).toMatchObject({ tier: "T1", vector: { sourcedData: 32 } });
  });

  test("in front of a sensor under a warning is T1", () => {
    const references = gateway.context.model.references.map((one) => (one.nonceBuilder ? { ...one, state: "WARN" as const } : one));
    const given = { ...gateway.context, model: { ...gateway.context.model, references } };
    expect(verdictWith(new Map([["ecg", token]]), [endorsement], given)).toMatchObject({ tier: "T1", vector: { sourcedData: 32 } });
  });

  test("ends when its sensor's reference value ends", () => {
    const until = BLOCK_TIME + 5n;
    const references = gateway.context.model.references.map((one) => (one.nonceBuilder ? { ...one, until } : one));
    const given = { ...gateway.context, model: { ...gateway.context.model, references } };
    expect(verdictWith(new Map([["ecg", token]]), [endorsement], given).validUntil).toBe(until);
  });

  const old = gateway.sensor(new Uint8Array(32));
  const nested = eatToken(gateway.gateway.claims().set(266, new Map([["x", new Map()]])), gateway.gateway.leaf, gateway.gateway.chain);
  test.each<[string, Map<string, unknown>, Uint8Array[], string, string]>([
    ["an older nonce", new Map([["ecg", old.token]]), [endorsement], "source_rejected", "nonce_mismatch"],
    ["no endorsement", new Map([["ecg", token]]), [], "source_rejected", "endorsement_malformed"],
    ["sources of its own", new Map([["ecg", nested]]), [], "source_rejected", "sources of its own"],
    ["another endorsement too many", new Map([["ecg", token]]), [endorsement, endorsement], "malformed", "1 too many"],
    ["a token of no profile", new Map([["ecg", eatToken(new Map(), leaf, [])]]), [], "profile_unknown", "undefined"],
    ["neither claims nor a token", new Map([["ecg", 5]]), [], "malformed", "number"],
    ["no submods at all", new Map(), [], "malformed", "object"],
  ])("in front of a sensor with %s is refused", (_, submods, endorsements, code, got) => {
    const { refusal } = verdictWith(submods, endorsements);
    expect(refusal).toMatchObject({ code, got: expect.stringContaining(got) as unknown });
  });

  test("in front of a sensor of another model's format is refused", () => {
    const formats = ["eat-x5c"];
    const given = { ...gateway.context, model: { ...gateway.context.model, formats } };
    expect(verdictWith(new Map([["ecg", token]]), [endorsement], given).refusal).toMatchObject({
      code: "source_rejected",
      got: expect.stringContaining("anchor_missing") as unknown,
    });
  });
});
