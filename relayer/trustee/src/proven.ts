// SPDX-License-Identifier: Apache-2.0
// State that a verified header proves. A trustee decides on nothing else.
import type { Follower } from "@aceso/host";
import { type CollectionName, type KeyParts, stateKey } from "@aceso/proof";
import { addressBytes, concat, text, u32, u64 } from "@aceso/proto/encoding";
import { Consent, Head, Visa } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { Committee } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import { Batch, Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { Dispute, ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { Ethics, Protocol, Study } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { Deal, Shredding, Vault } from "@aceso/proto/gen/aceso/vault/v1/state.ts";

/** Reads entries of one block's state, each with its proof. Undefined: the store provably holds nothing there. */
export interface ProvenState {
  order(id: Uint8Array): Promise<ReleaseOrder | undefined>;
  dispute(id: Uint8Array): Promise<Dispute | undefined>;
  vault(id: Uint8Array): Promise<Vault | undefined>;
  deal(vault: Uint8Array, shareGeneration: number): Promise<Deal | undefined>;
  shredding(vault: Uint8Array): Promise<Shredding | undefined>;
  committee(epoch: bigint, k: number): Promise<Committee | undefined>;
  record(id: Uint8Array): Promise<SealedRecord | undefined>;
  batch(id: Uint8Array): Promise<Batch | undefined>;
  consent(id: Uint8Array): Promise<Consent | undefined>;
  head(owner: string): Promise<Head | undefined>;
  visa(holder: string, issuer: string, type: string): Promise<Visa | undefined>;
  study(id: Uint8Array): Promise<Study | undefined>;
  protocol(study: Uint8Array, version: number): Promise<Protocol | undefined>;
  ethics(study: Uint8Array, version: number): Promise<Ethics | undefined>;
}

/** The newest state a trustee may decide on. */
export interface View {
  readonly state: ProvenState;
  /** Height of the header that proves the state: that of the block after it. */
  readonly height: bigint;
  /** That header's time, seconds since 1970: the only clock a decision knows. */
  readonly time: number;
}

/** Below this many seconds a view is never too old: clocks of validators and trustees differ. */
const leastAgeSeconds = 3;

/** What can be decided on now. Undefined while nothing is verified, or the newest header is older than two block times: then one waits. */
export function newestView(follower: Follower): View | undefined {
  const newest = follower.newest();
  if (newest === null) return undefined;
  const limit = Math.max(leastAgeSeconds, 2 * follower.blockSeconds());
  if (Number(follower.status().ageSeconds) > limit) return undefined;
  return { state: provenAt(follower, newest.height - 1n), height: newest.height, time: Number(newest.time) };
}

interface Codec<T> {
  decode(bytes: Uint8Array): T;
}

/** The state after a block whose header, with the next one, is verified. */
export function provenAt(follower: Follower, height: bigint): ProvenState {
  const read = async <T>(store: string, key: Uint8Array, codec: Codec<T>): Promise<T | undefined> => {
    const { value } = await follower.queryProven(store, key, { height });
    return value === null ? undefined : codec.decode(value);
  };
  const entry = <T>(name: CollectionName, parts: KeyParts, codec: Codec<T>): Promise<T | undefined> => {
    const { store, key } = stateKey(name, parts);
    return read(store, key, codec);
  };
  const at = (number: number): bigint => BigInt(number);
  return {
    order: (id) => entry("order", { id }, ReleaseOrder),
    dispute: (id) => entry("dispute", { id }, Dispute),
    vault: (id) => entry("vault", { id }, Vault),
    deal: (id, generation) => entry("deal", { id, second: at(generation) }, Deal),
    shredding: (vault) => read("vault", concat(Uint8Array.of(4), vault), Shredding),
    committee: (epoch, k) => read("operator", concat(Uint8Array.of(8), u64(epoch), u32(k)), Committee),
    record: (id) => entry("record", { id }, SealedRecord),
    batch: (id) => entry("batch", { id }, Batch),
    consent: (id) => entry("consent", { id }, Consent),
    head: (owner) => entry("consentHead", { id: addressBytes(owner) }, Head),
    visa: (holder, issuer, type) => read("consent", visaKey(addressBytes(holder), addressBytes(issuer), type), Visa),
    study: (id) => entry("study", { id }, Study),
    protocol: (id, version) => entry("protocol", { id, second: at(version) }, Protocol),
    ethics: (id, version) => entry("ethics", { id, second: at(version) }, Ethics),
  };
}

/** (holder, issuer, type) as x/consent declares it: the first two with their length in front, the last raw. */
function visaKey(holder: Uint8Array, issuer: Uint8Array, type: string): Uint8Array {
  return concat(Uint8Array.of(6, holder.length), holder, Uint8Array.of(issuer.length), issuer, text(type));
}
