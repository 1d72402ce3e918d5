// SPDX-License-Identifier: Apache-2.0
// The provenance bundle of a record: everything a stranger needs to check it, in the format of @aceso/proof.
import { bundleJson, type CollectionName, readBundle } from "@aceso/proof";
import { addressBytes, hex, sealContext, unhex } from "@aceso/proto/encoding";
import type { Kysely } from "kysely";
import { enums } from "../descriptor.ts";
import { toBase64 } from "../ingest/base64.ts";
import type { Source } from "../ingest/source.ts";
import type { Json, JsonObject } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { type Entity, findEntity, listEntities } from "./entities.ts";
import { queryError } from "./errors.ts";
import { chooseOpening } from "./openings.ts";
import { asking, keyOfEntity, type ProvenState, provableHeight } from "./proof.ts";

type Db = Kysely<Tables>;

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** What bundling needs. */
export interface BundleContext {
  readonly db: Db;
  readonly source: Source;
  readonly fetch: Fetch;
}

function text(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function number(type: string, name: Json | undefined): number {
  const found = [...(enums.get(type) ?? [])].find(([, short]) => short === name);
  return found?.[0] ?? 0;
}

function submission(entity: Entity | null): JsonObject {
  return entity ?? {};
}

/**
 * The bundle of a record; states are proven at one height, the block is of the next. `wanted` names one published opening (entity id or
 * blob name); without it the first published one that can be read goes in, or none: others may be altered, and each stands for itself.
 * Throws not_found.
 */
export async function readBundleOf(context: BundleContext, id: string, wanted?: string): Promise<unknown> {
  const { db, source } = context;
  const record = await findEntity(db, "record", id);
  if (record === null) throw queryError("not_found", "record", id.slice(0, 80), "a record of the index");
  const batchId = text(record.batch);
  const batch = await findEntity(db, "batch", batchId);
  if (batch === null) throw queryError("not_found", "batch of the record", batchId, "a batch of the index");
  const sent = submission(await findEntity(db, "recordSubmission", id));
  const batchSent = submission(await findEntity(db, "batchSubmission", batchId));
  const studyOrder = (await listEntities(db, "order", { records: [id], origin: "STUDY" }, 1))[0];
  const order = studyOrder ?? (await listEntities(db, "order", { records: [id] }, 1))[0];
  const opening = await chooseOpening(context, id, wanted);
  const chainId = (await db.selectFrom("cursor").select("chain_id").executeTakeFirstOrThrow()).chain_id;
  const { states, block } = await proveAll(source, wantedStates(record, batch, order, opening?.row));
  const bundle = {
    v: 1,
    kind: "aceso-provenance",
    chainId,
    subject: { kind: "record", id },
    record: { id, batchId, vault: record.vault, ciphertextHash: record.ciphertextHash },
    ...(Object.keys(batchSent).length === 0 ? {} : { batch: batchPart(batch, batchSent) }),
    ...(Object.keys(sent).length === 0 ? {} : submittedParts(chainId, record, sent)),
    openings: opening?.content === undefined ? [] : [opening.content],
    states,
    block,
    hops: [],
  };
  return bundleJson(readBundle(bundle)); // never serve what the verifier would refuse to read
}

function batchPart(batch: Entity, sent: JsonObject) {
  return {
    source: text(batch.device) === "" ? "import" : "device",
    device: batch.device,
    vault: text(batch.device) === "" ? batch.vault : "",
    generation: text(batch.generation),
    keyGeneration: text(batch.keyGeneration),
    seq: batch.seq,
    prev: batch.prev,
    root: batch.root,
    count: text(batch.count),
    class: number("aceso.consent.v1.DataClass", batch.class),
    year: text(batch.year),
    dataKey: sent.dataKey,
    signature: sent.signature,
  };
}

function submittedParts(chainId: string, record: Entity, sent: JsonObject) {
  const capsule = {
    suite: record.suite,
    e: record.e,
    proof: sent.capsuleProof,
    ciphertextHash: record.ciphertextHash,
    deid: number("aceso.consent.v1.Deid", record.deid),
    deidConfig: sent.deidConfig,
    labelCommit: record.labelCommit,
    sizeBucket: text(record.sizeBucket),
  };
  const header = {
    labelBox: record.labelBox,
    categoryPublic: number("aceso.record.v1.Category", record.categoryPublic),
    relayer: hex(addressBytes(text(record.relayer))),
    validUntil: sent.validUntil,
    agentKey: sent.agentKey,
    signature: sent.signature,
  };
  const context = sealContext({
    suite: Number(record.suite),
    chainId,
    vault: unhex(text(record.vault)),
    batchId: unhex(text(record.batch)),
    e: unhex(text(record.e)),
    deid: capsule.deid,
    deidConfig: unhex(text(sent.deidConfig)),
    labelCommit: unhex(text(record.labelCommit)),
    sizeBucket: Number(record.sizeBucket),
  });
  return { capsule, header: { sealContext: hex(context), ...header } };
}

function wantedStates(record: Entity, batch: Entity, order: Entity | undefined, opening: Entity | undefined): [CollectionName, string][] {
  const device = text(batch.device);
  const wanted: [CollectionName, string][] = [
    ["record", record.entityId],
    ["batch", batch.entityId],
    ["vault", text(record.vault)],
  ];
  if (device !== "") wanted.push(["device", device], ["deviceKey", `${device}/${text(batch.keyGeneration)}`]);
  if (order !== undefined) {
    wanted.push(["order", order.entityId], ["orderProgress", order.entityId]);
    if (text(order.study) !== "") wanted.push(["study", text(order.study)]);
    const consents = new Set((Array.isArray(order.consents) ? order.consents : []).map(text));
    for (const consent of consents) wanted.push(["consent", consent]);
  }
  if (opening !== undefined) wanted.push(["opening", opening.entityId]);
  return wanted;
}

async function proveAll(source: Source, wanted: readonly [CollectionName, string][]) {
  return asking(async () => {
    const height = await provableHeight(source);
    const block = await source.signedBlock(height + 1);
    const states: ProvenState[] = [];
    for (const [collection, id] of wanted) {
      const { store, key, front, ...more } = keyOfEntity(collection, id);
      const { value, ops } = await source.state(store, key, height);
      const second = "second" in more ? { second: more.second } : {};
      states.push({ collection, id: idHex(front), ...second, ...(value === undefined ? {} : { value: toBase64(value) }), ops });
    }
    return { states, block };
  });
}

function idHex(front: string): string {
  return /^[0-9a-f]+$/.test(front) ? front : hex(addressBytes(front));
}
