// SPDX-License-Identifier: Apache-2.0
import { DerReader, type DerSubject, oidText, TAG } from "../der.ts";

/** The attributes of a distinguished name (RFC 5280 §4.1.2.4): OID → the text of its last value. `name` is the whole SEQUENCE. */
export function nameAttributes(name: Uint8Array, subject: DerSubject): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const rdns = new DerReader(name, subject).enter(TAG.sequence, "a name");
  while (!rdns.done) {
    const rdn = rdns.enter(TAG.set, "a relative name");
    while (!rdn.done) {
      const pair = rdn.enter(TAG.sequence, "an attribute");
      const type = oidText(pair.read(TAG.oid, "an attribute's type").content);
      const value = pair.any().content;
      if (type !== undefined) attributes.set(type, Buffer.from(value).toString("utf8"));
    }
  }
  return attributes;
}
