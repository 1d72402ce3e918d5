// SPDX-License-Identifier: Apache-2.0
// One entry of the index against the chain's proven state.
import { type CollectionName, collections, ProofError, verifyStoreProof } from "@aceso/proof";
import { unhex } from "@aceso/proto/encoding";
import { keyOfEntity } from "../graphql/proof.ts";
import { fromBase64 } from "../ingest/base64.ts";
import { UnreadableError } from "../ingest/canonical.ts";
import type { Source } from "../ingest/source.ts";
import { decodeMessage } from "../ingest/wire.ts";
import { isObject, type Json, type JsonObject, kinds } from "../kinds.ts";

/** An entry as the index has it; value null: the index says there is none. */
export interface Claim {
  readonly kind: CollectionName;
  readonly id: string;
  readonly value: JsonObject | null;
  /** The chain may have forgotten it: absence is no contradiction, another value is. */
  readonly forgotten: boolean;
}

/** Kinds whose state can be proven. */
export const provableKinds: readonly CollectionName[] = Object.keys(collections).filter(
  (name): name is CollectionName => Object.hasOwn(collections, name) && Object.hasOwn(kinds, name),
);

/**
 * Why the state at a height contradicts a claim; undefined where it does not. `appHash` is the header's of the next height.
 * A proof that does not hold is a contradiction too: the node cannot show what it says. Faults of the node throw HostError E_NODE.
 */
export async function contradiction(source: Source, claim: Claim, height: number, appHash: string): Promise<string | undefined> {
  const { store, key } = keyOfEntity(claim.kind, claim.id);
  const { value, ops } = await source.state(store, key, height);
  try {
    const decoded = ops.map((op) => ({ type: op.type, key: fromBase64(op.key), data: fromBase64(op.data) }));
    verifyStoreProof(unhex(appHash), { store, key, value, ops: decoded });
    if (value === undefined) return claim.value === null || claim.forgotten ? undefined : "the state has no such entry";
    if (claim.value === null) return "the state has an entry that the index has not";
    return difference(claim.value, decodeMessage(kinds[claim.kind]?.type ?? "", value));
  } catch (thrown) {
    if (thrown instanceof ProofError || thrown instanceof UnreadableError || thrown instanceof TypeError) return thrown.message;
    throw thrown;
  }
}

/** The first field that differs, in words without its values: they may be long, and the entry is named already. */
function difference(index: Json, state: Json, path = ""): string | undefined {
  if (Array.isArray(index) && Array.isArray(state)) {
    if (index.length !== state.length) return `${path}: ${index.length} items, ${state.length} in the state`;
    return firstOf(index.map((item, i) => difference(item, state[i] ?? null, `${path}[${i}]`)));
  }
  if (isObject(index) && isObject(state)) {
    const names = [...new Set([...Object.keys(index), ...Object.keys(state)])].sort();
    return firstOf(names.map((name) => difference(index[name] ?? null, state[name] ?? null, path === "" ? name : `${path}.${name}`)));
  }
  return index === state ? undefined : `${path}: another value than in the state`;
}

function firstOf(found: readonly (string | undefined)[]): string | undefined {
  return found.find((each) => each !== undefined);
}
