// SPDX-License-Identifier: Apache-2.0
// State that a verified header proves. A trustee decides on nothing else.

import type { Follower } from "@aceso/host";
import { addressBytes, concat, u32 } from "@aceso/proto/encoding";
import { Consent, Head } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { Committee } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import { Batch, Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { OrderProgress, ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { Ethics, Protocol, Study } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { Deal, Vault } from "@aceso/proto/gen/aceso/vault/v1/state.ts";

/** Reads entries of one block's state, each with its proof. */
export interface ProvenState {
  readonly height: bigint;
  order(id: Uint8Array): Promise<ReleaseOrder | undefined>;
  progress(order: Uint8Array): Promise<OrderProgress | undefined>;
  vault(id: Uint8Array): Promise<Vault | undefined>;
  deal(vault: Uint8Array, shareGeneration: number): Promise<Deal | undefined>;
  committee(epoch: bigint, k: number): Promise<Committee | undefined>;
  record(id: Uint8Array): Promise<SealedRecord | undefined>;
  batch(id: Uint8Array): Promise<Batch | undefined>;
  consent(id: Uint8Array): Promise<Consent | undefined>;
  head(owner: string): Promise<Head | undefined>;
  study(id: Uint8Array): Promise<Study | undefined>;
  protocol(study: Uint8Array, version: number): Promise<Protocol | undefined>;
  ethics(study: Uint8Array, version: number): Promise<Ethics | undefined>;
}

/** Key layouts as the keepers declare them: prefix ‖ id, or prefix ‖ length ‖ id ‖ u32. */
const single = (prefix: number, id: Uint8Array): Uint8Array => concat(Uint8Array.of(prefix), id);
const pair = (prefix: number, id: Uint8Array, second: number): Uint8Array => concat(Uint8Array.of(prefix, id.length), id, u32(second));

/** The state after a block whose header, with the next one, is verified. */
export function provenAt(follower: Follower, height: bigint): ProvenState {
  const read = async <T>(store: string, key: Uint8Array, codec: { decode(bytes: Uint8Array): T }): Promise<T | undefined> => {
    const { value } = await follower.queryProven(store, key, { height });
    return value === null ? undefined : codec.decode(value);
  };
  const committeeKey = (epoch: bigint, k: number): Uint8Array => {
    const bytes = new Uint8Array(13);
    const view = new DataView(bytes.buffer);
    bytes[0] = 8;
    view.setBigUint64(1, epoch);
    view.setUint32(9, k);
    return bytes;
  };
  return {
    height,
    order: (id) => read("release", single(2, id), ReleaseOrder),
    progress: (id) => read("release", single(3, id), OrderProgress),
    vault: (id) => read("vault", single(2, id), Vault),
    deal: (vault, generation) => read("vault", pair(3, vault, generation), Deal),
    committee: (epoch, k) => read("operator", committeeKey(epoch, k), Committee),
    record: (id) => read("record", single(3, id), SealedRecord),
    batch: (id) => read("record", single(2, id), Batch),
    consent: (id) => read("consent", single(2, id), Consent),
    head: (owner) => read("consent", single(3, addressBytes(owner)), Head),
    study: (id) => read("study", single(2, id), Study),
    protocol: (study, version) => read("study", pair(3, study, version), Protocol),
    ethics: (study, version) => read("study", pair(7, study, version), Ethics),
  };
}
