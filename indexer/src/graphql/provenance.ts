// SPDX-License-Identifier: Apache-2.0
// The eight stages of a piece of data, found from any of them.
import type { Kysely } from "kysely";
import type { Json } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { type Entity, findEntity, listEntities } from "./entities.ts";
import { type Payment, readPayments } from "./payments.ts";

type Db = Kysely<Tables>;
type Found = Entity | null;

/** A stage as the schema has it. */
export interface Stage {
  readonly stage: string;
  readonly title: string;
  readonly who: string | null;
  readonly what: string;
  readonly when: string | null;
  readonly tx: string | null;
  readonly height: string | null;
  readonly entityKind: string | null;
  readonly entityId: string | null;
  readonly present: boolean;
}

interface Story {
  device: Found;
  round: Found;
  batch: Found;
  record: Found;
  consent: Found;
  study: Found;
  order: Found;
  request: Found;
  vault: Found;
}

const starts = ["record", "batch", "device", "round", "consent", "study", "request", "order", "vault"] as const;

/** Stages of whatever has this id; null when nothing of these kinds has. */
export async function readProvenance(db: Db, id: string) {
  for (const kind of starts) {
    const entity = await findEntity(db, kind, id);
    if (entity === null) continue;
    const story = await complete(db, { ...empty, [kind]: entity });
    const payments = await readPayments(db, story.order, story.round);
    return { kind, id, stages: await stages(db, story, payments), payments };
  }
  return null;
}

const empty: Story = {
  device: null,
  round: null,
  batch: null,
  record: null,
  consent: null,
  study: null,
  order: null,
  request: null,
  vault: null,
};

function text(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function first(value: Json | undefined): string {
  return Array.isArray(value) ? text(value[0]) : "";
}

async function one(db: Db, kind: string, id: string): Promise<Found> {
  return id === "" ? null : findEntity(db, kind, id);
}

async function newest(db: Db, kind: string, filter: Record<string, Json>): Promise<Found> {
  return (await listEntities(db, kind, filter, 1))[0] ?? null;
}

/** Walks to the record first, then outwards from it; what was asked for is never replaced. */
async function complete(db: Db, s: Story): Promise<Story> {
  if (s.round) s.device ??= await one(db, "device", text(s.round.device));
  if (s.study) s.order ??= await newest(db, "order", { study: s.study.entityId });
  if (s.request) s.order ??= await one(db, "order", first(s.request.orders));
  if (s.consent) s.order ??= await newest(db, "order", { consents: [s.consent.entityId] });
  if (s.order) s.record ??= await one(db, "record", first(s.order.records));
  if (s.vault) s.record ??= await newest(db, "record", { vault: s.vault.entityId });
  if (s.device && !s.record) s.batch ??= await newest(db, "batch", { device: s.device.entityId });
  if (s.batch) s.record ??= await newest(db, "record", { batch: s.batch.entityId });
  if (s.record) {
    s.batch ??= await one(db, "batch", text(s.record.batch));
    s.vault ??= await one(db, "vault", text(s.record.vault));
    s.order ??= await newest(db, "order", { records: [s.record.entityId], origin: "STUDY" });
    s.order ??= await newest(db, "order", { records: [s.record.entityId] });
  }
  if (s.batch) s.device ??= await one(db, "device", text(s.batch.device));
  if (s.device) s.round ??= await one(db, "round", text(s.device.round));
  if (s.order) {
    const place = Array.isArray(s.order.records) ? s.order.records.indexOf(s.record?.entityId ?? "") : 0;
    const consents = Array.isArray(s.order.consents) ? s.order.consents : [];
    s.consent ??= await one(db, "consent", text(consents[place] ?? consents[0]));
    s.study ??= await one(db, "study", text(s.order.study));
    if (s.order.origin === "STUDY") s.request ??= await one(db, "request", text(s.order.request));
  }
  if (s.vault) s.consent ??= await newest(db, "consent", { owner: text(s.vault.owner), status: "ACTIVE" });
  return s;
}

interface Telling {
  who: string;
  what: string;
  when: string;
}

function stage(name: string, title: string, kind: string, entity: Found, tell: (e: Entity) => Telling, missing: string): Stage {
  if (entity === null) {
    const nothing = { who: null, when: null, tx: null, height: null, entityKind: null, entityId: null };
    return { stage: name, title, what: missing, present: false, ...nothing };
  }
  const { who, what, when } = tell(entity);
  return {
    stage: name,
    title,
    who: who === "" ? null : who,
    what,
    when: when === "" || when === "0" ? null : when,
    tx: entity.changedTx,
    height: entity.changedHeight,
    entityKind: kind,
    entityId: entity.entityId,
    present: true,
  };
}

async function stages(db: Db, s: Story, payments: readonly Payment[]): Promise<Stage[]> {
  const model = await one(db, "model", text(s.device?.model));
  const progress = await one(db, "roundProgress", s.round?.entityId ?? "");
  const batchTx = await one(db, "batchSubmission", s.batch?.entityId ?? "");
  const protocol = await one(db, "protocol", s.study ? `${s.study.entityId}/${text(s.study.version)}` : "");
  const outcome = await one(db, "orderProgress", s.order?.entityId ?? "");
  const imported = s.batch !== null && text(s.batch.device) === "";
  const tellDevice = (d: Entity) => ({
    who: text(d.owner),
    what: `${text(model?.name) || "A device"} at tier ${text(d.tier)}, ${text(d.status).toLowerCase()}`,
    when: "",
  });
  const tellRound = (r: Entity) => ({
    who: text(r.lead),
    what: `${text(r.purpose)} round over ${text(r.format)} evidence: ${text(progress?.phase) || "open"} ${text(progress?.code)}`.trim(),
    when: text(r.openedTime),
  });
  const tellBatch = (b: Entity) => ({
    who: text(b.device) || text(b.vault),
    what: `${text(b.count)} readings of class ${text(b.class)}, ${text(b.year)}, sealed under one root as number ${text(b.seq)}`,
    when: text(b.time),
  });
  const tellRecord = (r: Entity) => ({
    who: text(r.relayer),
    what: text(r.erased) === "0" ? "An encrypted record was anchored" : "An encrypted record was anchored and later erased",
    when: text(r.time),
  });
  const tellConsent = (c: Entity) => ({
    who: text(c.owner),
    what: `Consent version ${text(c.version)} is ${text(c.status).toLowerCase()}`,
    when: text(c.granted),
  });
  const tellStudy = (t: Entity) => ({ who: text(t.sponsor), what: text(protocol?.title) || "A study", when: text(t.created) });
  const tellOrder = (o: Entity) => ({
    who: text(o.recipient),
    what: `Access for ${text(o.purpose)}: ${(text(outcome?.outcome) || "open").toLowerCase()}`,
    when: text(outcome?.outcomeTime) === "0" ? text(o.opened) : text(outcome?.outcomeTime) || text(o.opened),
  });
  const absentDevice = imported ? "Imported by the owner, not measured by a device" : "Not known";
  const batch = stage("BATCH", "Readings batched", "batch", s.batch, tellBatch, "Nothing batched yet");
  return [
    stage("DEVICE", "Device", "device", s.device, tellDevice, absentDevice),
    stage("ATTESTATION", "Attestation", "round", s.round, tellRound, imported ? "Imports carry no attestation" : "Not attested yet"),
    { ...batch, tx: batchTx?.changedTx ?? batch.tx },
    stage("RECORD", "Record anchored", "record", s.record, tellRecord, "No record yet"),
    stage("CONSENT", "Consent", "consent", s.consent, tellConsent, "No consent covers it"),
    stage("STUDY", "Study", "study", s.study, tellStudy, "No study asked for it"),
    stage("ACCESS", "Access", "order", s.order, tellOrder, "Nobody accessed it"),
    await reward(db, s, payments),
  ];
}

/** What the owner got: payment for the access, otherwise what the device's readings accrued. */
async function reward(db: Db, s: Story, payments: readonly Payment[]): Promise<Stage> {
  const payment = await one(db, "requestOrder", s.order?.entityId ?? "");
  if (payment !== null) {
    const shares = payments.filter(({ source }) => source === "SPLIT");
    const parts = shares.map(({ role, amount }) => `${role.toLowerCase()} ${amount}`);
    const tell = (p: Entity) => ({
      who: text(s.vault?.owner),
      what: `${text(p.amount)} uaceso for the order, ${[text(p.status).toLowerCase(), ...parts].join(", ")}`,
      when: "",
    });
    return stage("REWARD", "Reward", "requestOrder", payment, tell, "");
  }
  const accrual = s.device === null ? null : await newest(db, "accrual", { device: s.device.entityId });
  const tell = (a: Entity) => ({ who: text(a.owner), what: `Weight ${text(a.weight)} in epoch ${text(a.epoch)}`, when: "" });
  return stage("REWARD", "Reward", "accrual", accrual, tell, "Nothing earned yet");
}
