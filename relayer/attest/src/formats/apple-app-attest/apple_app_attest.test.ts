// SPDX-License-Identifier: Apache-2.0

import { p256Key } from "@aceso/device/software";
import { decodeCbor, encodeCbor, sha256, text } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { type AppleChange, appleDevice } from "../../../attesters/index.ts";
import { BLOCK_TIME, DAY, enveloped, seededBytes } from "../../../attesters/world.ts";
import { appleSamples, at, foreign, pemChain, pemKey } from "../../../test/real.ts";
import { parseEnvelope, verify, verifyForeign } from "../../index.ts";

const phone = appleDevice("apple");
const { context } = phone;
const stranger = p256Key(seededBytes("stranger"));

/** The phone's evidence with fields of its CBOR map changed. */
function changed(bytes: Uint8Array, change: (fields: Map<string, unknown>) => void): Uint8Array {
  const { evidence, salt, certs } = parseEnvelope(bytes);
  const fields = decodeCbor(evidence) as Map<string, unknown>;
  change(fields);
  return enveloped("apple-app-attest", encodeCbor(fields), salt, certs);
}

describe("an attestation", () => {
  test("is affirmed at T1 and ends with its leaf", () => {
    expect(verify(phone.good(), context)).toMatchObject({
      code: "affirmed",
      tier: "T1",
      vector: { configuration: 2, sourcedData: 32 },
      validUntil: BLOCK_TIME + 2n * DAY + 1n,
    });
  });

  test("of a development build carries a warning", () => {
    expect(verify(phone.attestation({ environment: "development" }), context)).toMatchObject({
      code: "affirmed",
      vector: { configuration: 32 },
    });
  });

  test.each<[string, AppleChange, string]>([
    ["over another nonce", { nonce: sha256(text("other")) }, "nonce_mismatch"],
    ["with a counter", { counter: 1 }, "counter_went_back"],
    ["of another app", { appId: "ABCDE12345.org.example.other" }, "measurement_unknown"],
    ["of another key than its leaf's", { claimed: stranger }, "device_mismatch"],
    ["after its leaf", { dates: { from: 0n, until: BLOCK_TIME - 1n } }, "certificate_expired"],
  ])("%s is refused", (_, change, code) => {
    expect(verify(phone.attestation(change), context)).toMatchObject({ code, tier: "T0" });
  });

  const statement = (fields: Map<string, unknown>) => fields.get("attStmt") as Map<string, unknown>;
  test.each<[string, (fields: Map<string, unknown>) => void, string]>([
    ["of another format", (f) => f.set("fmt", "packed"), "malformed"],
    ["with a field more", (f) => f.set("more", 1), "malformed"],
    ["with a field more in its statement", (f) => statement(f).set("alg", -7), "malformed"],
    ["with a receipt", (f) => statement(f).set("receipt", new Uint8Array(3)), "malformed"],
    ["without a receipt", (f) => statement(f).delete("receipt"), "malformed"],
    ["without certificates", (f) => statement(f).set("x5c", []), "malformed"],
    ["without authenticator data", (f) => f.delete("authData"), "malformed"],
    [
      "with something behind its authenticator data",
      (f) => f.set("authData", Uint8Array.of(...(f.get("authData") as Uint8Array), 0)),
      "key_malformed",
    ],
    ["with short authenticator data", (f) => f.set("authData", new Uint8Array(80)), "malformed"],
  ])("%s is refused", (_, change, code) => {
    expect(verify(changed(phone.good(), change), context).code).toBe(code);
  });

  test("with another certificate beside it is refused", () => {
    const { evidence, salt } = parseEnvelope(phone.good());
    expect(verify(enveloped("apple-app-attest", evidence, salt, [new Uint8Array(3)]), context).code).toBe("malformed");
  });

  test("is refused by a model that names no app", () => {
    expect(verify(phone.good(), { ...context, model: { ...context.model, references: [] } }).code).toBe("measurement_unknown");
  });
});

describe("an assertion", () => {
  test("is affirmed long after the leaf has passed", () => {
    expect(verify(phone.assertion(), context)).toMatchObject({ code: "affirmed", tier: "T1", claims: { details: { counter: 1 } } });
  });

  test("must have a counter that rises", () => {
    const after = (last: bigint) =>
      verify(phone.assertion({ counter: 7 }), { ...context, device: { ...context.device, counters: [last] } }).code;
    expect([after(6n), after(7n), after(8n)]).toEqual(["affirmed", "counter_went_back", "counter_went_back"]);
    expect(verify(phone.assertion({ counter: 0 }), context).code).toBe("counter_went_back");
  });

  test("by another key, over another nonce or of another app is refused", () => {
    expect(verify(phone.assertion({}, stranger), context).code).toBe("signature_invalid");
    expect(verify(phone.assertion({ nonce: sha256(text("other")) }), context).code).toBe("nonce_mismatch");
    const other = changed(phone.assertion(), (fields) => {
      const data = Uint8Array.from(fields.get("authenticatorData") as Uint8Array);
      fields.set("authenticatorData", data.fill(9, 0, 32));
    });
    expect(verify(other, context).code).toBe("signature_invalid");
  });

  test("of a key whose attestation was of another app is refused", () => {
    const { evidence, salt } = parseEnvelope(phone.assertion());
    const hash = sha256(text("an earlier nonce"));
    const object = parseEnvelope(phone.attestation({ appId: "ABCDE12345.org.example.other", nonce: hash })).evidence;
    expect(verify(enveloped("apple-app-attest", evidence, salt, [object, hash]), context).code).toBe("app_not_bound");
  });

  test("needs its attestation, and the hash that one was made over", () => {
    const { evidence, salt, certs } = parseEnvelope(phone.assertion());
    const [object = evidence, hash = evidence] = certs;
    const codeOf = (...beside: Uint8Array[]) => verify(enveloped("apple-app-attest", evidence, salt, beside), context).code;
    expect(codeOf()).toBe("device_mismatch");
    expect(codeOf(object)).toBe("claim_missing");
    expect(
      codeOf(
        object,
        hash.map((byte) => byte ^ 1),
      ),
    ).toBe("app_not_bound");
    expect(codeOf(object, hash.slice(1))).toBe("malformed");
    expect(codeOf(object, hash, hash)).toBe("malformed");
    expect(codeOf(encodeCbor([1]))).toBe("malformed");
  });
});

describe("a real iPhone's samples of January 2021", () => {
  const [attested, asserted] = appleSamples("apple/ios-14.4.yaml");
  const bytes = (value: string | undefined) => new Uint8Array(Buffer.from(value ?? "", "base64"));
  const object = bytes(attested?.attestationBase64);
  const clientData = bytes(attested?.clientDataBase64);
  const clientDataHash = sha256(clientData);
  const trust = { kind: "anchors", materials: pemChain("apple/apple-app-attest-root-ca.pem") } as const;
  const given = foreign({ format: "apple-app-attest", nonce: clientDataHash, time: at("2021-01-23T12:13:33Z"), trust });
  const parts = decodeCbor(bytes(asserted?.assertionBase64)) as Map<string, unknown>;
  const assertion = encodeCbor(new Map<string, unknown>([...parts, ["clientDataHash", clientDataHash]]));

  test("the attestation is affirmed over its client data and over their hash", () => {
    expect(verifyForeign(object, given)).toMatchObject({
      code: "affirmed",
      tier: "T1",
      claims: { details: { environment: "development" } },
    });
    expect(verifyForeign(object, { ...given, nonce: clientData }).code).toBe("affirmed");
    expect(verifyForeign(object, { ...given, nonce: text("other") }).code).toBe("nonce_mismatch");
  });

  test("its key is the published one", () => {
    const key = pemKey(attested?.publicKey ?? "");
    const dataKey = key.kind === "key" ? key.key.cose : new Uint8Array(0);
    expect(verifyForeign(object, { ...given, dataKey }).code).toBe("affirmed");
  });

  test("the attestation lives three days", () => {
    const codeAt = (time: string) => verifyForeign(object, { ...given, time: at(time) }).code;
    expect([codeAt("2021-01-25T12:13:35Z"), codeAt("2021-01-25T12:13:36Z")]).toEqual(["affirmed", "certificate_expired"]);
  });

  test("the assertion is affirmed under its attestation, and by the published key alone at T0", () => {
    const beside = { ...given, time: at("2021-01-23T12:13:36Z"), certs: [object, clientDataHash] };
    expect(verifyForeign(assertion, beside)).toMatchObject({ code: "affirmed", tier: "T1", claims: { details: { counter: 1 } } });
    expect(verifyForeign(assertion, { ...given, trust: pemKey(asserted?.publicKey ?? "") })).toMatchObject({
      code: "affirmed",
      tier: "T0",
    });
    expect(verifyForeign(assertion, { ...given, trust: pemKey("tpm/swtpm-ak.pem") }).code).toBe("signature_invalid");
  });
});
