// SPDX-License-Identifier: Apache-2.0
import { equal, hex } from "@aceso/proto/encoding";
import type { Bundle, BundleState } from "./bundle.ts";
import { ProofError } from "./errors.ts";
import { findValue, keyOf, stateName } from "./findState.ts";
import { failed, notCheckable, type Outcome, verified } from "./line.ts";
import { type Collection, type CollectionName, collections } from "./stateKeys.ts";
import { readStateId } from "./stateValues.ts";
import { verifyStoreProof } from "./storeProof.ts";

/** An entry that must be proven before the line may be verified. */
interface Needed {
  collection: CollectionName;
  id: Uint8Array;
  second?: string;
}

/** The entries a bundle's story rests on: its subject, and for a record its batch, its vault and the key that signed. */
export function neededStates(bundle: Bundle): Needed[] {
  const { subject, record, batch } = bundle;
  const needed: Needed[] = [];
  if (!hasSecond(subject.kind)) needed.push({ collection: subject.kind, id: subject.id });
  if (record) {
    needed.push(
      { collection: "record", id: record.id },
      { collection: "batch", id: record.batchId },
      { collection: "vault", id: record.vault },
    );
  }
  if (batch?.source === "device") {
    needed.push({ collection: "device", id: batch.device });
    needed.push({ collection: "deviceKey", id: batch.device, second: batch.keyGeneration.toString() });
  }
  return needed;
}

function hasSecond(name: CollectionName): boolean {
  const { codec }: Collection = collections[name];
  return codec !== "id";
}

function checkState(appHash: Uint8Array, state: BundleState): string {
  const { store, key } = keyOf(state);
  const name = stateName(state.collection, state.id, state.second);
  const { byAddress }: Collection = collections[state.collection];
  if (state.value && !equal(readStateId(state.value, byAddress === true), state.id)) {
    throw new ProofError("bad_state", name, "a value with another id", "the id of its key");
  }
  try {
    verifyStoreProof(appHash, { store, key, value: state.value, ops: state.ops });
  } catch (error) {
    if (error instanceof ProofError) throw new ProofError(error.code, `${name}: ${error.subject}`, error.got, error.wanted);
    throw error;
  }
  return `${name}: ${state.value ? "present" : "absent"} in store ${store}, key ${hex(key)}`;
}

/** Line d: each entry of state, by ICS-23, against the app hash in the header of the next height. */
export function stateLine(bundle: Bundle): Outcome {
  const { block, states } = bundle;
  const proven = states.filter((state) => state.ops.length > 0);
  const missing = neededStates(bundle).filter(
    (needed) =>
      findValue(bundle, needed.collection, needed.id, needed.second) === undefined ||
      !proven.some((s) => s.collection === needed.collection && equal(s.id, needed.id) && s.second === needed.second),
  );
  if (!block) return notCheckable("state", `${states.length} entries without a block`, "a header of the next height");
  const height = block.header.height - 1n;
  const subject = `state at height ${height}`;
  const detail = proven.map((state) => checkState(block.header.appHash, state));
  const unproven = states.filter((state) => state.ops.length === 0).map((s) => `${stateName(s.collection, s.id, s.second)}: no proof`);
  if (missing.length > 0 || unproven.length > 0) {
    const names = missing.map((needed) => `missing: ${stateName(needed.collection, needed.id, needed.second)}`);
    const wanted = "a proof of each entry the story rests on";
    return notCheckable(subject, `${proven.length} of ${states.length} entries proven`, wanted, [...detail, ...unproven, ...names]);
  }
  if (proven.length === 0) return failed(subject, "no entry", "at least one");
  return verified(
    subject,
    `${proven.length} of ${states.length} entries under app hash ${hex(block.header.appHash)} of header ${height + 1n}`,
    detail,
  );
}
