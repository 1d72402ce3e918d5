// SPDX-License-Identifier: Apache-2.0
import {
  CATEGORY_NAMES,
  type Consent,
  consentFromChain,
  type DecidableConsent,
  decide,
  fromFhirConsent,
  type Intent,
  type Requester,
} from "@aceso/health";
import { addressBytes, compareBytes, consentSet, equal, hex } from "@aceso/proto/encoding";
import { ConsentStatus, DataClass, Deid, Forbidden, IntentKind, Purpose } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import type { Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { Origin, type ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { StudyStatus } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import type { Deal, Vault } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { decodeDealManifest, openLabel, openPolicy, verifyShareStatement } from "@aceso/seal";
import type { ProvenState } from "./proven.ts";
import type { Trustee } from "./trustee.ts";

/** What a trustee made of an order, on one verified block. `wait`: too little is proven yet; the order's deadline ends waiting. */
export type Judgement =
  | { readonly kind: "release"; readonly order: ReleaseOrder; readonly vault: Vault; readonly records: readonly SealedRecord[] }
  | { readonly kind: "refuse"; readonly order: ReleaseOrder; readonly vault: Vault; readonly reason: string }
  | { readonly kind: "drop"; readonly reason: string }
  | { readonly kind: "wait" };

/** The whole decision again, from proven state and the policy document that only trustees may read. */
export async function judgeOrder(trustee: Trustee, state: ProvenState, id: Uint8Array, place: number): Promise<Judgement> {
  const order = await state.order(id);
  if (order === undefined) return { kind: "wait" };
  if (Number(order.expires) <= trustee.now()) return { kind: "drop", reason: "order_expired" };
  const vault = await state.vault(order.vault);
  const deal = vault === undefined ? undefined : await state.deal(vault.id, order.shareGeneration);
  if (vault === undefined || deal === undefined) return { kind: "wait" };
  if (!(await consentsStand(state, order))) return { kind: "drop", reason: "order_void" };
  const records = await provenRecords(state, order);
  const reason =
    order.origin === Origin.ORIGIN_OWNER
      ? await shareReason(trustee, order, vault)
      : await studyReason(trustee, state, { order, vault, deal, records, place });
  if (reason !== undefined) return { kind: "refuse", order, vault, reason };
  return { kind: "release", order, vault, records };
}

/** Whether every consent of the order is still live in this state. An order whose consent was withdrawn is void: nothing is answered. */
export async function consentsStand(state: ProvenState, order: ReleaseOrder): Promise<boolean> {
  for (const id of order.consents) {
    const consent = await state.consent(id);
    if (consent === undefined || consent.status !== ConsentStatus.CONSENT_STATUS_ACTIVE) return false;
  }
  return true;
}

async function provenRecords(state: ProvenState, order: ReleaseOrder): Promise<SealedRecord[]> {
  const records: SealedRecord[] = [];
  for (const id of order.records) {
    const record = await state.record(id);
    if (record !== undefined && equal(record.vault, order.vault)) records.push(record);
  }
  return records;
}

/** An owner's order is as good as the vault key's signature under it: the wallet alone reads nothing. */
async function shareReason(trustee: Trustee, order: ReleaseOrder, vault: Vault): Promise<string | undefined> {
  const { records, recipientKeys, purpose, expires } = order;
  const terms = {
    chainId: trustee.config.chainId,
    vault: vault.id,
    records,
    recipient: addressBytes(order.recipient),
    recipientKeys,
    purpose,
    expires,
  };
  return (await verifyShareStatement(terms, vault.ownerSign, order.shareSignature)) ? undefined : "share_signature";
}

interface StudyOrder {
  readonly order: ReleaseOrder;
  readonly vault: Vault;
  readonly deal: Deal;
  readonly records: readonly SealedRecord[];
  readonly place: number;
}

async function studyReason(trustee: Trustee, state: ProvenState, asked: StudyOrder): Promise<string | undefined> {
  const consents = await ownersConsents(trustee, state, asked.vault.owner);
  if (consents === undefined) return "consent_set_incomplete";
  const decidable = await Promise.all(consents.map((consent) => withPolicy(trustee, consent, asked)));
  for (const record of asked.records) {
    const batch = await state.batch(record.batch);
    const intent = batch === undefined ? undefined : await intentOf(state, asked.order, asked.vault.class, batch.year);
    if (intent === undefined) return "study_unknown";
    const requester: Requester = { address: asked.order.recipient, org: "", visas: [], duaAccepted: true };
    const category = await categoryOf(trustee, record, decidable);
    if (category === undefined) return "label_unreadable";
    const { decision, reason } = decide(intent, requester, decidable, trustee.now(), { compareDisease: true, ancestors: {}, category });
    if (decision !== "PERMIT") return reason;
  }
  return undefined;
}

/** All live consents of the owner, complete: their set must hash to what consent.Head commits to, so that no node can hide a DENY. */
async function ownersConsents(trustee: Trustee, state: ProvenState, owner: string): Promise<Consent[] | undefined> {
  const head = await state.head(owner);
  const pagination = { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: false };
  const { consents: hinted } = await trustee.chain.query.consent.consentsByOwner({ owner, liveOnly: true, pagination });
  const ids = hinted.map(({ id }) => id).sort(compareBytes);
  if (head === undefined || hex(consentSet(ids)) !== hex(head.consentSet)) return undefined;
  const proven = await Promise.all(ids.map((id) => state.consent(id)));
  return proven.flatMap((consent) => (consent === undefined ? [] : [consentFromChain(consent)]));
}

/** A consent with what only trustees read: its document, and the key of the vault's label boxes. */
type Opened = DecidableConsent & { readonly labelKey?: Uint8Array };

/** The fine category of a record, from its label box. Undefined where no policy package carried a key that opens it: closed by default. */
async function categoryOf(trustee: Trustee, record: SealedRecord, consents: readonly Opened[]): Promise<string | undefined> {
  const labelKey = consents.find((consent) => consent.labelKey !== undefined)?.labelKey;
  if (labelKey === undefined) return consents.some((consent) => consent.decision === "DENY") ? "" : undefined;
  try {
    const { category } = await openLabel({ labelKey, sealed: await trustee.blobs.get(record.labelBox), commit: record.labelCommit });
    return CATEGORY_NAMES[category - 1];
  } catch {
    return undefined;
  }
}

/** Adds the opened policy document. A PERMIT whose document is missing or wrong counts for nothing; a DENY needs none. */
async function withPolicy(trustee: Trustee, consent: Consent, asked: StudyOrder): Promise<Opened> {
  if (consent.decision === "DENY") return consent;
  try {
    const manifest = decodeDealManifest(await trustee.blobs.get(asked.deal.manifest));
    const box = manifest.policies.find(({ consent: id }) => hex(id) === consent.id)?.boxes[asked.place - 1];
    if (box === undefined) return { ...consent, status: "SUSPENDED" };
    const { policy, labelKey } = await openPolicy({
      chainId: trustee.config.chainId,
      consent: Buffer.from(consent.id, "hex"),
      vault: asked.vault.id,
      shareGeneration: asked.order.shareGeneration,
      index: asked.place,
      secret: trustee.keys.hpke,
      sealed: await trustee.blobs.get(box),
      policyHash: Buffer.from(consent.policyHash, "hex"),
      ownerSign: asked.vault.ownerSign,
    });
    return { ...consent, details: fromFhirConsent(policy).details, labelKey };
  } catch {
    return { ...consent, status: "SUSPENDED" };
  }
}

const nameOf = (values: Readonly<Record<string, string | number>>, prefix: string, number: number): string =>
  Object.keys(values)
    .find((key) => values[key] === number && key.startsWith(prefix))
    ?.slice(prefix.length) ?? "UNSPECIFIED";

const bits = (values: Readonly<Record<string, string | number>>, prefix: string, set: number): string[] =>
  Object.entries(values).flatMap(([key, number]) =>
    typeof number === "number" && number > 0 && key.startsWith(prefix) && (set & (1 << number)) !== 0 ? [key.slice(prefix.length)] : [],
  );

/** The study's facts, proven, as the shared decision reads them. */
async function intentOf(state: ProvenState, order: ReleaseOrder, dataClass: number, year: number): Promise<Intent | undefined> {
  const study = await state.study(order.study);
  const protocol = study === undefined ? undefined : await state.protocol(study.id, study.version);
  const ethics = study === undefined ? undefined : await state.ethics(study.id, study.version);
  if (study === undefined || protocol === undefined || ethics === undefined) return undefined;
  const { intent } = protocol;
  return {
    study: hex(study.id),
    status: study.status === StudyStatus.STUDY_STATUS_ACTIVE ? "ACTIVE" : "SUSPENDED",
    protocolVersion: protocol.version,
    currentVersion: study.version,
    ethicsUntil: Number(ethics.until),
    kind: nameOf(IntentKind, "INTENT_KIND_", intent.kind) as Intent["kind"],
    disease: intent.disease,
    class: nameOf(DataClass, "DATA_CLASS_", dataClass) as Intent["class"],
    dataFrom: year,
    dataTo: year,
    action: "RELEASE",
    deid: nameOf(Deid, "DEID_", protocol.deid) as Intent["deid"],
    purposes: intent.purposes.map((purpose) => nameOf(Purpose, "PURPOSE_", purpose)) as unknown as Intent["purposes"],
    uses: bits(Forbidden, "FORBIDDEN_", intent.uses) as unknown as Intent["uses"],
    forProfit: intent.forProfit,
    commercial: intent.commercial,
    jurisdictions: intent.jurisdictions,
    geneticStudy: intent.geneticOnly,
    moratoriumUntil: 0,
    accepts: [
      ...(intent.publishes ? (["PUB"] as const) : []),
      ...(intent.returnsResults ? (["RTN"] as const) : []),
      ...(intent.collaborator.length > 0 ? (["COL"] as const) : []),
    ],
    asks: [],
    cohort: protocol.kMin,
    kMin: protocol.kMin,
    price: protocol.price,
    until: Number(order.expires),
  };
}
