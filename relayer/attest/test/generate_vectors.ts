// SPDX-License-Identifier: Apache-2.0
// Writes test/evidence/psa/network.json, which the Go verifier reads too: npx tsx relayer/attest/test/generate_vectors.ts
import { writeFileSync } from "node:fs";
import { buildEvidence, psaToken } from "@aceso/device";
import { encodeCbor, hex, sha256, text } from "@aceso/proto/encoding";
import { type VerifyContext, verify } from "../src/index.ts";
import { malformedCases } from "./malformed_vectors.ts";
import { createSample, envelope, nonceOf, now, wideNonce, withModel, withNonce } from "./samples.ts";
import { signPayload } from "./sign.ts";

const sample = createSample("network vectors");
const sibling = createSample("network vectors", 1);
const { device, context, nonceInfo, firmware, maker } = sample;
const good = sample.good();
const reference = {
  measurement: new Uint8Array(0),
  from: 0n,
  until: 0n,
  state: "OK" as const,
  nonceBuilder: true,
  ...context.model.references[0],
};
const withReference = (change: Partial<typeof reference> | { state: "WARN" | "RECALLED" }): VerifyContext =>
  withModel(context, { references: [{ ...reference, ...change }] });
const token = (change: Partial<Parameters<typeof psaToken>[0]>) =>
  envelope(sample, psaToken({ nonce: nonceOf(sample), ueid: device.ueid, firmware, lifecycle: 0x3000, ...change }, device.attestationKey));
const turned = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
const claims = (entries: [number, unknown][]) => envelope(sample, signPayload(encodeCbor(new Map(entries)), device.attestationKey));

const cases: [string, Uint8Array, VerifyContext][] = [
  ["good evidence", good, context],
  ["a nonce of 48 bytes", withNonce(sample, wideNonce(sample, 48)), context],
  ["a nonce of 64 bytes", withNonce(sample, wideNonce(sample, 64)), context],
  ["a nonce of 64 bytes, the last one another", withNonce(sample, turned(wideNonce(sample, 64), 63)), context],
  ["an older block's nonce", buildEvidence(device, { nonceInfo, fault: { kind: "stale-nonce" } }).envelope, context],
  ["another device's evidence", sibling.good(), context],
  ["unknown firmware", buildEvidence(device, { nonceInfo, fault: { kind: "measurement" } }).envelope, context],
  ["a key nobody endorsed", buildEvidence(device, { nonceInfo, fault: { kind: "wrong-signer" } }).envelope, context],
  ["a debug state", buildEvidence(device, { nonceInfo, fault: { kind: "lifecycle" } }).envelope, context],
  ["firmware under a warning", good, withReference({ state: "WARN" })],
  ["recalled firmware", good, withReference({ state: "RECALLED" })],
  ["a reference value that ended at the second", good, withReference({ until: now })],
  ["a reference value that begins a second later", good, withReference({ from: now + 1n })],
  ["a reference value without end", good, withReference({ until: 0n })],
  ["firmware that does not build the nonce", good, withReference({ nonceBuilder: false })],
  ["a model without reference values", good, withModel(context, { references: [] })],
  ["a model that goes up to T2", good, withModel(context, { maxTier: "T2" })],
  ["a model that goes up to T0", good, withModel(context, { maxTier: "T0" })],
  ["a model without the format", good, withModel(context, { formats: ["tpm2"] })],
  ["no anchors", good, withModel(context, { anchors: [] })],
  ["a retired anchor", good, withModel(context, { anchors: [{ format: "psa", material: maker.anchor, retired: now }] })],
  [
    "a revoked attestation key",
    good,
    { ...context, snapshot: { ...context.snapshot, revoked: new Set([hex(sha256(device.attestationKey.cose))]) } },
  ],
  ["another data key", good, { ...context, nonce: { ...context.nonce, dataKey: sibling.device.dataKey.cose } }],
  ["a data key that is none", good, { ...context, nonce: { ...context.nonce, dataKey: text("no key") } }],
  ["another purpose", good, { ...context, nonce: { ...context.nonce, purpose: 2 } }],
  ["another chain", good, { ...context, chain: { ...context.chain, id: "aceso-1" } }],
  ["no endorsement", withCerts([]), context],
  ["two endorsements", withCerts([device.endorsement, device.endorsement]), context],
  ["an endorsed key under another device's UEID", takenName(), context],
  ["an endorsement by another maker", withCerts([createSample("other maker").maker.endorse(device.attestationKey.cose)]), context],
  ["a turned bit in the endorsement's signature", withCerts([turned(device.endorsement, device.endorsement.length - 1)]), context],
  ["an endorsement of another key", withCerts([maker.endorse(sibling.device.attestationKey.cose)]), context],
  ["another device's UEID", token({ ueid: sibling.device.ueid }), { ...context, device: { id: context.device.id } }],
  ["empty claims", claims([]), context],
  [
    "claims without a lifecycle",
    claims([
      [10, nonceOf(sample)],
      [256, device.ueid],
      [265, "tag:psacertified.org,2023:psa#tfm"],
      [2394, 1],
    ]),
    context,
  ],
  ["nothing", new Uint8Array(0), context],
  ["something behind the envelope", Uint8Array.of(...good, 0), context],
  ["an envelope of 16 KiB and a byte", new Uint8Array(16 * 1024 + 1), context],
  ["a format nobody knows", new Uint8Array(encodeCbor([1, "psb", good.slice(0, 4), device.salt, []])), context],
  ["an envelope of another version", new Uint8Array(encodeCbor([2, "psa", good.slice(0, 4), device.salt, []])), context],
];

/** The good token with other endorsements. */
function withCerts(certs: Uint8Array[]): Uint8Array {
  const evidence = psaToken({ nonce: nonceOf(sample), ueid: device.ueid, firmware, lifecycle: 0x3000 }, device.attestationKey);
  return envelope(sample, evidence, certs);
}

/** A token by the sibling's endorsed key that claims to be the device. */
function takenName(): Uint8Array {
  const key = sibling.device.attestationKey;
  return envelope(sample, psaToken({ nonce: nonceOf(sample), ueid: device.ueid, firmware, lifecycle: 0x3000 }, key), [
    sibling.device.endorsement,
  ]);
}

/** A context as JSON: bytes in hex, integers as decimal strings. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return hex(value);
  if (value instanceof Set) return [...value];
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
  return value;
}

const vectors = [...cases, ...malformedCases(sample)].map(([title, bytes, given]) => {
  const { code, tier, digest, validUntil } = verify(bytes, given);
  return { title, envelope: hex(bytes), context: plain(given), code, tier, validUntil: validUntil.toString(), digest: hex(digest) };
});
writeFileSync(new URL("../../../test/evidence/psa/network.json", import.meta.url), `${JSON.stringify(vectors, null, 1)}\n`);
