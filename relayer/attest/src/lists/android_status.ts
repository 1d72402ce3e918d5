// SPDX-License-Identifier: Apache-2.0
import { Refused } from "../refused.ts";

const STATES = ["REVOKED", "SUSPENDED"];

/**
 * Serial numbers of Android's attestation status list (`{"entries": {serial: {"status": …}}}`), revoked and suspended alike, as a
 * path names them. A list that cannot be read wholly is refused: the entry that was skipped would be trusted.
 * @throws Refused malformed
 */
export function androidStatusIds(text: string): readonly string[] {
  const entries = entriesOf(text);
  return Object.entries(entries).map(([serial, entry]) => {
    const status: unknown = typeof entry === "object" && entry !== null ? Reflect.get(entry, "status") : undefined;
    if (typeof status !== "string" || !STATES.includes(status)) throw malformed(`status ${JSON.stringify(status)}`, STATES.join(" or "));
    if (!/^[0-9a-f]+$/i.test(serial)) throw malformed(`serial ${JSON.stringify(serial.slice(0, 60))}`, "hex");
    return serial.toLowerCase().replace(/^0+(?=.)/, "");
  });
}

function entriesOf(text: string): object {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw malformed("no JSON", "JSON");
  }
  const entries: unknown = typeof list === "object" && list !== null ? Reflect.get(list, "entries") : undefined;
  if (typeof entries !== "object" || entries === null || Array.isArray(entries)) throw malformed("no entries", "an object of entries");
  return entries;
}

function malformed(got: string, want: string): Refused {
  return new Refused("malformed", "android status list", got, want);
}
