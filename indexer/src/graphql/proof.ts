// SPDX-License-Identifier: Apache-2.0
// State with its proof, straight from the node: the index's own word is not evidence.
import { HostError } from "@aceso/host";
import { type CollectionName, collections, stateKey } from "@aceso/proof";
import { addressBytes, hex, unhex } from "@aceso/proto/encoding";
import type { Source } from "../ingest/source.ts";
import type { Json } from "../kinds.ts";
import { queryError } from "./errors.ts";

/** Collection behind each ProofKind of the schema. */
const collectionOf: Readonly<Record<string, CollectionName>> = {
  RECORD: "record",
  BATCH: "batch",
  DEVICE: "device",
  DEVICE_KEY: "deviceKey",
  ROUND: "round",
  ROUND_PROGRESS: "roundProgress",
  CONSENT: "consent",
  VAULT: "vault",
  STUDY: "study",
  REQUEST: "request",
  ORDER: "order",
  ORDER_PROGRESS: "orderProgress",
  MODEL: "model",
  OPENING: "opening",
};

/** An entry of state in the form of a bundle. */
export interface ProvenState {
  collection: CollectionName;
  id: string;
  second?: string;
  value?: string;
  ops: { type: string; key: string; data: string }[];
}

/** Header, commit and validators of the height after the state's. */
export interface ProvenBlock {
  header: Json;
  commit: Json;
  validators: Json[];
}

/** Key of an entry by its id in the index. Throws bad_id. */
export function keyOfEntity(collection: CollectionName, id: string) {
  const { codec, ...rest } = collections[collection];
  const [front = "", second] = id.split("/");
  try {
    const bytes = "byAddress" in rest ? addressBytes(front) : unhex(front);
    if (codec === "id") return { ...stateKey(collection, { id: bytes }), front };
    const other = codec === "id, u32" ? BigInt(second ?? "") : unhex(second ?? "");
    return { ...stateKey(collection, { id: bytes, second: other }), front, second: second ?? "" };
  } catch {
    throw queryError("bad_id", `${collection} id`, id.slice(0, 80), codec === "id" ? "hexadecimal" : "hexadecimal/second part");
  }
}

/** The newest height whose state can be proven: the header after it must exist. */
export async function provableHeight(source: Source): Promise<number> {
  return (await asking(() => source.status())).height - 1;
}

/** Answers `proof(kind, id)`. */
export async function readProof(source: Source, kind: string, id: string) {
  const collection = collectionOf[kind] ?? "record";
  const { store, key } = keyOfEntity(collection, id);
  return asking(async () => {
    const height = await provableHeight(source);
    const [state, block] = await Promise.all([source.state(store, key, height), source.signedBlock(height + 1)]);
    const appHash = headerField(block.header, "app_hash").toLowerCase();
    const value = state.value === undefined ? null : hex(state.value);
    return { height: String(height), appHash, store, key: hex(key), value, ops: state.ops, ...block };
  });
}

function headerField(header: Json, name: string): string {
  const value = typeof header === "object" && header !== null && !Array.isArray(header) ? header[name] : undefined;
  return typeof value === "string" ? value : "";
}

/** Runs a call to the node; its failure is told as node_unavailable, without its details. */
export async function asking<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    if (thrown instanceof HostError) throw queryError("node_unavailable", "node", "no answer", "state with its proof");
    throw thrown;
  }
}
