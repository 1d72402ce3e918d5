// SPDX-License-Identifier: Apache-2.0
import { verdictDigest } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { createSample, envelope, nonceOf, now, resultSeconds, wideNonce, withModel, withNonce } from "../test/samples.ts";
import { type Reference, resultDigest, type VerifyContext, verdictFields, verify } from "./index.ts";

const sample = createSample("verify");
const good = sample.good();
const { context } = sample;
const [reference] = context.model.references;
if (reference === undefined) throw new Error("the sample has a reference value");

function withReference(change: Partial<Reference>): VerifyContext {
  return withModel(context, { references: [{ ...(reference as Reference), ...change }] });
}

describe("an affirmed result", () => {
  test("says what was verified, and its digest covers exactly that", () => {
    const verdict = verify(good, context);
    expect(verdict).toMatchObject({
      v: 1,
      format: "psa",
      device: sample.device.id,
      model: context.model.id,
      nonce: nonceOf(sample),
      dataKey: sample.device.dataKey.cose,
      measurementId: reference.measurement,
      tier: "T3",
      code: "affirmed",
      snapshot: context.snapshot.hash,
      validUntil: reference.until,
      refusal: undefined,
    });
    expect(verdict.digest).toEqual(verdictDigest(verdictFields(verdict)));
    expect(resultDigest({ ...verdict, tier: "T2" })).not.toEqual(verdict.digest);
  });

  test("is the same to the byte however often and in whatever order it is asked for", () => {
    const first = verify(good, context).digest;
    verify(good.slice(1), context);
    verify(createSample("another").good(), createSample("another").context);
    expect(verify(good, context).digest).toEqual(first);
  });

  test("does not depend on the order or number of other anchors", () => {
    const other = createSample("other maker").context.model.anchors;
    const more = withModel(context, { anchors: [...other, ...context.model.anchors] });
    expect(verify(good, more).digest).toEqual(verify(good, context).digest);
  });
});

describe("the nonce", () => {
  test.each([32, 48, 64])("is accepted in %i bytes", (length) => {
    expect(verify(withNonce(sample, wideNonce(sample, length)), context)).toMatchObject({ code: "affirmed", nonce: nonceOf(sample) });
  });

  test("is compared over all its bytes", () => {
    const wrong = wideNonce(sample, 64);
    wrong[63] = (wrong[63] ?? 0) ^ 1;
    expect(verify(withNonce(sample, wrong), context)).toMatchObject({ code: "nonce_mismatch", tier: "T0" });
  });

  test.each<[string, Partial<VerifyContext["nonce"]>]>([
    ["height", { height: 1199n }],
    ["header hash", { headerHash: new Uint8Array(32) }],
    ["purpose", { purpose: 2 }],
    ["data key", { dataKey: createSample("verify", 1).device.dataKey.cose }],
  ])("binds the %s", (_, change) => {
    const verdict = verify(good, { ...context, nonce: { ...context.nonce, ...change } });
    expect(verdict).toMatchObject({ code: "nonce_mismatch", tier: "T0" });
  });

  test("binds the chain", () => {
    expect(verify(good, { ...context, chain: { id: "aceso-1", resultSeconds } })).toMatchObject({ code: "nonce_mismatch" });
  });

  test("is not compared for a data key that is none", () => {
    const verdict = verify(good, { ...context, nonce: { ...context.nonce, dataKey: new Uint8Array(77) } });
    expect(verdict).toMatchObject({ code: "data_key_malformed" });
  });
});

describe("the device", () => {
  test("is recomputed, so another device's evidence is refused before its signature is looked at", () => {
    const sibling = createSample("verify", 1);
    expect(verify(sibling.good(), context)).toMatchObject({ code: "device_mismatch", device: sample.device.id });
  });
});

describe("trust", () => {
  test("ends with the anchor, at its second", () => {
    const retiring = (retired: bigint) => withModel(context, { anchors: context.model.anchors.map((anchor) => ({ ...anchor, retired })) });
    expect(verify(good, retiring(now + 1n)).code).toBe("affirmed");
    expect(verify(good, retiring(now)).code).toBe("anchor_missing");
  });

  test("is not lent from an anchor of another format", () => {
    const foreign = context.model.anchors.map((anchor) => ({ ...anchor, format: "eat-x5c" }));
    expect(verify(good, withModel(context, { anchors: foreign })).code).toBe("anchor_missing");
  });

  test.each(["attestation key", "anchor"])("ends with a revoked %s", (which) => {
    const id = which === "anchor" ? sample.maker.anchorId : sample.device.ueid.slice(1);
    const revoked = new Set([Buffer.from(id).toString("hex")]);
    expect(verify(good, { ...context, snapshot: { ...context.snapshot, revoked } }).code).toBe("key_revoked");
  });
});

describe("the format", () => {
  test("must be one the model may use", () => {
    expect(verify(good, withModel(context, { formats: ["tpm2"] }))).toMatchObject({ code: "format_not_allowed", format: "psa" });
  });

  test("must be known, and an unknown one's name does not enter the digest", () => {
    const renamed = good.map((byte, at) => (byte === 0x70 && good[at + 1] === 0x73 && good[at + 2] === 0x61 ? 0x71 : byte));
    expect(verify(renamed, context)).toMatchObject({ code: "format_unknown", format: "" });
  });
});

describe("the tier", () => {
  test.each<[string, VerifyContext, string, number]>([
    ["T3 for firmware that builds the nonce itself", context, "T3", 2],
    ["T1 where host software could have put in its own key", withReference({ nonceBuilder: false }), "T1", 32],
    ["T2 at most for firmware under a warning", withReference({ state: "WARN" }), "T2", 2],
    ["T1 for a model without reference values", withModel(context, { references: [] }), "T1", 32],
    ["no higher than the model's own", withModel(context, { maxTier: "T2" }), "T2", 2],
  ])("is %s", (_, given, tier, sourcedData) => {
    expect(verify(good, given)).toMatchObject({ code: "affirmed", tier, vector: { sourcedData } });
  });

  test("is never affirmed at T0", () => {
    expect(verify(good, withModel(context, { maxTier: "T0" }))).toMatchObject({ code: "below_floor", tier: "T0" });
  });
});

describe("a reference value", () => {
  test.each<[string, VerifyContext, string]>([
    ["that is recalled refuses, whatever its dates", withReference({ state: "RECALLED", from: now + 1n }), "firmware_recalled"],
    ["that begins later does not count yet", withReference({ from: now + 1n }), "reference_not_current"],
    ["that has ended does not count", withReference({ until: now }), "reference_not_current"],
    ["of other firmware refuses", withReference({ measurement: new Uint8Array(32) }), "measurement_unknown"],
  ])("%s", (_, given, code) => {
    expect(verify(good, given)).toMatchObject({ code, tier: "T0", validUntil: 0n });
  });

  test("that has no end leaves the network's longest life", () => {
    expect(verify(good, withReference({ until: 0n })).validUntil).toBe(now + resultSeconds);
  });

  test("that ends later than that does not lengthen it", () => {
    expect(verify(good, withReference({ until: now + 2n * resultSeconds })).validUntil).toBe(now + resultSeconds);
  });

  test("beside a recalled twin does not save the firmware", () => {
    const twin: Reference = { ...reference, state: "RECALLED" };
    expect(verify(good, withModel(context, { references: [reference, twin] })).code).toBe("firmware_recalled");
  });
});

describe("size", () => {
  test("of an envelope ends at 16 KiB", () => {
    expect(verify(new Uint8Array(16 * 1024 + 1), context).code).toBe("too_large");
    expect(verify(new Uint8Array(16 * 1024), context).code).toBe("malformed");
  });

  test("of a token ends at 8 KiB", () => {
    expect(verify(envelope(sample, new Uint8Array(8193)), context).code).toBe("too_large");
  });

  test("of the certificate list ends at 8", () => {
    const nine = Array.from({ length: 9 }, () => new Uint8Array(1));
    expect(verify(envelope(sample, new Uint8Array(1), nine), context).code).toBe("too_large");
  });
});

test("a refusal says what was looked at, what stood there and what had to", () => {
  const { refusal } = verify(good, withModel(context, { formats: ["tpm2"] }));
  expect(refusal).toEqual({ code: "format_not_allowed", subject: "format", got: "psa", want: "tpm2" });
});

test("two refusals for one reason agree to the byte though the texts differ", () => {
  const [a, b] = [createSample("verify", 1), createSample("verify", 2)].map((other) =>
    verify(good, { ...context, nonce: { ...context.nonce, dataKey: other.device.dataKey.cose } }),
  );
  expect(a?.refusal?.want).not.toBe(b?.refusal?.want);
  expect(a?.digest).toEqual(b?.digest);
});
