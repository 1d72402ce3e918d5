// SPDX-License-Identifier: Apache-2.0
// Makes a provenance bundle of a record from a node's word, with proofs: what a stranger then verifies from the pinned trust root alone.
import { readFileSync } from "node:fs";
import {
  type Bundle,
  blockFromRpc,
  type CollectionName,
  formatBundle,
  neededStates,
  parseTrustRoot,
  stateKey,
  verifyBundle,
} from "@aceso/proof";
import { addressBytes, decodeOpening, hex, sealContext } from "@aceso/proto/encoding";
import type { Network } from "../network.ts";
import { sleep } from "../wait.ts";
import { blobsOf } from "./patient.ts";

const bytes = (base64: unknown): Uint8Array => new Uint8Array(Buffer.from(String(base64), "base64"));

interface SubmittedBatch {
  readonly batch: { readonly id: string };
  readonly data_key: string;
  readonly signature: string;
}

interface SubmittedRecord {
  readonly record: { readonly id: string };
  readonly capsule_proof: string;
  readonly deid_config: string;
  readonly valid_until: string;
  readonly agent_key: string;
  readonly signature: string;
}

/** What state does not keep of a record: it stands in the event that anchored it. */
async function anchoring(
  network: Network,
  record: Uint8Array,
  batch: Uint8Array,
): Promise<{ batch: SubmittedBatch; record: SubmittedRecord }> {
  const { txs } = await network.chain.comet.txSearchAll({ query: "aceso.record.v1.EventRecordsSubmitted.relayer EXISTS" });
  const events = txs.flatMap((tx) => tx.result.events.filter(({ type }) => type === "aceso.record.v1.EventRecordsSubmitted"));
  const all = (name: string) =>
    events.flatMap(({ attributes }) => JSON.parse(attributes.find(({ key }) => key === name)?.value ?? "[]") as unknown[]);
  const foundBatch = (all("batches") as SubmittedBatch[]).find((found) => hex(bytes(found.batch.id)) === hex(batch));
  const foundRecord = (all("records") as SubmittedRecord[]).find((found) => hex(bytes(found.record.id)) === hex(record));
  if (foundBatch === undefined || foundRecord === undefined) throw new Error(`record ${hex(record)}: got no anchoring event, wanted one`);
  return { batch: foundBatch, record: foundRecord };
}

/** The bundle of a device's record with one of its published openings (by blob name) and, where given, the order it was released under. */
export async function makeBundle(network: Network, recordId: Uint8Array, openingBlob: Uint8Array, order?: Uint8Array): Promise<Bundle> {
  const { chain } = network;
  const { record, batch } = await chain.query.record.record({ id: hex(recordId) });
  const event = await anchoring(network, recordId, batch.id);
  const opening = decodeOpening(await blobsOf(network).get(openingBlob));
  const deidConfig = bytes(event.record.deid_config);
  const { suite, e, deid, labelCommit } = record;
  const context = {
    suite,
    chainId: chain.chainId,
    vault: record.vault,
    batchId: batch.id,
    e,
    deid,
    deidConfig,
    labelCommit,
    sizeBucket: record.sizeBucket,
  };
  const bundle: Bundle = {
    v: 1,
    kind: "aceso-provenance",
    chainId: chain.chainId,
    subject: { kind: "record", id: record.id },
    record: { id: record.id, batchId: batch.id, vault: record.vault, ciphertextHash: record.ciphertextHash },
    batch: {
      source: "device",
      device: batch.device,
      vault: new Uint8Array(),
      generation: BigInt(batch.generation),
      keyGeneration: BigInt(batch.keyGeneration),
      seq: batch.seq,
      prev: batch.prev,
      root: batch.root,
      count: BigInt(batch.count),
      class: batch.class,
      year: BigInt(batch.year),
      dataKey: bytes(event.batch.data_key),
      signature: bytes(event.batch.signature),
    },
    capsule: {
      suite,
      e,
      proof: bytes(event.record.capsule_proof),
      ciphertextHash: record.ciphertextHash,
      deid,
      deidConfig,
      labelCommit,
      sizeBucket: BigInt(record.sizeBucket),
    },
    header: {
      sealContext: sealContext(context),
      labelBox: record.labelBox,
      categoryPublic: record.categoryPublic,
      relayer: addressBytes(record.relayer),
      validUntil: BigInt(event.record.valid_until),
      agentKey: bytes(event.record.agent_key),
      signature: bytes(event.record.signature),
    },
    openings: [
      { index: BigInt(opening.index), value: opening.value, salt: opening.valueSalt16, t: opening.timePart, path: [...opening.path] },
    ],
    states: [],
    block: undefined,
    hops: [],
    trustRoot: { name: "local network" },
  };
  return prove(network, bundle, order);
}

/** Adds proven state at one height and the block that proves it. */
async function prove(network: Network, bundle: Bundle, order: Uint8Array | undefined): Promise<Bundle> {
  const height = (await network.chain.height()) - 1;
  const wanted: { collection: CollectionName; id: Uint8Array; second?: string | undefined }[] = [...neededStates(bundle)];
  if (order !== undefined) {
    const { order: found } = await network.chain.query.release.order({ id: hex(order) });
    wanted.push({ collection: "order", id: found.id }, ...found.consents.map((id) => ({ collection: "consent" as const, id })));
  }
  const unique = [...new Map(wanted.map((need) => [`${need.collection}/${hex(need.id)}/${need.second ?? ""}`, need])).values()];
  const states = await Promise.all(unique.map((need) => provenState(network, need, height)));
  const [commit, validators] = await Promise.all([
    rpc(network, "commit", { height: String(height + 1) }),
    rpc(network, "validators", { height: String(height + 1), per_page: "100" }),
  ]);
  return { ...bundle, states, block: blockFromRpc(commit, validators) };
}

async function provenState(
  network: Network,
  need: { collection: CollectionName; id: Uint8Array; second?: string | undefined },
  height: number,
): Promise<Bundle["states"][number]> {
  const { store, key } = stateKey(need.collection, { id: need.id, ...(need.second === undefined ? {} : { second: BigInt(need.second) }) });
  const answer = (await rpc(network, "abci_query", {
    path: `/store/${store}/key`,
    data: hex(key),
    height: String(height),
    prove: true,
  })) as {
    response: { value: string | null; proofOps: { ops: { type: string; key: string; data: string }[] } };
  };
  const { value, proofOps } = answer.response;
  const ops = proofOps.ops.map((op) => ({ type: op.type, key: bytes(op.key), data: bytes(op.data) }));
  return {
    collection: need.collection,
    id: need.id,
    second: need.second,
    value: value === null || value === "" ? undefined : bytes(value),
    ops,
  };
}

async function rpc(network: Network, method: string, params: object): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const answer = (await (await fetch(`http://127.0.0.1:${network.ports.rpc}`, { method: "POST", body })).json()) as {
      result?: unknown;
      error?: { data?: string };
    };
    if (answer.result !== undefined) return answer.result;
    if (attempt > 50) throw new Error(`${method}: got ${answer.error?.data ?? "an error"}, wanted an answer`);
    await sleep(100);
  }
}

/** The letters of the lines that verify, and of those that fail, against the network's pinned trust root. */
export async function checkBundle(network: Network, bundle: Bundle): Promise<{ verified: string; failed: string; json: string }> {
  const root = parseTrustRoot(JSON.parse(readFileSync(network.trust, "utf8")));
  const lines = await verifyBundle(bundle, { root, suppliedBy: "reader" }, BigInt(Math.floor(Date.now() / 1000)));
  const letters = (status: string) =>
    lines
      .filter((line) => line.status === status)
      .map(({ id }) => id)
      .join("");
  return { verified: letters("verified"), failed: letters("failed"), json: formatBundle(bundle) };
}
