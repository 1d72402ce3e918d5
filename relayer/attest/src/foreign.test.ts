// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, type JsonWebKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import { evidenceFile, evidenceText } from "../test/files.ts";
import { createSample, nonceOf, now } from "../test/samples.ts";
import { type ForeignContext, keyFromHandle, parseEnvelope, psaMeasurement, verifyForeign } from "./index.ts";

const jwk = (name: string) => keyFromHandle(createPublicKey({ key: JSON.parse(evidenceText(name)) as JsonWebKey, format: "jwk" }), name);

function context(key: ForeignContext["trust"] & { kind: "key" }, nonce: Uint8Array): ForeignContext {
  const nothing = { certs: [], references: [], revoked: new Set<string>(), device: undefined, dataKey: new Uint8Array(0) };
  return { ...nothing, format: "psa", nonce, time: now, trust: key };
}

const samples = [
  ["the example of RFC 9783", "psa/rfc9783-psa-sign1.cbor", jwk("psa/rfc9783-iak-public.jwk"), new Uint8Array(32).fill(1)],
  [
    "a token of Trusted Firmware-M",
    "psa/tfm-psa-2_0_0_sign1.bin",
    keyFromHandle(createPublicKey(evidenceText("psa/tfm-public.pem")), "tfm"),
    new Uint8Array(64),
  ],
  [
    "Veraison's good token",
    "psa/veraison-psa.good.cose",
    jwk("psa/veraison-psa-public.jwk"),
    Uint8Array.from(Buffer.from("QUp8F0FBs9DpodKK8xUg8NQimf6sQAfe2J1ormzZLxk=", "base64")),
  ],
] as const;

describe.each(samples)("%s", (_, file, key, nonce) => {
  const token = evidenceFile(file);
  const trust = { kind: "key", key } as const;

  test("verifies by its published key, at T0", () => {
    const verdict = verifyForeign(token, context(trust, nonce));
    expect(verdict).toMatchObject({ code: "affirmed", tier: "T0", vector: { instanceIdentity: 2, hardware: 2, sourcedData: 32 } });
    expect(verdict.claims?.measurements.length).toBeGreaterThan(0);
  });

  test("is refused over another nonce", () => {
    expect(
      verifyForeign(
        token,
        context(
          trust,
          nonce.map((byte) => byte ^ 1),
        ),
      ),
    ).toMatchObject({ code: "nonce_mismatch" });
  });

  test("is refused by another key", () => {
    const other = samples.find(([, name]) => name !== file)?.[2] ?? key;
    expect(verifyForeign(token, context({ kind: "key", key: other }, nonce))).toMatchObject({ code: "signature_invalid" });
  });

  test("is refused with any byte of it another", () => {
    for (let at = 0; at < token.length; at++) {
      const altered = token.map((byte, index) => (index === at ? byte ^ 0x20 : byte));
      expect(verifyForeign(altered, context(trust, nonce)).code, `byte ${at}`).not.toBe("affirmed");
    }
  });

  test("is refused without the key, since no anchor vouches for it", () => {
    const anchors = { ...context(trust, nonce), trust: { kind: "anchors", materials: [key.cose] } } as const;
    expect(verifyForeign(token, anchors)).toMatchObject({ code: "endorsement_malformed" });
  });

  test("is refused once the key is revoked", () => {
    expect(verifyForeign(token, { ...context(trust, nonce), revoked: new Set([key.id]) })).toMatchObject({ code: "key_revoked" });
  });
});

test("the Mac0 token of RFC 9783 is refused: a MAC proves nothing to a third party", () => {
  const trust = { kind: "key", key: jwk("psa/rfc9783-iak-public.jwk") } as const;
  const verdict = verifyForeign(evidenceFile("psa/rfc9783-psa-mac0.cbor"), context(trust, new Uint8Array(32).fill(1)));
  expect(verdict).toMatchObject({ code: "malformed", refusal: { want: "COSE_Sign1 (tag 18)" } });
});

describe("evidence of the network, without its envelope", () => {
  const sample = createSample("foreign");
  const { evidence, certs, salt } = parseEnvelope(sample.good());
  const trust = { kind: "anchors", materials: [sample.maker.anchor] } as const;
  const { references } = sample.context.model;
  const given: ForeignContext = {
    format: "psa",
    certs,
    nonce: nonceOf(sample),
    time: now,
    trust,
    references,
    revoked: new Set(),
    device: { salt, id: sample.device.id },
    dataKey: sample.device.dataKey.cose,
  };

  test("keeps its tier by the maker's anchor", () => {
    expect(verifyForeign(evidence, given)).toMatchObject({ code: "affirmed", tier: "T3", device: sample.device.id });
  });

  test("is refused for another device id", () => {
    expect(verifyForeign(evidence, { ...given, device: { salt, id: new Uint8Array(32) } })).toMatchObject({ code: "device_mismatch" });
  });

  test("is refused in a format nobody knows", () => {
    expect(verifyForeign(evidence, { ...given, format: "constructor" })).toMatchObject({ code: "format_unknown" });
  });
});

test("a measurement changes with each component, its order, its signer and the hardware, not with the version's name", () => {
  const token = (fill: number) => new Uint8Array(32).fill(fill);
  const a = { type: "BL", value: token(1), signer: token(2), version: "1" };
  const b = { type: "PRoT", value: token(3), signer: token(2), version: "1" };
  const ids = [
    psaMeasurement(token(0), [a, b]),
    psaMeasurement(token(0), [b, a]),
    psaMeasurement(token(0), [a]),
    psaMeasurement(token(0), [a, { ...b, signer: token(9) }]),
    psaMeasurement(token(9), [a, b]),
  ].map((id) => Buffer.from(id).toString("hex"));
  expect(new Set(ids).size).toBe(ids.length);
  expect(psaMeasurement(token(0), [{ ...a, version: "2" }, b])).toEqual(psaMeasurement(token(0), [a, b]));
});
