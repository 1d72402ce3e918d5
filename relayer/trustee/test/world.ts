// SPDX-License-Identifier: Apache-2.0
// A trustee over a chain in memory that proves its state and signs its headers, a real PostgreSQL, and one owner with an open vault.
// Named mock: the sender (what would go on chain is kept) and the relayers' stores (a map).
import { AcesoError, type BlobClient, type Sender } from "@aceso/client";
import { type Consent, consentToChain, toPolicyDocument } from "@aceso/health";
import { createLog, type Follower, startFollower } from "@aceso/host";
import { FakeChain } from "@aceso/host/testing";
import { type CollectionName, type KeyParts, stateKey } from "@aceso/proof";
import {
  addressBytes,
  addressText,
  compareBytes,
  concat,
  consentSet,
  hex,
  labelKey,
  sha256,
  text,
  u32,
  u64,
  unhex,
  vaultId,
} from "@aceso/proto/encoding";
import {
  Consent as ChainConsent,
  ConsentStatus,
  DataClass,
  Deid,
  Head,
  IntentKind,
  Purpose,
} from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { Committee } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import { Batch, Record as ChainRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { Dispute, type DisputeKind, DisputeStatus, Origin, ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { Ethics, Protocol, Study, StudyStatus } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import { Deal, Shredding, Vault, VaultStatus } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import {
  boxKeys,
  commitLabel,
  deal,
  encapsulate,
  encodeDealManifest,
  nameBlob,
  ownerKeys,
  policyHash,
  type Random,
  sealLabel,
  sealPolicy,
  sealShare,
  signKeys,
  signShare,
  vaultPoint,
  vaultScalar,
} from "@aceso/seal";
import type { EncodeObject } from "@cosmjs/proto-signing";
import type { Hints } from "../src/hints.ts";
import type { TrusteeDb } from "../src/store.ts";
import type { Trustee } from "../src/trustee.ts";

export const chainId = "aceso-local-1";
const start = 1_800_000_000n;

function seeded(seed: string): Random {
  let counter = 0n;
  return (length) => {
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      const block = sha256(concat(text(seed), u64(counter++)));
      out.set(block.subarray(0, Math.min(32, length - at)), at);
    }
    return out;
  };
}

/** What a test may say differently about a consent. */
export type ConsentChange = Partial<Omit<Consent, "id" | "owner">> & { readonly categories?: readonly string[]; readonly boxed?: boolean };

/** Builds the world. Every part of state is set, nothing is committed until `commit`. */
export async function createWorld(db: TrusteeDb) {
  const random = seeded("trustee");
  const account = () => addressText(random(20));
  const [owner, researcher, operator, hot] = [account(), account(), account(), account()];
  const chain = new FakeChain({ chainId, time: start, stores: ["consent", "operator", "record", "release", "study", "vault"] });
  const put = (name: CollectionName, parts: KeyParts, value: Uint8Array | undefined) => {
    const { store, key } = stateKey(name, parts);
    chain.set(store, key, value);
  };

  const secrets = { seed: random(32), salt: random(32), class: DataClass.DATA_CLASS_WEARABLE, generation: 1 };
  const id = vaultId({ chainId, owner: addressBytes(owner), class: secrets.class, generation: secrets.generation });
  const scalar = vaultScalar(secrets);
  const owned = ownerKeys(secrets.seed, id);
  const trusteeBox = boxKeys(random);
  const place = 2;
  const members = [account(), operator, account()];
  const dealt = deal({ scalar, threshold: 2, size: 3, random });

  const blobs = new Map<string, Uint8Array>();
  const keep = (bytes: Uint8Array): Uint8Array => {
    const name = nameBlob(bytes);
    blobs.set(hex(name), bytes);
    return name;
  };
  const share = dealt.shares[place - 1];
  if (share === undefined) throw new Error("world: got no share, wanted one");
  const sealedShare = await sealShare({ chainId, vault: id, shareGeneration: 1, share, recipient: trusteeBox.public, random });
  const shareBoxes = [random(32), keep(sealedShare), random(32)];
  const policies: { consent: Uint8Array; boxes: Uint8Array[] }[] = [];

  const vault = Vault.fromPartial({
    id,
    owner,
    class: secrets.class,
    generation: 1,
    shareGeneration: 1,
    c0: vaultPoint(scalar),
    ownerSign: owned.sign.public,
    ownerBox: owned.box.public,
    agentKey: signKeys(random(32)).public,
    leaseUntil: start + 1_000_000n,
    status: VaultStatus.VAULT_STATUS_ACTIVE,
  });
  const setVault = (change: Partial<Vault> = {}) => put("vault", { id }, Vault.encode({ ...vault, ...change }).finish());
  const setDeal = () => {
    const manifest = keep(encodeDealManifest({ shares: shareBoxes, policies: policies.map(({ consent, boxes }) => ({ consent, boxes })) }));
    const commitmentsHash = sha256(concat(...dealt.commitments));
    const state = Deal.fromPartial({ vault: id, shareGeneration: 1, epoch: 3n, k: 1, threshold: 2, commitmentsHash, manifest });
    put("deal", { id, second: 1n }, Deal.encode(state).finish());
  };
  setVault();
  setDeal();
  chain.set(
    "operator",
    concat(Uint8Array.of(8), u64(3n), u32(1)),
    Committee.encode(Committee.fromPartial({ epoch: 3n, k: 1, members })).finish(),
  );

  const study = Study.fromPartial({ id: random(32), sponsor: researcher, version: 1, status: StudyStatus.STUDY_STATUS_ACTIVE });
  const setStudy = (change: Partial<Study> = {}) => put("study", { id: study.id }, Study.encode({ ...study, ...change }).finish());
  setStudy();
  const protocol = Protocol.fromPartial({
    study: study.id,
    version: 1,
    deid: Deid.DEID_SAFE_HARBOR_FIELDS,
    kMin: 1,
    price: 1_500_000n,
    intent: { kind: IntentKind.INTENT_KIND_HEALTH, purposes: [Purpose.PURPOSE_HRESCH], jurisdictions: ["DE"] },
  });
  put("protocol", { id: study.id, second: 1n }, Protocol.encode(protocol).finish());
  const ethics = Ethics.fromPartial({ study: study.id, version: 1, until: start + 1_000_000n });
  put("ethics", { id: study.id, second: 1n }, Ethics.encode(ethics).finish());

  const batch = Batch.fromPartial({ id: random(32), class: secrets.class, year: 2026, count: 3, root: random(32) });
  put("batch", { id: batch.id }, Batch.encode(batch).finish());
  const opening = { salt: random(16), category: 2, labels: 0n, dayFrom: 20_300n, dayTo: 20_301n };
  const label = await sealLabel({ opening, labelKey: labelKey(secrets.seed, id), random });
  const record = ChainRecord.fromPartial({
    id: random(32),
    batch: batch.id,
    vault: id,
    e: encapsulate(vault.c0, random).e,
    labelCommit: commitLabel(opening),
    labelBox: keep(label),
  });
  put("record", { id: record.id }, ChainRecord.encode(record).finish());

  const live: Uint8Array[] = [];
  const setHead = () => {
    const consents = [...live].sort(compareBytes);
    put(
      "consentHead",
      { id: addressBytes(owner) },
      Head.encode(Head.fromPartial({ owner, version: 1n, consentSet: consentSet(consents) })).finish(),
    );
  };
  /** Grants a consent with its policy document sealed to this trustee. */
  const grant = async ({ categories = ["VITALS"], boxed = true, ...change }: ConsentChange = {}) => {
    const terms = { ...usual(researcher), ...change };
    const salt = random(32);
    const policy = { ...toPolicyDocument(terms, { categories, diseases: [] }), resourceType: "Consent" as const };
    const hash = policyHash(salt, policy);
    const consent = random(32);
    const chainTerms = consentToChain({ ...terms, policyHash: hex(hash) });
    const state = ChainConsent.fromPartial({
      id: consent,
      version: 1,
      owner,
      terms: chainTerms,
      status: ConsentStatus.CONSENT_STATUS_ACTIVE,
    });
    const setStatus = (status: ConsentStatus) => put("consent", { id: consent }, ChainConsent.encode({ ...state, status }).finish());
    setStatus(state.status);
    live.push(consent);
    setHead();
    const sealing = { chainId, consent, vault: id, shareGeneration: 1, index: place, random };
    const box = await sealPolicy({
      ...sealing,
      package: { policy, salt, labelKey: labelKey(secrets.seed, id) },
      ownerSecret: owned.sign.secret,
      recipient: trusteeBox.public,
    });
    if (boxed) policies.push({ consent, boxes: [random(32), keep(box), random(32)] });
    policies.sort((a, b) => compareBytes(a.consent, b.consent));
    setDeal();
    /** Ends it: the head no longer commits to it. */
    const end = (status: ConsentStatus) => {
      setStatus(status);
      live.splice(
        live.findIndex((other) => hex(other) === hex(consent)),
        1,
      );
      setHead();
    };
    return { id: consent, box: nameBlob(box), setStatus, end };
  };
  setHead();

  const recipients = members.map(() => boxKeys(random));
  const openOrder = (change: Partial<ReleaseOrder> = {}) => {
    const order = ReleaseOrder.fromPartial({
      id: random(32),
      vault: id,
      shareGeneration: 1,
      origin: Origin.ORIGIN_STUDY,
      recipient: researcher,
      records: [record.id],
      recipientKeys: recipients.map((pair) => pair.public),
      purpose: Purpose.PURPOSE_HRESCH,
      consents: live.slice(0, 1),
      expires: start + 100n,
      opened: chain.time,
      study: study.id,
      ...change,
    });
    put("order", { id: order.id }, ReleaseOrder.encode(order).finish());
    return order;
  };
  /** A dispute about this trustee's part in an order; `change` says what is otherwise. */
  const openDispute = (order: ReleaseOrder, kind: DisputeKind, change: Partial<Dispute> = {}) => {
    const status = DisputeStatus.DISPUTE_STATUS_WAITING;
    const dispute = Dispute.fromPartial({ id: random(32), order: order.id, trustee: operator, place, kind, status, ...change });
    put("dispute", { id: dispute.id }, Dispute.encode(dispute).finish());
    hints.disputesAgainst = async () => [dispute.id];
    return dispute;
  };
  /** An order by the owner, signed by the vault key, or by another key where one is given. */
  const openShareOrder = (secret = owned.sign.secret) => {
    const order = openOrder({ origin: Origin.ORIGIN_OWNER, consents: [], recipient: owner, purpose: Purpose.PURPOSE_PATRQT });
    const { records, recipientKeys, purpose, expires } = order;
    const terms = { chainId, vault: id, records, recipient: addressBytes(owner), recipientKeys, purpose, expires };
    return openOrder({ ...order, shareSignature: signShare(terms, secret) });
  };

  const sent: EncodeObject[] = [];
  /** The next sends fail with these, one each. */
  const failures: AcesoError[] = [];
  const sender: Sender = {
    address: hot,
    send: async (messages) => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      sent.push(...messages);
      return { hash: "", height: 1, gasUsed: 0n, events: [], responses: [] };
    },
  };
  const store: BlobClient = {
    put: async (bytes) => keep(bytes),
    get: async (name) => {
      const found = blobs.get(hex(name));
      if (found !== undefined) return found;
      throw new AcesoError({ code: "blob_not_found", message: "blob: got none, wanted one", retryable: true });
    },
  };
  const hints: { -readonly [name in keyof Hints]: Hints[name] } = {
    consentsOf: async () => [...live],
    visasOf: async () => [],
    disputesAgainst: async () => [],
    disputeSeconds: async () => 600,
  };
  chain.commit(); // the root's own block: nothing in it is looked at
  let clock = 0n;
  const follower: Follower = startFollower({
    rpcUrls: ["http://node"],
    root: chain.root(),
    log: createLog({ name: "test", level: "silent" }),
    now: () => (clock === 0n ? chain.time : clock),
    fetch: chain.fetch,
    pollMs: 2,
    waitMs: 1_500,
  });
  const trustee: Trustee = {
    config: { chainId, operator },
    log: createLog({ name: "test", level: "silent" }),
    db,
    hints,
    follower,
    root: chain.root(),
    sender,
    blobs: store,
    blobSigner: { id: addressBytes(operator), sign: () => new Uint8Array(64) },
    keys: { sign: signKeys(random(32)).secret, hpke: trusteeBox.secret, storage: random(32) },
    random,
  };
  const dealt64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  /** Commits and waits until the trustee has verified it. */
  const commit = async (...events: { type: string; attributes: Record<string, string>; tx?: number | null }[]) => {
    chain.commit(...events.map(({ type, attributes }) => ({ type, attributes, tx: 0 })));
    chain.commit();
    await follower.header(chain.height);
  };
  return {
    chain,
    trustee,
    sent,
    failures,
    hints,
    blobs,
    vault,
    record,
    study,
    owner,
    recipients,
    place,
    shareBox: nameBlob(sealedShare),
    commitments: dealt.commitments,
    ownerBoxSecret: owned.box.secret,
    grant,
    openOrder,
    openShareOrder,
    openDispute,
    setVault,
    setStudy,
    setShredding: () =>
      chain.set(
        "vault",
        concat(Uint8Array.of(4), id),
        Shredding.encode(Shredding.fromPartial({ vault: id, ordered: 1n, shareGeneration: 1 })).finish(),
      ),
    /** Replaces the share box by bytes that do not open. */
    spoilShareBox: () => {
      shareBoxes[place - 1] = keep(random(80));
      setDeal();
    },
    /** What the chain says when a deal is made. */
    dealtEvent: () => ({
      type: "aceso.vault.v1.EventDealt",
      attributes: {
        deal: JSON.stringify({ vault: dealt64(id), share_generation: 1 }),
        commitments: JSON.stringify(dealt.commitments.map(dealt64)),
      },
    }),
    orderEvent: (order: ReleaseOrder) => ({
      type: "aceso.release.v1.EventOrderOpened",
      attributes: { order: JSON.stringify({ id: dealt64(order.id), vault: dealt64(id) }) },
    }),
    shreddingEvent: () => ({
      type: "aceso.vault.v1.EventShreddingChanged",
      attributes: { shredding: JSON.stringify({ vault: dealt64(id) }) },
    }),
    commit,
    /** The trustee's clock; 0 follows the chain's. */
    setClock: (seconds: bigint) => {
      clock = seconds;
    },
    stop: () => follower.stop(),
  };
}

/** A running world. */
export type World = Awaited<ReturnType<typeof createWorld>>;

function usual(researcher: string): Omit<Consent, "id" | "version" | "supersedes" | "owner" | "status" | "withdrawal" | "policyHash"> {
  const now = Number(start);
  return {
    grantorCapacity: "SELF",
    authorityRef: "",
    authorityExpires: 0,
    decision: "PERMIT",
    grantee: { kind: "address", address: researcher },
    classes: ["WEARABLE"],
    deidFloor: "SAFE_HARBOR_FIELDS",
    actions: ["RELEASE"],
    duoPermission: "GRU",
    duoModifiers: [],
    duoParams: { geo: [], tsMonths: 0, moratoriumUntil: 0, institution: "", project: "", user: "" },
    purposes: ["HRESCH"],
    forbidden: ["REIDENTIFY"],
    dataFrom: 1970,
    dataTo: 2100,
    validFrom: now - 60,
    expiresAt: now + 1_000_000,
    termsHash: hex(unhex("11".repeat(32))),
    regimes: [],
    minPrice: { commercial: 2_000_000n, nonProfit: 1_000_000n },
    reviewAt: 0,
  };
}
