// SPDX-License-Identifier: Apache-2.0
import { sameBytes } from "../bytes.ts";
import { Refused } from "../refused.ts";
import type { RootedChain } from "./anchor.ts";
import type { Certificate } from "./certificate.ts";
import { EXTENSION, USAGE } from "./extensions.ts";
import type { SubjectKey } from "./public_key.ts";
import { isSignedBy } from "./signature.ts";
import { timeText } from "./time.ts";

/** What a format asks of a path besides RFC 5280. */
export interface PathPolicy {
  /** The fewest and most certificates below the anchor. */
  readonly least: number;
  readonly most: number;
  /** Whether the dates of a certificate count; index 0 is the leaf, chain.length the anchor. */
  readonly dated: (index: number) => boolean;
  /** Critical extensions of the leaf that the format reads itself. */
  readonly understood: readonly string[];
  /** The leaf signs evidence: a key usage, where it has one, must say so. */
  readonly leafSigns: boolean;
}

/** A path that holds. */
export interface HeldPath {
  /** The first Unix second at which a date that counts has passed. */
  readonly until: bigint | undefined;
}

const UNDERSTOOD: readonly string[] = [EXTENSION.basicConstraints, EXTENSION.keyUsage];

/**
 * Checks a path from its root down to the leaf (RFC 5280 §6.1): signature, names, dates at the given time, CA flag, path length,
 * key usage, critical extensions. Policies and name constraints are not understood, so a critical one is refused.
 * @throws Refused certificate_path_invalid, certificate_expired, certificate_not_yet_valid, certificate_extension_unknown, certificate_malformed
 */
export function checkPath({ chain, root, time }: RootedChain, policy: PathPolicy): HeldPath {
  if (chain.length < policy.least || chain.length > policy.most) {
    const want = policy.least === policy.most ? String(policy.least) : `${policy.least} to ${policy.most}`;
    throw invalid("certificates below the anchor", String(chain.length), want);
  }
  let until: bigint | undefined;
  const count = (certificate: Certificate, index: number): void => {
    if (!policy.dated(index)) return;
    checkDates(certificate, nameOf(index, chain.length), time);
    const end = certificate.notAfter + 1n;
    if (until === undefined || end < until) until = end;
  };
  let issuer: Issuer = { key: root.kind === "key" ? root.key : root.certificate.key, subject: undefined };
  if (root.kind === "certificate") {
    count(root.certificate, chain.length);
    checkIssuing(root.certificate, "anchor", casBelow(chain, chain.length));
    issuer = root.certificate;
  }
  for (let index = chain.length - 1; index >= 0; index--) {
    const certificate = chain[index];
    if (certificate === undefined) break;
    const name = nameOf(index, chain.length);
    checkIssued(certificate, issuer, name);
    count(certificate, index);
    if (index === 0 && policy.leafSigns) checkUsage(certificate, name, USAGE.digitalSignature, "digitalSignature");
    if (index > 0) checkIssuing(certificate, name, casBelow(chain, index));
    checkCritical(certificate, name, index === 0 ? policy.understood : []);
    issuer = certificate;
  }
  return { until };
}

interface Issuer {
  readonly key: SubjectKey;
  /** Undefined where only a key is known. */
  readonly subject: Uint8Array | undefined;
}

/** True if the certificate is signed by the key; an answer is remembered with the certificate. */
export function signatureHolds(certificate: Certificate, key: SubjectKey): boolean {
  const known = certificate.outcomes.get(key);
  if (known !== undefined) return known;
  const holds = isSignedBy(certificate, key);
  certificate.outcomes.set(key, holds);
  return holds;
}

/** What revocation data may name of every certificate of a path, the anchor's too: issuer and serial as in a CRL, and the key. */
export function pathIds({ chain, root }: RootedChain): readonly string[] {
  const ids: string[] = [];
  for (const { revocationIds } of chain) ids.push(...revocationIds);
  if (root.kind === "certificate") ids.push(...root.certificate.revocationIds);
  else ids.push(root.id);
  return ids;
}

function checkIssued(certificate: Certificate, issuer: Issuer, name: string): void {
  if (issuer.subject !== undefined && !sameBytes(certificate.issuer, issuer.subject)) {
    throw invalid(name, "an issuer of another name", "the name of the certificate above");
  }
  if (!signatureHolds(certificate, issuer.key)) throw invalid(name, "a signature that does not verify", "one by the certificate above");
}

function checkDates({ notBefore, notAfter }: Certificate, name: string, time: bigint): void {
  if (time < notBefore) {
    throw new Refused("certificate_not_yet_valid", name, `valid from ${timeText(notBefore)}`, `valid at ${timeText(time)}`);
  }
  if (time > notAfter) throw new Refused("certificate_expired", name, `valid until ${timeText(notAfter)}`, `valid at ${timeText(time)}`);
}

/** May this certificate stand above another one? */
function checkIssuing(certificate: Certificate, name: string, below: number): void {
  const { ca, pathLength } = certificate.constraints;
  if (!ca) throw invalid(name, "not a CA", "a CA");
  if (pathLength !== undefined && below > pathLength) throw invalid(name, `${below} CAs below it`, `at most ${pathLength}`);
  checkUsage(certificate, name, USAGE.keyCertSign, "keyCertSign");
}

function checkUsage({ usage }: Certificate, name: string, bit: number, word: string): void {
  if (usage !== undefined && (usage & bit) === 0) throw invalid(name, `no ${word}`, `${word} in its key usage`);
}

/** Intermediates below a place, self-issued ones not counted (RFC 5280 §4.2.1.9). */
function casBelow(chain: readonly Certificate[], index: number): number {
  let count = 0;
  for (let below = 1; below < index; below++) {
    const certificate = chain[below];
    if (certificate !== undefined && !sameBytes(certificate.issuer, certificate.subject)) count += 1;
  }
  return count;
}

function checkCritical({ critical }: Certificate, name: string, understood: readonly string[]): void {
  for (const oid of critical) {
    if (!UNDERSTOOD.includes(oid) && !understood.includes(oid)) {
      throw new Refused("certificate_extension_unknown", name, `critical extension ${oid}`, "no critical extension that is not understood");
    }
  }
}

function nameOf(index: number, length: number): string {
  if (index === length) return "anchor";
  return index === 0 ? "leaf certificate" : `certificate ${index}`;
}

function invalid(subject: string, got: string, want: string): Refused {
  return new Refused("certificate_path_invalid", subject, got, want);
}
