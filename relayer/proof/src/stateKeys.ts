// SPDX-License-Identifier: Apache-2.0
// The provable collections of the chain: store, prefix and key, as chain/x/*/types/keys.go and keeper.go declare them.
import { concat, u32 } from "@aceso/proto/encoding";
import { varint } from "./wire.ts";

/** How a collection's key is laid out after its prefix: one id (raw), or an id (with its length in front) and a second part. */
type KeyCodec = "id" | "id, u32" | "id, id";

/** Where a collection lives. */
export interface Collection {
  store: string;
  prefix: number;
  codec: KeyCodec;
  /** True when field 1 of the value is an address in text form; otherwise it is the id itself. */
  byAddress?: true;
}

/** Every collection that a bundle may speak of; the primary of a kind carries the kind's name. */
export const collections = {
  maker: { store: "device", prefix: 2, codec: "id", byAddress: true },
  model: { store: "device", prefix: 4, codec: "id" },
  reference: { store: "device", prefix: 7, codec: "id, id" },
  device: { store: "device", prefix: 9, codec: "id" },
  deviceKey: { store: "device", prefix: 10, codec: "id, u32" },
  round: { store: "attestation", prefix: 2, codec: "id" },
  roundProgress: { store: "attestation", prefix: 3, codec: "id" },
  vault: { store: "vault", prefix: 2, codec: "id" },
  deal: { store: "vault", prefix: 3, codec: "id, u32" },
  batch: { store: "record", prefix: 2, codec: "id" },
  record: { store: "record", prefix: 3, codec: "id" },
  opening: { store: "record", prefix: 5, codec: "id, id" },
  consent: { store: "consent", prefix: 2, codec: "id" },
  consentHead: { store: "consent", prefix: 3, codec: "id", byAddress: true },
  order: { store: "release", prefix: 2, codec: "id" },
  orderProgress: { store: "release", prefix: 3, codec: "id" },
  receipt: { store: "release", prefix: 4, codec: "id, u32" },
  dispute: { store: "release", prefix: 5, codec: "id" },
  study: { store: "study", prefix: 2, codec: "id" },
  protocol: { store: "study", prefix: 3, codec: "id, u32" },
  escrow: { store: "study", prefix: 4, codec: "id" },
  ethicsCommittee: { store: "study", prefix: 6, codec: "id", byAddress: true },
  ethics: { store: "study", prefix: 7, codec: "id, u32" },
  profile: { store: "study", prefix: 8, codec: "id", byAddress: true },
  request: { store: "study", prefix: 9, codec: "id" },
  requestOrder: { store: "study", prefix: 10, codec: "id" },
  manifest: { store: "study", prefix: 12, codec: "id, id" },
  studyResult: { store: "study", prefix: 13, codec: "id, id" },
  operator: { store: "operator", prefix: 3, codec: "id", byAddress: true },
} as const satisfies Record<string, Collection>;

/** Name of a provable collection. */
export type CollectionName = keyof typeof collections;

/** A key's parts: the id (32 bytes, or a 20-byte address) and, where the collection has one, the second part. */
export interface KeyParts {
  id: Uint8Array;
  second?: bigint | Uint8Array;
}

/** Store and raw key of an entry: what to ask `/store/<store>/key` for, and what a proof must be about. */
export interface StateKey {
  store: string;
  key: Uint8Array;
}

/** The raw key of an entry of a collection. A second part of another type than the collection's throws TypeError. */
export function stateKey(name: CollectionName, parts: KeyParts): StateKey {
  const { store, prefix, codec }: Collection = collections[name];
  const { id, second } = parts;
  const front = Uint8Array.of(prefix);
  if (codec === "id") {
    if (second !== undefined) throw new TypeError(`${name} key: got a second part, wanted none`);
    return { store, key: concat(front, id) };
  }
  const first = concat(front, varint(BigInt(id.length)), id);
  if (codec === "id, id") {
    if (!(second instanceof Uint8Array)) throw new TypeError(`${name} key: got no bytes as second part, wanted bytes`);
    return { store, key: concat(first, second) };
  }
  if (typeof second !== "bigint") throw new TypeError(`${name} key: got no integer as second part, wanted one`);
  return { store, key: concat(first, u32(second)) };
}
