// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync } from "node:crypto";
import type { ExtensionFields } from "@aceso/device/software";
import { sequence } from "@aceso/device/software";
import { text } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { type AndroidChange, androidDevice } from "../../../attesters/index.ts";
import { rsaKey } from "../../../attesters/rsa_key.ts";
import { BLOCK_TIME, DAY, nonceFor } from "../../../attesters/world.ts";
import { evidenceText } from "../../../test/files.ts";
import { at, foreign, googleRoots, pemChain } from "../../../test/real.ts";
import { type ForeignContext, type VerifyContext, verify, verifyForeign } from "../../index.ts";

const phone = androidDevice("android");
const { context } = phone;
const old = { from: BLOCK_TIME - 30n * DAY, until: BLOCK_TIME - 1n };
const later = { from: BLOCK_TIME + 1n, until: BLOCK_TIME + DAY };
const again: ExtensionFields = { oid: "1.3.6.1.4.1.11129.2.1.17", critical: false, value: sequence() };
const unknown: ExtensionFields = { oid: "1.2.3.4", critical: true, value: sequence() };

describe("a phone", () => {
  test("is a gateway: T1, whatever its hardware", () => {
    expect(verify(phone.good(), context)).toMatchObject({
      code: "affirmed",
      tier: "T1",
      vector: { sourcedData: 32, configuration: 2, executables: 2 },
      claims: { details: { provisioning: "remote", device_locked: true } },
    });
  });

  test("is affirmed until the first of its certificates ends", () => {
    expect(verify(phone.good(), context).validUntil).toBe(BLOCK_TIME + 7n * DAY + 1n);
  });

  test("may send Google's root along or leave it out", () => {
    expect(verify(phone.evidence({ withRoot: true }), context).code).toBe("affirmed");
  });

  test.each<[string, AndroidChange, string]>([
    ["over another challenge", { description: { challenge: text("challenge") } }, "nonce_mismatch"],
    ["with an empty challenge", { description: { challenge: new Uint8Array(0) } }, "nonce_mismatch"],
    ["with a software attestation", { description: { attestationLevel: 0 } }, "security_level_low"],
    ["with a software key", { description: { keyLevel: 0 } }, "security_level_low"],
    ["with a level nobody knows", { description: { keyLevel: 3 } }, "security_level_low"],
    ["with an imported key", { description: { origin: 2 } }, "key_not_generated"],
    ["with a key that does not sign", { description: { purposes: [0, 1] } }, "key_attributes_unfit"],
    ["unlocked", { description: { rootOfTrust: { locked: false, state: 0 } } }, "boot_not_verified"],
    ["with a system of the owner's", { description: { rootOfTrust: { locked: true, state: 1 } } }, "boot_not_verified"],
    ["unverified", { description: { rootOfTrust: { locked: true, state: 2 } } }, "boot_not_verified"],
    ["without a root of trust", { description: { rootOfTrust: null } }, "boot_not_verified"],
    ["with a patch of 25 months before", { description: { patchLevel: 202_410 } }, "patch_level_old"],
    ["without a patch level", { description: { patchLevel: null } }, "patch_level_old"],
    ["with another app", { description: { package: "org.example.other" } }, "measurement_unknown"],
    ["without a key description", { withoutDescription: true }, "claim_missing"],
    ["with a second key description above the leaf", { more: { 1: [again] } }, "attestation_extension_misplaced"],
    ["with a critical extension nobody knows", { more: { 2: [unknown] } }, "certificate_extension_unknown"],
    ["whose attestation certificate has passed", { dates: { 1: old } }, "certificate_expired"],
    ["whose attestation certificate is of later", { dates: { 1: later } }, "certificate_not_yet_valid"],
    ["whose intermediate has passed", { dates: { 3: old } }, "certificate_expired"],
  ])("%s is refused", (_, change, code) => {
    expect(verify(phone.evidence(change), context)).toMatchObject({ code, tier: "T0" });
  });

  test("with a patch of 24 months before is accepted", () => {
    expect(verify(phone.evidence({ description: { patchLevel: 202_411 } }), context).code).toBe("affirmed");
  });

  test("sets the dates of its leaf itself, so they do not count", () => {
    expect([old, later].map((dates) => verify(phone.evidence({ dates: { 0: dates } }), context).code)).toEqual(["affirmed", "affirmed"]);
  });

  test("in StrongBox is accepted", () => {
    expect(verify(phone.evidence({ description: { attestationLevel: 2, keyLevel: 2 } }), context).code).toBe("affirmed");
  });

  test("is refused by a model that names no app: any app on any phone gets such evidence", () => {
    expect(verify(phone.good(), { ...context, model: { ...context.model, references: [] } }).code).toBe("measurement_unknown");
  });

  test.each<[string, bigint | undefined, string]>([
    ["none", undefined, "revocation_stale"],
    ["of eight days before", BLOCK_TIME - 8n * DAY, "revocation_stale"],
    ["of seven days before", BLOCK_TIME - 7n * DAY, "affirmed"],
    ["of later", BLOCK_TIME + 1n, "revocation_stale"],
  ])("is judged by a status list, and one %s gives its own answer", (_, time, code) => {
    expect(verify(phone.good(), { ...context, snapshot: { ...context.snapshot, time } }).code).toBe(code);
  });

  test.each(["1000", "20", "30", "1"])("is refused once serial %s is on the list", (serial) => {
    const given: VerifyContext = { ...context, snapshot: { ...context.snapshot, revoked: new Set([serial]) } };
    expect(verify(phone.good(), given)).toMatchObject({ code: "key_revoked" });
  });

  test("of a factory chain outlives its certificates", () => {
    const factory = androidDevice("factory", 0, "factory");
    const bytes = factory.evidence({ dates: { 1: old, 2: old } });
    expect(verify(bytes, factory.context)).toMatchObject({ code: "affirmed", claims: { details: { provisioning: "factory" } } });
  });

  test("under an RSA root is read like one under P-384", () => {
    const root = rsaKey(generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey);
    const rsa = androidDevice("rsa", 0, "remote", root);
    expect(verify(rsa.good(), rsa.context)).toMatchObject({ code: "affirmed", tier: "T1" });
    expect(verify(rsa.good(), { ...rsa.context, model: { ...rsa.context.model, anchors: context.model.anchors } }).code).toBe(
      "anchor_missing",
    );
  });

  test("below a phone's own key is refused", () => {
    const [leaf = new Uint8Array(0)] = phone.chain();
    const other = androidDevice("android", 1);
    const [, ...above] = other.chain();
    const given = foreign({
      format: "android-key",
      nonce: nonceFor(context),
      time: BLOCK_TIME,
      trust: { kind: "anchors", materials: [phone.rootCertificate] },
      certs: above,
    });
    expect(verifyForeign(leaf, given).code).toBe("certificate_path_invalid");
  });
});

interface Expected {
  readonly attestationSecurityLevel: string;
  readonly hardwareEnforced: { readonly osPatchLevel?: string; readonly rootOfTrust?: { readonly verifiedBootKey: string } };
  readonly softwareEnforced: { readonly attestationApplicationId: { readonly packages: readonly { readonly name: string }[] } };
}

describe("four real phones", () => {
  const expected = (name: string) => JSON.parse(evidenceText(`android/${name}.expected.json`).replace(/^\s*\/\/.*$/gm, "")) as Expected;
  const verdictOf = (name: string, challenge: string, time: string, trust: ForeignContext["trust"] = googleRoots) => {
    const [leaf = new Uint8Array(0), ...certs] = pemChain(`android/${name}.pem`);
    return verifyForeign(leaf, foreign({ format: "android-key", nonce: text(challenge), time: at(time), trust, certs }));
  };
  const tegu = "tegu_sdk36_TEE_EC_2026_ROOT";
  const uuid = "6417f92c-daef-4cc1-8828-5bb39338ffd5";

  test("a Pixel 9a under the new root is affirmed, with what Google's verifier reads", () => {
    const { attestationSecurityLevel, hardwareEnforced, softwareEnforced } = expected(tegu);
    const verdict = verdictOf(tegu, uuid, "2026-02-24T00:56:03Z");
    expect(verdict).toMatchObject({
      code: "affirmed",
      tier: "T1",
      claims: {
        details: {
          security_level: attestationSecurityLevel,
          provisioning: "remote",
          os_patch_level: Number(hardwareEnforced.osPatchLevel),
          verified_boot_key: Buffer.from(hardwareEnforced.rootOfTrust?.verifiedBootKey ?? "", "base64").toString("hex"),
        },
      },
    });
    expect(verdict.claims?.measurements.map(({ type }) => type)).toEqual(
      softwareEnforced.attestationApplicationId.packages.map(({ name }) => name),
    );
  });

  test.each([
    ["a Pixel 9a after its two weeks", tegu, uuid, "2026-03-08T00:26:01Z", "certificate_expired"],
    ["a Pixel 9a before them", tegu, uuid, "2026-02-22T00:06:16Z", "certificate_not_yet_valid"],
    ["a Pixel 9a over another challenge", tegu, "challenge", "2026-02-24T00:56:03Z", "nonce_mismatch"],
    ["an unlocked Pixel 8a", "akita_sdk34_TEE_EC_NONE", "challenge", "2024-09-26T22:31:25Z", "boot_not_verified"],
    [
      "an unlocked Pixel 3 of a factory chain, long after its dates",
      "blueline_sdk28_TEE_EC_NONE",
      "challenge",
      "2035-01-01T00:00:00Z",
      "boot_not_verified",
    ],
    ["a Pixel XL with a software key", "marlin_sdk29_TEE_EC_NONE", "challenge", "2019-10-29T00:21:52Z", "anchor_missing"],
  ])("%s is refused", (_, name, challenge, time, code) => {
    expect(verdictOf(name, challenge, time)).toMatchObject({ code, tier: "T0" });
  });

  test("a software root that somebody trusts does not make a software key hardware", () => {
    const [root = new Uint8Array(0)] = pemChain("android/marlin_sdk29_TEE_EC_NONE.pem").slice(-1);
    const verdict = verdictOf("marlin_sdk29_TEE_EC_NONE", "challenge", "2019-10-29T00:21:52Z", { kind: "anchors", materials: [root] });
    expect(verdict.refusal).toMatchObject({
      code: "security_level_low",
      got: expected("marlin_sdk29_TEE_EC_NONE").attestationSecurityLevel,
    });
  });
});
