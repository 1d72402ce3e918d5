// SPDX-License-Identifier: Apache-2.0
import { sameBytes } from "../bytes.ts";
import { context, type DerReader, type DerSubject, oidText, readDer, TAG } from "../der.ts";
import { Refused } from "../refused.ts";
import { type Certificate, crlEntry, serialText } from "../x509/certificate.ts";
import { isSignedBy } from "../x509/signature.ts";
import { timeOf, timeText } from "../x509/time.ts";

/** A certificate revocation list that was read and verified. */
export interface RevocationList {
  /** What a path names, issuer and serial. */
  readonly ids: readonly string[];
  /** Unix seconds. */
  readonly thisUpdate: bigint;
}

const SUBJECT: DerSubject = { code: "malformed", name: "revocation list" };
/** Reason code and invalidity date of an entry, CRL number and authority key of a list: none changes what is revoked. */
const HARMLESS = ["2.5.29.21", "2.5.29.24", "2.5.29.20", "2.5.29.35"];

/**
 * Reads a DER CRL (RFC 5280 §5) and checks that its issuer signed it and that it is current. Delta, indirect and partial lists carry
 * critical extensions and are refused. @throws Refused malformed, certificate_path_invalid, revocation_stale, algorithm_unknown
 */
export function readRevocationList(der: Uint8Array, issuer: Certificate, time: bigint): RevocationList {
  const outer = readDer(der, TAG.sequence, SUBJECT);
  const tbs = outer.read(TAG.sequence, "the list");
  const algorithm = oidText(outer.enter(TAG.sequence, "the algorithm").read(TAG.oid, "the algorithm").content) ?? "";
  const signature = outer.read(TAG.bitString, "the signature").content;
  outer.end("the signature");
  const list = readBody(outer.inside(tbs), issuer, time);
  if (!isSignedBy({ algorithm, tbs: tbs.raw, signature: signature.subarray(1) }, issuer.key)) {
    throw new Refused("certificate_path_invalid", SUBJECT.name, "a signature that does not verify", "one by its issuer");
  }
  return list;
}

function readBody(reader: DerReader, issuer: Certificate, time: bigint): RevocationList {
  reader.read(TAG.integer, "version 2");
  reader.read(TAG.sequence, "the algorithm");
  const name = reader.read(TAG.sequence, "the issuer").raw;
  if (!sameBytes(name, issuer.subject)) throw new Refused("certificate_path_invalid", SUBJECT.name, "another issuer", "the given one");
  const thisUpdate = timeOf(reader.any());
  const nextUpdate = timeOf(reader.any());
  if (thisUpdate === undefined || nextUpdate === undefined) throw reader.refuse("no dates", "this update and next update");
  if (time < thisUpdate || time > nextUpdate) {
    throw new Refused(
      "revocation_stale",
      SUBJECT.name,
      `${timeText(thisUpdate)} to ${timeText(nextUpdate)}`,
      `current at ${timeText(time)}`,
    );
  }
  const ids: string[] = [];
  const entries = reader.optional(TAG.sequence);
  if (entries !== undefined) {
    const list = reader.inside(entries);
    while (!list.done) ids.push(crlEntry(name, readEntry(list.enter(TAG.sequence, "an entry"))));
  }
  const extensions = reader.optional(context(0));
  if (extensions !== undefined) checkHarmless(reader.inside(extensions).enter(TAG.sequence, "the extensions"));
  reader.end("the list");
  return { ids, thisUpdate };
}

function readEntry(entry: DerReader): string {
  const serial = serialText(entry.read(TAG.integer, "a serial").content);
  entry.any();
  if (!entry.done) checkHarmless(entry.enter(TAG.sequence, "an entry's extensions"));
  entry.end("an entry");
  return serial;
}

function checkHarmless(extensions: DerReader): void {
  while (!extensions.done) {
    const extension = extensions.enter(TAG.sequence, "an extension");
    const oid = oidText(extension.read(TAG.oid, "an extension's name").content) ?? "";
    if (extension.peek() === TAG.boolean && !HARMLESS.includes(oid))
      throw extensions.refuse(`critical extension ${oid}`, "a whole, direct list");
  }
}
