// SPDX-License-Identifier: Apache-2.0
// Evidence with one fault of form each: what it lacks is its title, and everything before the fault is as it should be.
import { measurementOf, psaToken } from "@aceso/device";
import { concat, encodeCbor, text } from "@aceso/proto/encoding";
import type { VerifyContext } from "../src/index.ts";
import { envelope, nonceOf, type Sample, withModel } from "./samples.ts";
import { signPayload, signRaw } from "./sign.ts";

type Case = [title: string, envelope: Uint8Array, context: VerifyContext];
type Entries = readonly [number, unknown][];

const cbor = (value: unknown): Uint8Array => new Uint8Array(encodeCbor(value));
const ES256_HEADER: [number, unknown] = [1, -7];

/** Every fault of form of an envelope, a token, its claims and its endorsement. */
export function malformedCases(sample: Sample): Case[] {
  const cases = [...envelopes(sample), ...messages(sample), ...claims(sample), ...endorsements(sample)];
  const anchors = withModel(sample.context, { anchors: [{ format: "psa", material: text("no key"), retired: 0n }] });
  return [...cases.map(([title, bytes]): Case => [title, bytes, sample.context]), ["an anchor that is no key", sample.good(), anchors]];
}

function goodClaims(sample: Sample): Map<number, unknown> {
  const { implementationId, components } = sample.firmware;
  const listed = components.map(
    ({ type, measurement, signer, version }) =>
      new Map<number, unknown>([
        [1, type],
        [2, measurement],
        [4, version],
        [5, signer],
      ]),
  );
  return new Map<number, unknown>([
    [10, nonceOf(sample)],
    [256, sample.device.ueid],
    [265, "tag:psacertified.org,2023:psa#tfm"],
    [2394, 1],
    [2395, 0x3000],
    [2396, implementationId],
    [2399, listed],
  ]);
}

function envelopes(sample: Sample): [string, Uint8Array][] {
  const { device, firmware } = sample;
  const token = psaToken({ nonce: nonceOf(sample), ueid: device.ueid, firmware, lifecycle: 0x3000 }, device.attestationKey);
  const certs = [device.endorsement];
  return [
    ["an envelope of four fields", cbor([1, "psa", token, device.salt])],
    ["an envelope that is a map", cbor(new Map([[1, "psa"]]))],
    ["an envelope whose format is a number", cbor([1, 5, token, device.salt, certs])],
    ["a salt of 15 bytes", cbor([1, "psa", token, device.salt.slice(1), certs])],
    ["endorsements that are no array", cbor([1, "psa", token, device.salt, device.endorsement])],
    ["an endorsement that is text", cbor([1, "psa", token, device.salt, ["x"]])],
    ["nine endorsements", cbor([1, "psa", token, device.salt, Array.from({ length: 9 }, () => Uint8Array.of(1))])],
    ["a token of 8193 bytes", cbor([1, "psa", new Uint8Array(8193), device.salt, certs])],
  ];
}

function messages(sample: Sample): [string, Uint8Array][] {
  const key = sample.device.attestationKey;
  const payload = cbor(goodClaims(sample));
  const parts = (...items: unknown[]): Uint8Array => envelope(sample, concat(Uint8Array.of(0xd2), cbor(items)));
  const header = (...entries: Entries): Uint8Array => envelope(sample, signRaw(cbor(new Map(entries)), payload, key));
  const plain = cbor(new Map([ES256_HEADER]));
  const signature = (over: Uint8Array): Uint8Array => key.sign(cbor(["Signature1", over, new Uint8Array(0), payload]));
  const named = cbor(new Map<number, unknown>([ES256_HEADER, [4, text("kid")]]));
  return [
    ["a token signed by another algorithm", envelope(sample, signRaw(cbor(new Map([[1, -8]])), payload, key))],
    ["an algorithm that nobody knows", header([1, -9])],
    ["no algorithm", header()],
    ["a protected header that is no map", envelope(sample, signRaw(cbor(5), payload, key))],
    ["a critical header", header(ES256_HEADER, [2, [4]])],
    ["a key id that is text", header(ES256_HEADER, [4, "kid"])],
    ["a message of three parts", parts(plain, new Map(), payload)],
    ["a protected header that is text", parts("alg", new Map(), payload, signature(plain))],
    ["a detached payload", parts(plain, new Map(), null, signature(plain))],
    ["a signature of 63 bytes", parts(plain, new Map(), payload, signature(plain).slice(1))],
    ["a label in both headers", parts(named, new Map([[4, text("kid")]]), payload, signature(named))],
    ["an algorithm that is not protected", parts(new Uint8Array(0), new Map([[1, -7]]), payload, signature(new Uint8Array(0)))],
    ["a critical header that is not protected", parts(plain, new Map([[2, [4]]]), payload, signature(plain))],
    ["a key id outside the protected header", parts(plain, new Map([[4, text("kid")]]), payload, signature(plain))],
  ];
}

function claims(sample: Sample): [string, Uint8Array][] {
  const key = sample.device.attestationKey;
  const payload = (value: unknown): Uint8Array => envelope(sample, signPayload(cbor(value), key));
  const without = (claim: number): Uint8Array => payload(new Map([...goodClaims(sample)].filter(([name]) => name !== claim)));
  const having = (claim: number, value: unknown): Uint8Array => payload(new Map([...goodClaims(sample), [claim, value]]));
  const component = new Map<number, unknown>([
    [2, new Uint8Array(32)],
    [5, new Uint8Array(32)],
  ]);
  const otherUeid = Uint8Array.of(2, ...sample.device.ueid.slice(1));
  return [
    ["claims that are no map", payload(5)],
    ["another profile", having(265, "http://arm.com/psa/2.0.0")],
    ["a profile that is a number", having(265, 5)],
    ["no profile", without(265)],
    ["a UEID of another type", having(256, otherUeid)],
    ["a nonce of 31 bytes", having(10, nonceOf(sample).slice(1))],
    ["a nonce that is text", having(10, "nonce")],
    ["no client id", without(2394)],
    ["a client id that is text", having(2394, "1")],
    ["a client id beyond 32 bits", having(2394, 2 ** 40)],
    ["no lifecycle", without(2395)],
    ["a lifecycle of 17 bits", having(2395, 0x1_0000)],
    ["a lifecycle below zero", having(2395, -1)],
    ["no software components", without(2399)],
    ["an empty list of software components", having(2399, [])],
    [
      "65 software components",
      having(
        2399,
        Array.from({ length: 65 }, () => component),
      ),
    ],
    ["a software component that is text", having(2399, ["x"])],
    ["a software component without a signer", having(2399, [new Map([[2, new Uint8Array(32)]])])],
    ["a measurement type that is a number", having(2399, [new Map<number, unknown>([...component, [1, 5]])])],
    ["a certification reference that is bytes", having(2398, Uint8Array.of(1))],
    ["a certification reference", having(2398, "0604565272829-10010")],
  ];
}

function endorsements(sample: Sample): [string, Uint8Array][] {
  const { device, firmware, maker } = sample;
  const token = psaToken({ nonce: nonceOf(sample), ueid: device.ueid, firmware, lifecycle: 0x3000 }, device.attestationKey);
  const over = (cose: Uint8Array): Uint8Array => envelope(sample, token, [maker.endorse(cose)]);
  const offCurve = device.attestationKey.cose.map((byte, at, all) => (at === all.length - 1 ? byte ^ 1 : byte));
  return [
    ["an endorsement that is no message", envelope(sample, token, [text("endorsement")])],
    ["an endorsement of what is no key", over(text("no key"))],
    ["an endorsed point off its curve", over(offCurve)],
    ["an endorsed Ed25519 point that is not canonical", over(ed25519Key(new Uint8Array(32).fill(0xff)))],
    ["an endorsed Ed25519 point of small order", over(ed25519Key(Uint8Array.of(1, ...new Uint8Array(31))))],
    ["an endorsed Ed25519 key for a token by ES256", over(ed25519Key(measurementOf(firmware)))],
  ];
}

/** The deterministic COSE_Key of 32 bytes on Ed25519. */
function ed25519Key(x: Uint8Array): Uint8Array {
  return Uint8Array.of(0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 0x20, ...x);
}
