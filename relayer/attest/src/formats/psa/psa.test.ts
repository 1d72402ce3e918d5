// SPDX-License-Identifier: Apache-2.0
import { buildEvidence, type Fault } from "@aceso/device";
import { encodeCbor } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { createSample, envelope, nonceOf, withModel } from "../../../test/samples.ts";
import { signPayload, signRaw } from "../../../test/sign.ts";
import { verify } from "../../index.ts";

const sample = createSample("psa");
const { device, context, firmware } = sample;

type Claims = Map<unknown, unknown>;

/** The claims of a good token. */
function claims(): Claims {
  const component = ({ type, measurement, signer, version }: (typeof firmware.components)[number]) =>
    new Map<unknown, unknown>([
      [1, type],
      [2, measurement],
      [4, version],
      [5, signer],
    ]);
  return new Map<unknown, unknown>([
    [10, nonceOf(sample)],
    [256, device.ueid],
    [265, "tag:psacertified.org,2023:psa#tfm"],
    [2394, 1],
    [2395, 0x3000],
    [2396, firmware.implementationId],
    [2399, firmware.components.map(component)],
  ]);
}

/** The verdict over a token with changed claims, signed by the genuine key. */
function verdictOver(change: (claims: Claims) => void) {
  const changed = claims();
  change(changed);
  return verify(envelope(sample, signPayload(encodeCbor(changed), device.attestationKey)), context);
}

test("the claims of these tests make a good token", () => {
  expect(verdictOver(() => undefined)).toMatchObject({ code: "affirmed", tier: "T3" });
});

describe("a genuinely signed token is refused", () => {
  const first = (given: Claims) => (given.get(2399) as Claims[])[0] ?? new Map();
  test.each<[string, (claims: Claims) => void, string]>([
    ["without a nonce", (c) => c.delete(10), "claim_missing"],
    ["with a nonce of 33 bytes", (c) => c.set(10, new Uint8Array(33)), "claim_malformed"],
    ["with a nonce in an array", (c) => c.set(10, [nonceOf(sample)]), "claim_malformed"],
    ["without a UEID", (c) => c.delete(256), "claim_missing"],
    ["with a UEID of 32 bytes", (c) => c.set(256, device.ueid.slice(1)), "claim_malformed"],
    ["with a UEID of another type", (c) => c.set(256, Uint8Array.of(2, ...device.ueid.slice(1))), "claim_malformed"],
    ["without a profile", (c) => c.delete(265), "claim_missing"],
    ["with the profile of an older draft", (c) => c.set(265, "http://arm.com/psa/2.0.0"), "profile_unknown"],
    ["without a client id", (c) => c.delete(2394), "claim_missing"],
    ["with a client id beyond 32 bits", (c) => c.set(2394, 2 ** 31), "claim_malformed"],
    ["without a lifecycle", (c) => c.delete(2395), "claim_missing"],
    ["with a lifecycle beyond 16 bits", (c) => c.set(2395, 0x1_3000), "claim_malformed"],
    ["in the lifecycle below SECURED", (c) => c.set(2395, 0x2fff), "lifecycle_not_secured"],
    ["in NON_PSA_ROT_DEBUG", (c) => c.set(2395, 0x4000), "lifecycle_not_secured"],
    ["decommissioned", (c) => c.set(2395, 0x6000), "lifecycle_not_secured"],
    ["without an implementation id", (c) => c.delete(2396), "claim_missing"],
    ["with an implementation id of 31 bytes", (c) => c.set(2396, new Uint8Array(31)), "claim_malformed"],
    ["from other hardware", (c) => c.set(2396, new Uint8Array(32)), "measurement_unknown"],
    ["without software components", (c) => c.delete(2399), "claim_missing"],
    ["with an empty list of them", (c) => c.set(2399, []), "claim_malformed"],
    ["with a list beyond 64", (c) => c.set(2399, Array(65).fill(first(c))), "claim_malformed"],
    ["with a component that is no map", (c) => c.set(2399, [1]), "claim_malformed"],
    ["with a component without measurement", (c) => first(c).delete(2), "claim_missing"],
    ["with a component without signer", (c) => first(c).delete(5), "claim_missing"],
    ["with a short measurement", (c) => first(c).set(2, new Uint8Array(20)), "claim_malformed"],
    ["with one component fewer", (c) => c.set(2399, (c.get(2399) as unknown[]).slice(1)), "measurement_unknown"],
    ["with a component's type renamed", (c) => first(c).set(1, "XX"), "measurement_unknown"],
    ["with a certification that is no text", (c) => c.set(2398, 5), "claim_malformed"],
  ])("%s", (_, change, code) => {
    expect(verdictOver(change)).toMatchObject({ code, tier: "T0" });
  });

  test("with a claim twice", () => {
    const good = encodeCbor(claims());
    const twice = Uint8Array.of(0xa8, ...good.subarray(1), 0x19, 0x09, 0x5b, 0x19, 0x30, 0x00);
    expect(verify(envelope(sample, signPayload(twice, device.attestationKey)), context)).toMatchObject({ code: "malformed" });
  });

  test("with something behind the claims", () => {
    const longer = Uint8Array.of(...encodeCbor(claims()), 0);
    expect(verify(envelope(sample, signPayload(longer, device.attestationKey)), context)).toMatchObject({ code: "malformed" });
  });

  test("with another algorithm named than the key has", () => {
    const header = encodeCbor(new Map([[1, -8]]));
    expect(verify(envelope(sample, signRaw(header, encodeCbor(claims()), device.attestationKey)), context)).toMatchObject({
      code: "algorithm_unknown",
    });
  });
});

describe("accepted as well is", () => {
  test("a claim nobody knows", () => {
    expect(verdictOver((c) => c.set(70_000, "vendor"))).toMatchObject({ code: "affirmed" });
  });

  test("any state in the SECURED range", () => {
    expect(verdictOver((c) => c.set(2395, 0x30ff))).toMatchObject({ code: "affirmed" });
  });

  test("a certification reference, which earns T4 if the model carries it and nothing if not", () => {
    const changed = claims().set(2398, "0604565272829-10010");
    const bytes = envelope(sample, signPayload(encodeCbor(changed), device.attestationKey));
    expect(verify(bytes, withModel(context, { certifications: ["0604565272829-10010"] }))).toMatchObject({ tier: "T4" });
    expect(verify(bytes, context)).toMatchObject({ tier: "T3" });
  });
});

describe("the endorsement", () => {
  const token = signPayload(encodeCbor(claims()), device.attestationKey);
  const stranger = createSample("stranger");
  const underAnchor = (key: Uint8Array, signer = stranger.device.dataKey) => signPayload(key, signer, sample.maker.anchorId);

  test.each<[string, Uint8Array[], string]>([
    ["missing", [], "endorsement_malformed"],
    ["twice", [device.endorsement, device.endorsement], "malformed"],
    ["by another maker", [stranger.maker.endorse(device.attestationKey.cose)], "anchor_missing"],
    ["by a stranger in the anchor's name", [underAnchor(device.attestationKey.cose)], "endorsement_invalid"],
    ["without naming the anchor", [signPayload(device.attestationKey.cose, stranger.device.dataKey)], "anchor_missing"],
    ["of another device's key", [sample.maker.endorse(stranger.device.attestationKey.cose)], "signature_invalid"],
    ["of no key", [sample.maker.endorse(Uint8Array.of(1, 2, 3))], "endorsement_malformed"],
    ["by the attestation key itself", [underAnchor(device.attestationKey.cose, device.attestationKey)], "endorsement_invalid"],
  ])("%s is refused", (_, certs, code) => {
    expect(verify(envelope(sample, token, certs), context)).toMatchObject({ code, tier: "T0" });
  });

  test("of one key does not let it take another device's name", () => {
    const thief = createSample("psa", 1).device;
    const bytes = envelope(sample, signPayload(encodeCbor(claims()), thief.attestationKey), [thief.endorsement]);
    expect(verify(bytes, context)).toMatchObject({ code: "instance_not_bound" });
  });
});

describe("the reference device's faults", () => {
  test.each<[Fault, string]>([
    [{ kind: "stale-nonce" }, "nonce_mismatch"],
    [{ kind: "sibling", sibling: createSample("psa", 1).device }, "device_mismatch"],
    [{ kind: "measurement" }, "measurement_unknown"],
    [{ kind: "wrong-signer" }, "signature_invalid"],
    [{ kind: "lifecycle" }, "lifecycle_not_secured"],
  ])("%o is refused with %s", (fault, code) => {
    expect(verify(buildEvidence(device, { nonceInfo: sample.nonceInfo, fault }).envelope, context)).toMatchObject({ code });
  });
});
