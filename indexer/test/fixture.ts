// SPDX-License-Identifier: Apache-2.0
// A small synthetic chain: blocks with the events of a device, a batch and a record, as a node would answer them.
import { createHash } from "node:crypto";
import { toBase64 } from "../src/ingest/base64.ts";
import type { RawEvent } from "../src/ingest/reduce.ts";
import type { Source, SourceBlock } from "../src/ingest/source.ts";
import type { BlockVerifier } from "../src/ingest/verify.ts";
import type { JsonObject } from "../src/kinds.ts";

export const chainId = "aceso-local-1";
export const owner = "aceso1qyqszqgpqyqszqgpqyqszqgpqyqszqgp0e5ykm";

/** 32 bytes of one number, in hex. */
export const idHex = (n: number): string => n.toString(16).padStart(2, "0").repeat(32);
/** The same in base64, as the chain's JSON has bytes. */
export const idBase64 = (n: number): string => toBase64(new Uint8Array(32).fill(n));

/** A typed event: every attribute is JSON, as the SDK emits it. */
export function typed(type: string, fields: JsonObject): RawEvent {
  const attributes = Object.entries(fields).map(([key, value]) => ({ key, value: JSON.stringify(value) }));
  return { type, attributes: [...attributes, { key: "msg_index", value: "0" }] };
}

export const deviceEvent = (n: number, status: string): RawEvent =>
  typed("aceso.device.v1.EventDeviceChanged", {
    device: { id: idBase64(n), model: idBase64(9), owner, generation: 1, status, tier: "TIER_T2", last_affirmed_height: "3" },
  });

export const recordsEvent = (n: number): RawEvent =>
  typed("aceso.record.v1.EventRecordsSubmitted", {
    relayer: owner,
    batches: [{ batch: batchJson(n), data_key: idBase64(4), signature: "", head: { source: idBase64(1), key_generation: 1, seq: "1" } }],
    records: [{ record: recordJson(n), capsule_proof: "", valid_until: "1900000000", agent_key: idBase64(5), signature: "" }],
  });

const batchJson = (n: number): JsonObject => ({
  id: idBase64(n),
  device: idBase64(1),
  seq: "1",
  class: "DATA_CLASS_WEARABLE",
  year: 2026,
  count: 288,
  root: idBase64(7),
  tier: "TIER_T2",
  time: "1800000000",
});

const recordJson = (n: number): JsonObject => ({
  id: idBase64(n + 100),
  batch: idBase64(n),
  vault: idBase64(8),
  relayer: owner,
  time: "1800000000",
});

/** Events of block h; heights from 1. */
export type Script = readonly { readonly block?: readonly RawEvent[]; readonly tx?: readonly RawEvent[] }[];

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

export interface Fixture extends Source {
  blocks: SourceBlock[];
  calls: number;
}

// Synthetic blocks are signed by nobody; what is tested with them comes after verification.
const none = new Uint8Array();
const unsigned: SourceBlock["signed"] = {
  header: {
    version: { block: 11n, app: 0n },
    chainId,
    height: 1n,
    time: { seconds: 0n, nanos: 0 },
    lastBlockId: { hash: none, parts: { total: 0, hash: none } },
    lastCommitHash: none,
    dataHash: none,
    validatorsHash: none,
    nextValidatorsHash: none,
    consensusHash: none,
    appHash: none,
    lastResultsHash: none,
    evidenceHash: none,
    proposerAddress: none,
  },
  commit: { height: 1n, round: 0, blockId: { hash: none, parts: { total: 0, hash: none } }, signatures: [] },
};

/** Takes synthetic blocks as they come. */
export const unchecked: BlockVerifier = async () => {};

/** A source over a script. `genesis` is the app state. */
export function fixture(script: Script, appState: JsonObject = {}): Fixture {
  const blocks = script.map(({ block = [], tx }, i): SourceBlock => {
    const height = i + 1;
    return {
      chainId,
      height,
      hash: hash(`block ${height}`),
      parentHash: height === 1 ? "" : hash(`block ${height - 1}`),
      appHash: hash(`state ${height - 1}`),
      time: `2026-11-23T10:00:0${height % 10}Z`,
      proposer: "ab".repeat(20),
      txs: tx === undefined ? [] : [new TextEncoder().encode(`tx ${height}`)],
      signed: unsigned,
      results:
        tx === undefined ? [] : [{ code: 0, data: new Uint8Array(), codespace: "", log: "", gasWanted: "2", gasUsed: "1", events: tx }],
      blockEvents: block,
    };
  });
  const source: Fixture = {
    blocks,
    calls: 0,
    status: async () => ({ chainId, height: source.blocks.length, earliest: 1 }),
    genesis: async () => ({ chain_id: chainId, initial_height: "1", genesis_time: "2026-11-23T10:00:00Z", app_state: appState }),
    block: async (height) => {
      source.calls++;
      const block = source.blocks[height - 1];
      if (block === undefined) throw new Error(`no block ${height}`);
      return block;
    },
    validators: async () => [],
    state: async (_, __, height) => ({ height, value: undefined, ops: [] }),
    signedBlock: async () => ({ header: { app_hash: "AB" }, commit: null, validators: [] }),
  };
  return source;
}

/** Device enrolled and active, readings anchored, an event of a newer chain. */
export const story: Script = [
  { tx: [deviceEvent(1, "DEVICE_STATUS_ENROLLED")] },
  { tx: [deviceEvent(1, "DEVICE_STATUS_ACTIVE"), { type: "transfer", attributes: [] }] },
  { block: [typed("aceso.reward.v1.EventFromTheFuture", { x: "1" })], tx: [recordsEvent(20)] },
  {},
];

/** A round that two members judged differently, and its fee. */
export function judgedRound(id: number, lead: string, members: readonly [string, string]): RawEvent[] {
  const result = (code: string) => ({
    v: 1,
    format: "psa",
    device: idBase64(1),
    model: idBase64(9),
    nonce: idBase64(3),
    vector: toBase64(new Uint8Array(8)),
    tier: "TIER_T2",
    code,
    snapshot: idBase64(6),
    evidence_hash: idBase64(5),
    valid_until: "9",
  });
  const progress = (phase: string, code: string, digest: string) => ({ round: idBase64(id), phase, code, digest, tier: "TIER_T2" });
  const reveal = (member: string, digest: number, code: string) =>
    typed("aceso.attestation.v1.EventVoteRevealed", {
      vote: { round: idBase64(id), member, commit: idBase64(2), digest: idBase64(digest) },
      progress: progress("PHASE_REVEAL", "", ""),
      result: result(code),
    });
  return [
    typed("aceso.attestation.v1.EventRoundOpened", {
      round: { id: idBase64(id), device: idBase64(1), model: idBase64(9), purpose: "PURPOSE_ENROL", lead, fee: "50", format: "psa" },
      progress: progress("PHASE_COMMIT", "", ""),
    }),
    reveal(members[0], 61, "affirmed"),
    reveal(members[1], 62, "nonce_mismatch"),
    typed("aceso.attestation.v1.EventRoundPhase", { progress: progress("PHASE_AFFIRMED", "affirmed", idBase64(61)) }),
    typed("aceso.attestation.v1.EventRoundFee", { round: idBase64(id), address: lead, amount: "10" }),
    typed("aceso.attestation.v1.EventRoundFee", { round: idBase64(id), address: members[0], amount: "40" }),
  ];
}

/** A study's order over a record, permitted at a price, settled and divided. */
export function settledOrder(order: number, record: number): RawEvent[] {
  const request = {
    id: idBase64(70),
    study: idBase64(71),
    version: 1,
    researcher: owner,
    records: [idBase64(record)],
    orders: [idBase64(order)],
  };
  const payment = (status: string) => ({ order: idBase64(order), request: idBase64(70), amount: "1000", status });
  const progress = (outcome: string) => ({ order: idBase64(order), outcome });
  return [
    typed("aceso.study.v1.EventProtocolAdded", { protocol: { study: idBase64(71), version: 1, title: "Hearts" } }),
    typed("aceso.study.v1.EventStudyChanged", { study: { id: idBase64(71), sponsor: owner, status: "STUDY_STATUS_ACTIVE", version: 1 } }),
    typed("aceso.study.v1.EventAccessRequested", {
      request,
      orders: [payment("REQUEST_ORDER_STATUS_RESERVED")],
      decisions: [{ record: idBase64(record), consent: idBase64(72), price: "1000" }],
    }),
    typed("aceso.release.v1.EventOrderOpened", {
      order: {
        id: idBase64(order),
        vault: idBase64(8),
        origin: "ORIGIN_STUDY",
        request: idBase64(70),
        records: [idBase64(record)],
        study: idBase64(71),
      },
    }),
    typed("aceso.release.v1.EventOrderChanged", { progress: progress("OUTCOME_RELEASED") }),
    typed("aceso.study.v1.EventOrderSettled", {
      order: payment("REQUEST_ORDER_STATUS_PAID"),
      escrow: { study: idBase64(71) },
    }),
    typed("aceso.reward.v1.EventSplit", {
      order: idBase64(order),
      amount: "1000",
      shares: [
        { role: "ROLE_PATIENT", address: owner, amount: "700" },
        { role: "ROLE_RELAYER", address: owner, amount: "299" },
      ],
      dust: "1",
    }),
  ];
}
