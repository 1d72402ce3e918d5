// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { sameBytes } from "../bytes.ts";
import type { PublicKey } from "../cose/key.ts";
import { Refused } from "../refused.ts";
import { type Certificate, parseCertificate } from "./certificate.ts";
import { signatureHolds } from "./path.ts";
import type { SubjectKey } from "./public_key.ts";

/** Where a path begins, and the certificates below it, leaf first. */
export interface RootedChain {
  readonly chain: readonly Certificate[];
  readonly root: PathRoot;
  /** Unix seconds at which the path must hold. */
  readonly time: bigint;
}

/** An approved anchor certificate, or a key given by hand. */
export type PathRoot =
  | { readonly kind: "certificate"; readonly certificate: Certificate }
  | { readonly kind: "key"; readonly key: SubjectKey; readonly id: string };

/**
 * Finds the anchor of a chain, leaf first. An anchor is recognised in the chain by subject and key, since the makers' roots are
 * issued again with other dates; everything from it upwards is left out. Else it must be the last certificate's issuer.
 * @throws Refused anchor_missing, certificate_malformed (of an anchor)
 */
export function rootChain(chain: readonly Certificate[], materials: readonly Uint8Array[], time: bigint): RootedChain {
  const anchors = materials.map((material) => parseCertificate(material, "anchor"));
  for (const [index, certificate] of chain.entries()) {
    const anchor = index === 0 ? undefined : anchors.find((candidate) => isSame(candidate, certificate));
    if (anchor !== undefined) return { chain: chain.slice(0, index), root: { kind: "certificate", certificate: anchor }, time };
  }
  const last = chain.at(-1);
  const issuers = last === undefined ? [] : anchors.filter((anchor) => sameBytes(anchor.subject, last.issuer));
  const [first] = issuers;
  if (last === undefined || first === undefined) {
    throw new Refused("anchor_missing", "anchor", issuerText(last), "an approved anchor of the model");
  }
  const anchor = issuers.length === 1 ? first : (issuers.find(({ key }) => signatureHolds(last, key)) ?? first);
  return { chain, root: { kind: "certificate", certificate: anchor }, time };
}

/** A chain whose last certificate must be signed by a key given by hand. */
export function chainUnderKey(chain: readonly Certificate[], key: PublicKey, time: bigint): RootedChain {
  return { chain, root: { kind: "key", key: subjectKeyOf(key), id: key.id }, time };
}

const KINDS = { ES256: "P-256", ES384: "P-384", EdDSA: "Ed25519", RS256: "RSA" } as const;

/** A key given by hand, as a certificate would carry it. */
export function subjectKeyOf({ algorithm, handle, cose }: PublicKey): SubjectKey {
  return { kind: KINDS[algorithm], point: cose, handle };
}

function isSame(a: Certificate, b: Certificate): boolean {
  return sameBytes(a.spkiHash, b.spkiHash) && sameBytes(a.subject, b.subject);
}

function issuerText(last: Certificate | undefined): string {
  return last === undefined ? "no certificate" : `a path that ends at key ${hex(last.spkiHash).slice(0, 16)}…`;
}
