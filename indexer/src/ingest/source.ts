// SPDX-License-Identifier: Apache-2.0
// The node's RPC by plain fetch: status, genesis, blocks with results and commit, state with proof.
import { type BlockHeader, blockFromRpc, formatTime, headerHash, type SignedBlock, type Validator } from "@aceso/proof";
import { concat, hex } from "@aceso/proto/encoding";
import { indexerError } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../kinds.ts";
import { fromBase64 } from "./base64.ts";
import type { RawEvent } from "./reduce.ts";

/** The result of one transaction. */
export interface TxResult {
  readonly code: number;
  /** What the messages answered; headers commit to it. */
  readonly data: Uint8Array;
  readonly codespace: string;
  readonly log: string;
  readonly gasWanted: string;
  readonly gasUsed: string;
  readonly events: readonly RawEvent[];
}

/** A block with everything the index takes from it. Hashes are lower-case hex. */
export interface SourceBlock {
  readonly chainId: string;
  readonly height: number;
  readonly hash: string;
  readonly parentHash: string;
  readonly appHash: string;
  readonly time: string;
  readonly proposer: string;
  readonly txs: readonly Uint8Array[];
  readonly results: readonly TxResult[];
  readonly blockEvents: readonly RawEvent[];
  /** What proves it: verify.ts. */
  readonly signed: Pick<SignedBlock, "header" | "commit">;
}

/** An entry of state as the node proves it. */
export interface StateAnswer {
  readonly height: number;
  /** Absent: the proof is of non-existence. */
  readonly value: Uint8Array | undefined;
  readonly ops: { type: string; key: string; data: string }[];
}

/** Where blocks come from. */
export interface Source {
  status(): Promise<{ chainId: string; height: number; earliest: number }>;
  genesis(): Promise<JsonObject>;
  block(height: number): Promise<SourceBlock>;
  state(store: string, key: Uint8Array, height: number): Promise<StateAnswer>;
  /** The validator set of a height, as the node tells it. */
  validators(height: number): Promise<Validator[]>;
  /** The JSON of {header, commit, validators} of a height, as CometBFT writes it. */
  signedBlock(height: number): Promise<{ header: Json; commit: Json; validators: Json[] }>;
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** A source over a CometBFT RPC endpoint. Network faults and RPC errors throw HostError E_NODE. */
export function rpcSource(rpc: string, fetch: Fetch): Source {
  const get = (path: string) => call(fetch, rpc, path);
  return {
    status: async () => {
      const { node_info, sync_info } = fields(await get("/status"), "node_info", "sync_info");
      const sync = asObject(sync_info);
      return {
        chainId: text(asObject(node_info).network),
        height: Number(sync.latest_block_height ?? 0),
        earliest: Number(sync.earliest_block_height ?? 1),
      };
    },
    genesis: () => readGenesis(get),
    block: (height) => readBlock(get, height),
    state: (store, key, height) => readState(get, store, key, height),
    validators: async (height) => {
      const { header, commit, validators } = await readSignedBlock(get, height);
      return blockFromRpc({ signed_header: { header, commit }, canonical: true }, { validators }).validators;
    },
    signedBlock: (height) => readSignedBlock(get, height),
  };
}

async function call(fetch: Fetch, rpc: string, path: string): Promise<JsonObject> {
  let answer: unknown;
  try {
    const response = await fetch(rpc + path, { signal: AbortSignal.timeout(20_000) });
    answer = await response.json();
  } catch (thrown) {
    throw indexerError("E_NODE", path.slice(0, 80), thrown instanceof Error ? thrown.message.slice(0, 200) : "no answer", "an answer");
  }
  const { result, error } = asObject(answer);
  if (isObject(result)) return result;
  throw indexerError("E_NODE", path.slice(0, 80), JSON.stringify(error ?? null).slice(0, 300), "a result");
}

function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function fields<N extends string>(value: JsonObject, ...names: N[]): Record<N, Json | undefined> {
  return Object.fromEntries(names.map((name) => [name, value[name]])) as Record<N, Json | undefined>;
}

function text(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

async function readGenesis(get: (path: string) => Promise<JsonObject>): Promise<JsonObject> {
  const first = await get("/genesis_chunked?chunk=0");
  const parts = [fromBase64(text(first.data))];
  for (let i = 1; i < Number(first.total ?? 1); i++) parts.push(fromBase64(text((await get(`/genesis_chunked?chunk=${i}`)).data)));
  return asObject(JSON.parse(new TextDecoder().decode(concat(...parts))));
}

async function readBlock(get: (path: string) => Promise<JsonObject>, height: number): Promise<SourceBlock> {
  const [block, results, commit] = await Promise.all([
    get(`/block?height=${height}`),
    get(`/block_results?height=${height}`),
    get(`/commit?height=${height}`),
  ]);
  const signed = blockFromRpc(commit, { validators: [] });
  const hash = hex(signed.commit.blockId.hash);
  checkBlock(height, signed, text(asObject(block.block_id).hash).toLowerCase(), Number(results.height));
  const data = asObject(asObject(block.block).data);
  const txs = (Array.isArray(data.txs) ? data.txs : []).map((tx) => fromBase64(text(tx)));
  const txResults = (Array.isArray(results.txs_results) ? results.txs_results : []).map(txResult);
  if (txs.length !== txResults.length) throw indexerError("E_NODE", `block ${height}`, `${txResults.length} results`, `${txs.length}`);
  const { header, commit: votes } = signed;
  const blockEvents = events(results.finalize_block_events);
  return { ...headerFields(header), hash, txs, results: txResults, blockEvents, signed: { header, commit: votes } };
}

function headerFields(header: BlockHeader) {
  return {
    chainId: header.chainId,
    height: Number(header.height),
    parentHash: hex(header.lastBlockId.hash),
    appHash: hex(header.appHash),
    time: formatTime(header.time),
    proposer: hex(header.proposerAddress),
  };
}

/** The three answers must speak of one block, and its hash must be its header's. */
function checkBlock(height: number, { header, commit }: SignedBlock, blockHash: string, resultsHeight: number): void {
  const hash = hex(commit.blockId.hash);
  if (Number(header.height) !== height || Number(commit.height) !== height || resultsHeight !== height) {
    throw indexerError("E_NODE", `block ${height}`, `heights ${header.height}, ${commit.height}, ${resultsHeight}`, "one height");
  }
  if (hash !== blockHash) throw indexerError("E_CONTINUITY", `block ${height}`, `hash ${blockHash}`, `${hash} of its commit`);
  const own = hex(headerHash(header));
  if (own !== hash) throw indexerError("E_CONTINUITY", `block ${height}`, `header hash ${own}`, `${hash} of its commit`);
}

function txResult(json: Json): TxResult {
  const r = asObject(json);
  return {
    code: Number(r.code ?? 0),
    data: fromBase64(text(r.data)),
    codespace: text(r.codespace),
    log: text(r.log).slice(0, 2000).replaceAll("\u0000", ""),
    gasWanted: text(r.gas_wanted) || "0",
    gasUsed: text(r.gas_used) || "0",
    events: events(r.events),
  };
}

function events(json: Json | undefined): RawEvent[] {
  return (Array.isArray(json) ? json : []).map((each) => {
    const event = asObject(each);
    const attributes = (Array.isArray(event.attributes) ? event.attributes : []).map((a) => {
      const { key, value } = asObject(a);
      return { key: text(key), value: typeof value === "string" ? value : null };
    });
    return { type: text(event.type), attributes };
  });
}

async function readState(get: (path: string) => Promise<JsonObject>, store: string, key: Uint8Array, height: number): Promise<StateAnswer> {
  const path = encodeURIComponent(`"/store/${store}/key"`);
  const answer = asObject((await get(`/abci_query?path=${path}&data=0x${hex(key)}&height=${height}&prove=true`)).response);
  if (Number(answer.code ?? 0) !== 0) throw indexerError("E_NODE", `state of ${store}`, text(answer.log).slice(0, 200), "an answer");
  const list = asObject(answer.proofOps ?? answer.proof_ops).ops;
  const ops = (Array.isArray(list) ? list : []).map((op) => {
    const { type, key: opKey, data } = asObject(op);
    return { type: text(type), key: text(opKey), data: text(data) };
  });
  const value = typeof answer.value === "string" && answer.value !== "" ? fromBase64(answer.value) : undefined;
  return { height: Number(answer.height), value, ops };
}

async function readSignedBlock(get: (path: string) => Promise<JsonObject>, height: number) {
  const signed = asObject((await get(`/commit?height=${height}`)).signed_header);
  const validators: Json[] = [];
  for (let page = 1; page <= 10; page++) {
    const answer = await get(`/validators?height=${height}&page=${page}&per_page=100`);
    validators.push(...(Array.isArray(answer.validators) ? answer.validators : []));
    if (validators.length >= Number(answer.total ?? 0)) break;
  }
  return { header: signed.header ?? null, commit: signed.commit ?? null, validators };
}
