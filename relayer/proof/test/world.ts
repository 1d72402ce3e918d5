// SPDX-License-Identifier: Apache-2.0
// One reading's whole story for tests: device, batch, sealed record, consent, order, state, header; every part can be chosen otherwise.
import {
  addressText,
  batchId,
  blobName,
  consentId,
  consentSet,
  encodeCoseKey,
  encodeOpening,
  equal,
  hex,
  leafHash,
  merklePath,
  merkleRoot,
  orderId,
  recordHeader,
  recordId,
  scalarValue,
  sealContext,
  sha256,
  text,
  timePart,
  timeSalt,
  valueLeafPart,
  valueSalt,
  vaultId,
} from "@aceso/proto/encoding";
import { Consent, Head } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { Device, DeviceKey } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { Batch, Opening, Record as RecordMessage } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { Vault } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { ed25519 } from "@noble/curves/ed25519.js";
import { p256 } from "@noble/curves/nist.js";
import type { Bundle, BundleState } from "../src/bundle.ts";
import { keyOf } from "../src/findState.ts";
import type { CollectionName } from "../src/stateKeys.ts";
import { type BlockChoices, signBlock, type TestValidator, testValidators } from "./chain.ts";
import { type Entries, multistore } from "./trees.ts";

export const chainId = "aceso-local-1";
const id = (name: string): Uint8Array => sha256(text(name));
const owner = id("owner").slice(0, 20);
export const relayer = id("relayer").slice(0, 20);
const deviceSecret = id("device secret");
const agentSecret = id("agent secret");

/** Seconds of what happens, in order. */
export const times = { granted: 1000n, validFrom: 1000n, batch: 2000n, opened: 3000n, expires: 9000n } as const;

/** What a test may choose about the world. */
export interface Choices {
  consent?: { withdrawn?: bigint; status?: number; classes?: number; owner?: string; decision?: number };
  withOrder?: boolean;
  validators?: readonly TestValidator[];
  block?: Partial<BlockChoices>;
  revoked?: boolean;
  erased?: bigint;
}

/** The validators that everyone in these tests pins. */
export const validators = testValidators("pinned", [10n, 10n, 10n, 10n]);

const fields = {
  chainId,
  deviceId: id("device"),
  generation: 1n,
  keyGeneration: 2n,
  seq: 7n,
  prev: id("prev"),
  count: 5n,
  class: 1,
  year: 2026n,
};

function leaves() {
  return Array.from({ length: 5 }, (_, i) => {
    const value = scalarValue({ loinc: "8867-4", value: 60 + i, scale: 0, ucum: "/min" });
    const salt = valueSalt(id("value seed"), i);
    const t = timePart(timeSalt(id("time seed"), i), 1_700_000_000 + i);
    return { value, salt, t, hash: leafHash(valueLeafPart(salt, value), t) };
  });
}

function openingOf(index: number) {
  const all = leaves();
  const leaf = all[index];
  if (!leaf) throw new Error("no such leaf");
  return {
    index: BigInt(index),
    value: leaf.value,
    salt: leaf.salt,
    t: leaf.t,
    path: merklePath(
      all.map((l) => l.hash),
      index,
    ),
  };
}

function makeRecord() {
  const root = merkleRoot(leaves().map((leaf) => leaf.hash));
  const batch = batchId({ ...fields, root });
  const vault = vaultId({ chainId, owner, class: 1, generation: 1n });
  const ciphertextHash = id("ciphertext");
  const capsule = {
    suite: 1,
    e: id("E"),
    proof: new Uint8Array(64).fill(5),
    ciphertextHash,
    deid: 2,
    deidConfig: id("config"),
    labelCommit: id("label"),
    sizeBucket: 12n,
  };
  const context = sealContext({ ...capsule, chainId, vault, batchId: batch });
  const headerFields = { sealContext: context, labelBox: id("label box"), categoryPublic: 0, relayer, validUntil: 5000n };
  const hash = recordHeader({ ...headerFields, chainId, vault, batchId: batch, ciphertextHash, capsuleProof: capsule.proof });
  const agentKey = ed25519.getPublicKey(agentSecret);
  const header = { ...headerFields, agentKey, signature: ed25519.sign(hash, agentSecret) };
  const record = { id: recordId({ batchId: batch, vault, ciphertextHash }), batchId: batch, vault, ciphertextHash };
  const point = p256.getPublicKey(deviceSecret, false);
  const dataKey = encodeCoseKey({ alg: "ES256", x: point.slice(1, 33), y: point.slice(33) });
  const { chainId: _chain, deviceId: device, ...rest } = fields;
  const signature = p256.sign(batch, deviceSecret);
  const signed = { ...rest, source: "device" as const, device, vault: new Uint8Array(0), root, dataKey, signature };
  return { record, capsule, header, hash, batch: signed };
}

/** An entry of state. */
export type Entry = Pick<BundleState, "collection" | "id" | "second"> & { value: Uint8Array };

function entry(collection: CollectionName, entryId: Uint8Array, value: Uint8Array, second?: string): Entry {
  return { collection, id: entryId, second, value };
}

function consentEntry(choices: Choices): Entry {
  const policyHash = id("policy");
  const key = consentId({ chainId, owner, policyHash });
  const { withdrawn = 0n, status = 1, classes = 2, decision = 1 } = choices.consent ?? {};
  const value = Consent.encode(
    Consent.fromPartial({
      id: key,
      version: 1,
      owner: choices.consent?.owner ?? addressText(owner),
      status,
      granted: times.granted,
      withdrawal: { time: withdrawn, mode: withdrawn === 0n ? 0 : 1 },
      terms: {
        decision,
        classes,
        validFrom: times.validFrom,
        expiresAt: times.expires,
        policyHash,
        purposes: [1, 2],
        grantee: { org: id("org") },
      },
    }),
  ).finish();
  return entry("consent", key, value);
}

function entries(choices: Choices, made: ReturnType<typeof makeRecord>): Entry[] {
  const { record, capsule, header, hash, batch } = made;
  const recordValue = RecordMessage.fromPartial({
    ...capsule,
    id: record.id,
    batch: record.batchId,
    vault: record.vault,
    shareGeneration: 1,
    headerHash: hash,
    labelBox: header.labelBox,
    sizeBucket: Number(capsule.sizeBucket),
    relayer: addressText(relayer),
    time: times.batch,
    erased: choices.erased ?? 0n,
  });
  const batchValue = Batch.fromPartial({
    id: record.batchId,
    device: batch.device,
    generation: 1,
    keyGeneration: 2,
    seq: batch.seq,
    class: 1,
    year: 2026,
    count: 5,
    root: batch.root,
    tier: 3,
    model: id("model"),
    time: times.batch,
    prev: batch.prev,
  });
  const vaultValue = Vault.fromPartial({
    id: record.vault,
    owner: addressText(owner),
    class: 1,
    generation: 1,
    agentKey: header.agentKey,
    status: 1,
  });
  const keyValue = DeviceKey.fromPartial({
    device: batch.device,
    keyGeneration: 2,
    dataKey: batch.dataKey,
    revoked: choices.revoked ?? false,
  });
  const opening = openingOf(3);
  const blob = blobName(encodeOpening({ ...opening, valueSalt16: opening.salt, timePart: opening.t }));
  const consent = consentEntry(choices);
  const head = Head.fromPartial({ owner: addressText(owner), version: 1n, consentSet: consentSet([consent.id]) });
  const request = id("request");
  const order = orderId({ chainId, origin: request, vault: record.vault });
  const orderValue = ReleaseOrder.fromPartial({
    id: order,
    vault: record.vault,
    shareGeneration: 1,
    origin: 1,
    request,
    recipient: addressText(id("researcher").slice(0, 20)),
    records: [record.id],
    consents: [consent.id],
    opened: times.opened,
    expires: times.expires,
  });
  return [
    entry("record", record.id, RecordMessage.encode(recordValue).finish()),
    entry("batch", record.batchId, Batch.encode(batchValue).finish()),
    entry("vault", record.vault, Vault.encode(vaultValue).finish()),
    entry("device", batch.device, Device.encode(Device.fromPartial({ id: batch.device, generation: 1, status: 2 })).finish()),
    entry("deviceKey", batch.device, DeviceKey.encode(keyValue).finish(), "2"),
    entry("opening", record.id, Opening.encode(Opening.fromPartial({ record: record.id, blob, time: 2500n })).finish(), hex(blob)),
    consent,
    entry("consentHead", owner, Head.encode(head).finish()),
    ...(choices.withOrder === false ? [] : [entry("order", order, ReleaseOrder.encode(orderValue).finish())]),
  ];
}

/** Neighbours of every entry, so that proofs have some depth and there is somebody else's proof to borrow. */
function storesOf(all: readonly Entry[]): Record<string, Entries> {
  const stores: Record<string, { key: Uint8Array; value: Uint8Array }[]> = { attestation: [], operator: [] };
  for (const each of all) {
    const { store, key } = keyOf({ ...each, ops: [] });
    const others = [1, 2, 3].map((n) => ({
      key: Uint8Array.of(...key.slice(0, -1), (key[key.length - 1] ?? 0) ^ n),
      value: text(`other ${n}`),
    }));
    stores[store] = [...(stores[store] ?? []), { key, value: each.value }, ...others];
  }
  return stores;
}

/** The state a chain would hold after this story, and the parts of the bundle that are not state. */
export function makeStory(choices: Choices = {}): { entries: Entry[]; story: Omit<Bundle, "states" | "block"> } {
  const made = makeRecord();
  const { record, capsule, header, batch } = made;
  return {
    entries: entries(choices, made),
    story: {
      v: 1,
      kind: "aceso-provenance",
      chainId,
      subject: { kind: "record", id: record.id },
      record,
      batch,
      capsule,
      header,
      openings: [openingOf(3)],
      hops: [],
      trustRoot: { name: "local network" },
    },
  };
}

/** A bundle in which everything is right, unless chosen otherwise. */
export function makeBundle(choices: Choices = {}): Bundle {
  const { entries: all, story } = makeStory(choices);
  const tree = multistore(storesOf(all));
  const block = signBlock({ validators: choices.validators ?? validators, appHash: tree.appHash, ...choices.block });
  const states = all.map((each) => {
    const { store, key } = keyOf({ ...each, ops: [] });
    return { ...each, ops: tree.prove(store, key) };
  });
  return { ...story, states, block };
}

/** The entry of a collection in a bundle. */
export function stateOf(bundle: Bundle, collection: CollectionName): BundleState {
  const found = bundle.states.find((state) => state.collection === collection);
  if (!found) throw new Error(`no ${collection} in the bundle`);
  return found;
}

/** The bundle with one entry changed. */
export function withState(bundle: Bundle, state: BundleState, change: Partial<BundleState>): Bundle {
  return {
    ...bundle,
    states: bundle.states.map((s) => (s.collection === state.collection && equal(s.id, state.id) ? { ...s, ...change } : s)),
  };
}
