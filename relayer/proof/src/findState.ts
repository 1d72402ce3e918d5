// SPDX-License-Identifier: Apache-2.0
import { equal, hex, unhex } from "@aceso/proto/encoding";
import type { Bundle, BundleState } from "./bundle.ts";
import { ProofError } from "./errors.ts";
import { type Collection, type CollectionName, collections, type KeyParts, type StateKey, stateKey } from "./stateKeys.ts";

/** Short name of an entry, for people. */
export function stateName(name: CollectionName, id: Uint8Array, second?: string): string {
  return second === undefined ? `${name} ${hex(id)}` : `${name} ${hex(id)}/${second}`;
}

/** The value that a bundle gives for an entry: undefined when the bundle has no such entry or says that it is absent. */
export function findValue(bundle: Bundle, name: CollectionName, id: Uint8Array, second?: string): Uint8Array | undefined {
  const found = bundle.states.filter((s) => s.collection === name && equal(s.id, id) && s.second === second);
  if (found.length > 1) throw new ProofError("bad_bundle", stateName(name, id, second), `${found.length} entries`, "one");
  return found[0]?.value;
}

function secondPart(state: BundleState): KeyParts["second"] {
  const { codec }: Collection = collections[state.collection];
  const { second } = state;
  const name = `second part of ${state.collection} key`;
  if (codec === "id") {
    if (second !== undefined) throw new ProofError("bad_bundle", name, "one", "none");
    return undefined;
  }
  if (second === undefined) throw new ProofError("bad_bundle", name, "none", codec);
  if (codec === "id, id") {
    if (!/^([0-9a-f]{2}){1,64}$/.test(second)) throw new ProofError("bad_bundle", name, "other characters", "lower-case hexadecimal");
    return unhex(second);
  }
  if (!/^(0|[1-9][0-9]{0,9})$/.test(second) || Number(second) > 0xffff_ffff) {
    throw new ProofError("bad_bundle", name, "another form", "a decimal of 32 bits");
  }
  return BigInt(second);
}

/** Store and raw key of an entry: made from its ids, never taken from the bundle, so that a neighbour's proof is of no use. */
export function keyOf(state: BundleState): StateKey {
  return stateKey(state.collection, { id: state.id, second: secondPart(state) });
}
