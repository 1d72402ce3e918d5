// SPDX-License-Identifier: Apache-2.0
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";
import {
  type BlockHeader,
  type Commit,
  formatTime,
  headerHash,
  type SignedBlock,
  type TrustRoot,
  type Validator,
  validatorAddress,
  validatorSetHash,
  voteSignBytes,
} from "@aceso/proof";
import { hex, unhex } from "@aceso/proto/encoding";
import type { EventHint } from "../follower/node.ts";
import { buildTree, IAVL, type Leaf, proveKey, SIMPLE } from "./fake_tree.ts";

type State = Map<string, Map<string, Uint8Array>>;
type Answer = Record<string, unknown>;

export interface FakeChainOptions {
  readonly chainId?: string;
  readonly stores?: readonly string[];
  /** Seconds since 1970 of the first block; each block is a second later. */
  readonly time?: bigint;
  readonly validators?: number;
  /** Seed of the first validator's key; the next have the next numbers. */
  readonly firstSeed?: number;
}

interface Signer {
  readonly key: KeyObject;
  readonly validator: Validator;
}

/** A chain in memory that answers CometBFT's RPC with real signatures and real proofs, for tests of whatever reads a chain. */
export class FakeChain {
  readonly chainId: string;
  /** Changes an answer before it is sent: how a test makes the node lie. */
  lie: (method: string, result: Answer, params: Answer) => unknown = (_, result) => result;
  /** No answer at all. */
  down = false;
  /** Calls so far by method. */
  readonly calls = new Map<string, number>();
  readonly #start: bigint;
  readonly #blocks: SignedBlock[] = [];
  readonly #events: EventHint[][] = [];
  readonly #states: State[] = [];
  readonly #state: State = new Map();
  #signers: Signer[];
  #nextSigners: Signer[];

  constructor(options: FakeChainOptions = {}) {
    this.chainId = options.chainId ?? "aceso-local-1";
    this.#start = options.time ?? 1_800_000_000n;
    this.#signers = Array.from({ length: options.validators ?? 4 }, (_, i) => signerOf((options.firstSeed ?? 0) + i));
    this.#nextSigners = this.#signers;
    for (const store of options.stores ?? ["consent", "device"]) this.set(store, Uint8Array.of(0), Uint8Array.of(1));
    this.#states.push(copy(this.#state));
  }

  get height(): bigint {
    return BigInt(this.#blocks.length);
  }

  /** Time of the newest block, seconds since 1970. */
  get time(): bigint {
    return this.#start + this.height - 1n;
  }

  /** Changes the state that the next block will commit. Undefined removes. */
  set(store: string, key: Uint8Array, value: Uint8Array | undefined): void {
    const entries = this.#state.get(store) ?? new Map<string, Uint8Array>();
    if (value === undefined) entries.delete(hex(key));
    else entries.set(hex(key), value);
    this.#state.set(store, entries);
  }

  /** Makes a block with the state as it now is. Its own app hash is of the state before, as CometBFT has it. */
  commit(...events: EventHint[]): bigint {
    const height = this.height + 1n;
    const header = this.#header(height);
    const commit = signCommit(this.chainId, header, this.#signers);
    this.#blocks.push({ header, commit, validators: this.#signers.map(({ validator }) => validator) });
    this.#events.push(events);
    this.#states.push(copy(this.#state));
    this.#signers = this.#nextSigners;
    return height;
  }

  commitMany(count: number): void {
    for (let i = 0; i < count; i++) this.commit();
  }

  /** Replaces the validator set, by seeds: announced by the next block, in force the block after. */
  rotate(...seeds: number[]): void {
    this.#nextSigners = seeds.map(signerOf);
  }

  block(height: bigint): SignedBlock {
    const block = this.#blocks[Number(height) - 1];
    if (block === undefined) throw new Error(`fake chain has no block ${height}`);
    return block;
  }

  /** What a reader pins: the first validator set, as a genesis file gives it. */
  root(trustingPeriod = 1_000_000n): TrustRoot {
    const validators = this.#blocks[0]?.validators ?? this.#signers.map(({ validator }) => validator);
    const time = { seconds: this.#start, nanos: 0 };
    return {
      name: "genesis",
      chainId: this.chainId,
      height: 1n,
      time,
      trustingPeriod,
      validators,
      headerHash: undefined,
      nextValidatorsHash: undefined,
    };
  }

  /** The RPC server, as a fetch function. */
  readonly fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    if (this.down) throw new TypeError("fetch failed");
    const { method, params } = JSON.parse(String(init.body)) as { method: string; params: Answer };
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
    try {
      return Response.json({ jsonrpc: "2.0", id: 1, result: this.lie(method, this.#answer(method, params), params) });
    } catch (thrown) {
      return Response.json({ jsonrpc: "2.0", id: 1, error: { code: -32603, message: "Internal error", data: String(thrown) } });
    }
  };

  #header(height: bigint): BlockHeader {
    const last = this.#blocks.at(-1);
    const empty = new Uint8Array(createHash("sha256").digest());
    return {
      version: { block: 11n, app: 0n },
      chainId: this.chainId,
      height,
      time: { seconds: this.#start + height - 1n, nanos: 5 },
      lastBlockId: last?.commit.blockId ?? { hash: new Uint8Array(0), parts: { total: 0, hash: new Uint8Array(0) } },
      lastCommitHash: empty,
      dataHash: empty,
      validatorsHash: validatorSetHash(this.#signers.map(({ validator }) => validator)),
      nextValidatorsHash: validatorSetHash(this.#nextSigners.map(({ validator }) => validator)),
      consensusHash: empty,
      appHash: buildTree(SIMPLE, storeLeaves(this.#states.at(-1) ?? this.#state)).hash,
      lastResultsHash: empty,
      evidenceHash: empty,
      proposerAddress: validatorAddress(this.#signers[0]?.validator.publicKey ?? empty),
    };
  }

  #answer(method: string, params: Answer): Answer {
    const asked = BigInt(String(params.height ?? "0"));
    const height = asked === 0n ? this.height : asked;
    if (method === "status") return { node_info: {}, sync_info: { latest_block_height: String(this.height), catching_up: false } };
    if (method === "commit") return commitJson(this.block(height));
    if (method === "validators") return validatorsJson(this.block(height), Number(params.page), Number(params.per_page));
    if (method === "block_results") return resultsJson(height, this.#events[Number(height) - 1] ?? []);
    if (method === "abci_query") return this.#query(String(params.path), unhex(String(params.data)), height);
    throw new Error(`fake chain knows no ${method}`);
  }

  #query(path: string, key: Uint8Array, height: bigint): Answer {
    const store = /^\/store\/(\w+)\/key$/.exec(path)?.[1] ?? "";
    const state = this.#states[Number(height)];
    const entries = state?.get(store);
    if (state === undefined || entries === undefined) return { response: { code: 1, log: `no store ${store} at ${height}`, height: "0" } };
    const value = entries.get(hex(key));
    const storeKey = new TextEncoder().encode(store);
    const ops = [
      { type: "ics23:iavl", key: base64(key), data: base64(proveKey(IAVL, leavesOf(entries), key)) },
      { type: "ics23:simple", key: base64(storeKey), data: base64(proveKey(SIMPLE, storeLeaves(state), storeKey)) },
    ];
    return {
      response: {
        code: 0,
        log: "",
        height: String(height),
        key: base64(key),
        value: value === undefined ? null : base64(value),
        proofOps: { ops },
      },
    };
  }
}

function signerOf(seed: number): Signer {
  const pkcs8 = Buffer.concat([
    Buffer.from("302e020100300506032b657004220420", "hex"),
    createHash("sha256").update(`validator ${seed}`).digest(),
  ]);
  const key = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
  const publicKey = new Uint8Array(createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32));
  return { key, validator: { publicKey, power: 10n } };
}

function signCommit(chainId: string, header: BlockHeader, signers: readonly Signer[]): Commit {
  const hash = headerHash(header);
  const bare = { height: header.height, round: 0, blockId: { hash, parts: { total: 1, hash } }, signatures: [] };
  const signatures = signers.map(({ key, validator }) => ({
    flag: "commit" as const,
    validatorAddress: validatorAddress(validator.publicKey),
    timestamp: header.time,
    signature: new Uint8Array(sign(null, voteSignBytes(chainId, bare, header.time), key)),
  }));
  return { ...bare, signatures };
}

function copy(state: State): State {
  return new Map([...state].map(([store, entries]) => [store, new Map(entries)]));
}

function leavesOf(entries: ReadonlyMap<string, Uint8Array>): Leaf[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => ({ key: unhex(key), value }));
}

function storeLeaves(state: State): Leaf[] {
  const names = [...state.keys()].sort();
  return names.map((name) => ({
    key: new TextEncoder().encode(name),
    value: buildTree(IAVL, leavesOf(state.get(name) ?? new Map())).hash,
  }));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function upper(bytes: Uint8Array): string {
  return hex(bytes).toUpperCase();
}

function blockIdJson(id: BlockHeader["lastBlockId"]): Answer {
  return { hash: upper(id.hash), parts: { total: id.parts.total, hash: upper(id.parts.hash) } };
}

function commitJson({ header: h, commit }: SignedBlock): Answer {
  const header = {
    version: { block: String(h.version.block) },
    chain_id: h.chainId,
    height: String(h.height),
    time: formatTime(h.time),
    last_block_id: blockIdJson(h.lastBlockId),
    last_commit_hash: upper(h.lastCommitHash),
    data_hash: upper(h.dataHash),
    validators_hash: upper(h.validatorsHash),
    next_validators_hash: upper(h.nextValidatorsHash),
    consensus_hash: upper(h.consensusHash),
    app_hash: upper(h.appHash),
    last_results_hash: upper(h.lastResultsHash),
    evidence_hash: upper(h.evidenceHash),
    proposer_address: upper(h.proposerAddress),
  };
  const signatures = commit.signatures.map((place) =>
    place.flag === "absent"
      ? { block_id_flag: 1, validator_address: "", timestamp: "0001-01-01T00:00:00Z", signature: null }
      : {
          block_id_flag: 2,
          validator_address: upper(place.validatorAddress),
          timestamp: formatTime(place.timestamp),
          signature: base64(place.signature),
        },
  );
  const json = { height: String(commit.height), round: commit.round, block_id: blockIdJson(commit.blockId), signatures };
  return { signed_header: { header, commit: json }, canonical: true };
}

function validatorsJson({ header, validators }: SignedBlock, page: number, perPage: number): Answer {
  const some = validators.slice((page - 1) * perPage, page * perPage).map(({ publicKey, power }) => ({
    address: upper(validatorAddress(publicKey)),
    pub_key: { type: "tendermint/PubKeyEd25519", value: base64(publicKey) },
    voting_power: String(power),
    proposer_priority: "0",
  }));
  return { block_height: String(header.height), validators: some, count: String(some.length), total: String(validators.length) };
}

function resultsJson(height: bigint, events: readonly EventHint[]): Answer {
  const json = ({ type, attributes }: EventHint) => ({
    type,
    attributes: Object.entries(attributes).map(([key, value]) => ({ key, value, index: true })),
  });
  const txs = Math.max(-1, ...events.map(({ tx }) => tx ?? -1)) + 1;
  return {
    height: String(height),
    txs_results: Array.from({ length: txs }, (_, tx) => ({ code: 0, events: events.filter((event) => event.tx === tx).map(json) })),
    finalize_block_events: events.filter(({ tx }) => tx === null).map(json),
  };
}
