// SPDX-License-Identifier: Apache-2.0
import { compareBytes, dealManifest, hex } from "@aceso/proto/encoding";
import { asArray, asBytes, asMap, decodeCbor } from "./cbor.ts";
import { maxCommittee } from "./deal.ts";
import { SealError } from "./error.ts";

/** At most this many live consents per owner (module consent). */
const maxConsents = 64;
const maxManifestBytes = 256 * 1024;

/** Where the boxes of one deal lie. Every list is in committee order: item k belongs to index k + 1. */
export interface DealManifest {
  /** Blob names of the share boxes. */
  shares: Uint8Array[];
  /** Blob names of the policy boxes, per consent. */
  policies: { consent: Uint8Array; boxes: Uint8Array[] }[];
}

function check(manifest: DealManifest): DealManifest {
  const size = manifest.shares.length;
  if (size < 1 || size > maxCommittee) throw new SealError("bad_cbor", `manifest: got ${size} share boxes, wanted 1..${maxCommittee}`);
  if (manifest.policies.length > maxConsents) {
    throw new SealError("bad_cbor", `manifest: got ${manifest.policies.length} consents, wanted at most ${maxConsents}`);
  }
  const names = [...manifest.shares, ...manifest.policies.flatMap(({ consent, boxes }) => [consent, ...boxes])];
  if (names.some((name) => name.length !== 32)) throw new SealError("bad_cbor", "manifest: wanted names and consent ids of 32 bytes");
  manifest.policies.forEach(({ consent, boxes }, k) => {
    if (boxes.length !== size) throw new SealError("bad_cbor", `manifest: got ${boxes.length} boxes of a policy, wanted ${size}`);
    const before = manifest.policies[k - 1];
    if (before && compareBytes(before.consent, consent) >= 0)
      throw new SealError("bad_cbor", "manifest: wanted each consent once, in order");
  });
  return manifest;
}

/**
 * Deterministic CBOR `{1: [share box names], 2: {consent: [policy box names]}}`. Its blob name stands in the Deal on chain.
 * Throws bad_cbor for a list of the wrong length or a consent named twice.
 */
export function encodeDealManifest(manifest: DealManifest): Uint8Array {
  const policies = [...manifest.policies].sort((a, b) => compareBytes(a.consent, b.consent));
  const { shares } = check({ shares: manifest.shares, policies });
  return dealManifest(shares, new Map(policies.map(({ consent, boxes }) => [hex(consent), boxes])));
}

/** Reads a manifest fetched by name. Throws too_large, bad_cbor. */
export function decodeDealManifest(bytes: Uint8Array): DealManifest {
  const top = asMap("manifest", decodeCbor("manifest", bytes, maxManifestBytes));
  if (top.size !== 2) throw new SealError("bad_cbor", `manifest: got ${top.size} entries, wanted 2`);
  const names = (value: unknown) =>
    asArray("manifest names", value, { atMost: maxCommittee }).map((name) => asBytes("manifest name", name, 32));
  const policies = [...asMap("manifest policies", top.get(2))].map(([consent, boxes]) => ({
    consent: asBytes("manifest consent", consent, 32),
    boxes: names(boxes),
  }));
  return check({ shares: names(top.get(1)), policies });
}
