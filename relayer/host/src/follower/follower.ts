// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from "node:timers/promises";
import { ProofError, type TrustRoot, verifyStoreProof } from "@aceso/proof";
import { createBlockPace } from "../bell.ts";
import { HostError, reason } from "../errors.ts";
import type { Log } from "../log.ts";
import { type EventHint, latestHeight, type QueryAnswer, queryStore, readBlock, readEvents } from "./node.ts";
import { type Fetch, NodePool } from "./rpc.ts";
import type { TrustStore } from "./trust_file.ts";
import { headerFault, isLie, reach, rootFrom, type VerifiedHeader } from "./verify.ts";

export interface FollowerOptions {
  /** CometBFT RPC URLs; another is asked when one is down or lies. */
  readonly rpcUrls: readonly string[];
  /** What is believed without proof: a validator set at a height. Its trustingPeriod bounds how long this process may have been away. */
  readonly root: TrustRoot;
  readonly log: Log;
  /** Seconds since 1970. */
  readonly now: () => bigint;
  /** Where to remember how far was verified; without it a restart begins at the root again. */
  readonly trust?: TrustStore;
  readonly fetch?: Fetch;
  /** Time between looks for a block that is due; 250 ms if not given. Just after a block none is due for most of a block's time. */
  readonly pollMs?: number;
  /** Hears of each height that was newly verified. */
  readonly onHeader?: () => void;
  /** How long header() and queryProven() wait for a height that is not there yet; 30 s if not given. */
  readonly waitMs?: number;
}

export interface FollowerStatus {
  /** `starting`: nothing verified yet. `down`: no node answers. `refused`: a node's word did not verify. */
  readonly state: "starting" | "following" | "down" | "refused";
  readonly reason: string;
  readonly height: bigint;
  /** Seconds between now and the newest verified block's time; how old the view is. */
  readonly ageSeconds: bigint;
}

export interface ProvenValue {
  /** The value, or null when the store provably holds nothing under the key. */
  readonly value: Uint8Array | null;
  /** The state's height; proven by the header of height + 1. */
  readonly height: bigint;
}

export interface QueryOptions {
  /** State after this block; the newest the node has if not given. Give it to read several keys of one state. */
  readonly height?: bigint;
  readonly signal?: AbortSignal;
}

const BACKOFF_FIRST_MS = 250;
const BACKOFF_LAST_MS = 5_000;
/** Further behind than this, the newest header is verified directly instead of one by one. */
const WALK_AT_MOST = 64n;
const KEPT_HEADERS = 2_048;
/** Blocks between two writes of the trust store. */
const SAVE_EVERY = 200n;

/** Starts following. Returns at once; `header(height)` waits. */
export function startFollower(options: FollowerOptions): Follower {
  return new Follower(options);
}

/**
 * Follows the chain by verified headers only. A node is a postman: what it brings is believed when it proves from the root, and asked of
 * another node when it does not.
 */
export class Follower {
  readonly #options: FollowerOptions;
  readonly #pool: NodePool;
  readonly #stopping = new AbortController();
  readonly #headers = new Map<bigint, VerifiedHeader>();
  readonly #waiting = new Set<() => void>();
  readonly #loop: Promise<void>;
  #newest: VerifiedHeader | null = null;
  /** What the trust store had; verified by an earlier life of this process. */
  #saved: TrustRoot | null = null;
  #savedAt = 0n;
  #state: FollowerStatus["state"] = "starting";
  #fault: unknown = undefined;
  #refusals = 0;

  constructor(options: FollowerOptions) {
    this.#options = options;
    this.#pool = new NodePool({ urls: options.rpcUrls, fetch: options.fetch ?? ((url, init) => fetch(url, init)) });
    this.#loop = this.#run();
  }

  /** The newest verified header; null until the first. */
  newest(): VerifiedHeader | null {
    return this.#newest;
  }

  status(): FollowerStatus {
    const height = this.#newest?.height ?? 0n;
    const ageSeconds = this.#newest === null ? 0n : this.#options.now() - this.#newest.time;
    return { state: this.#state, reason: this.#fault === undefined ? "" : reason(this.#fault), height, ageSeconds };
  }

  /** Mean seconds between the newest verified blocks (at most 32 of them); 0 before two are known. */
  blockSeconds(): number {
    const newest = this.#newest;
    const before = newest === null ? undefined : [...this.#headers.values()].filter(({ height }) => height >= newest.height - 32n);
    const oldest = before?.reduce((low, header) => (header.height < low.height ? header : low));
    if (newest === null || oldest === undefined || oldest.height === newest.height) return 0;
    return Number(newest.time - oldest.time) / Number(newest.height - oldest.height);
  }

  /** A ready check: throws unless headers verify and the newest is at most this old. */
  check(maxAgeSeconds = 60n): void {
    const { state, reason: why, ageSeconds } = this.status();
    if (state !== "following") throw new Error(`${state}${why === "" ? "" : `: ${why}`}`);
    if (ageSeconds > maxAgeSeconds) throw new Error(`newest block is ${ageSeconds} s old, wanted at most ${maxAgeSeconds} s`);
  }

  /**
   * The verified header of a height; waits for it while it is not there yet.
   * @throws HostError E_HEADER_UNVERIFIED (every node lies), E_TRUST_EXPIRED, E_HEADER_TIMEOUT, E_NODE_DOWN, E_NODE_ANSWER (pruned)
   */
  async header(height: bigint, signal?: AbortSignal): Promise<VerifiedHeader> {
    await this.#untilNewest(height, signal);
    const known = this.#headers.get(height);
    if (known !== undefined) return known;
    if (height < this.#options.root.height) {
      const wanted = `at least ${this.#options.root.height}, the trust root's`;
      throw new HostError({ code: "E_HEADER_UNVERIFIED", subject: "height", got: String(height), wanted }, { status: 503 });
    }
    return this.#askEach(async () => this.#keep(await this.#reach(this.#anchorBelow(height), height, signal)));
  }

  /** Every height from one on, in order, each verified; ends when the signal or stop() says so. */
  async *headers(from: bigint, signal?: AbortSignal): AsyncIterable<VerifiedHeader> {
    const ended = () => signal?.aborted === true || this.#stopping.signal.aborted;
    for (let height = from; !ended(); ) {
      let header: VerifiedHeader;
      try {
        header = await this.header(height, signal);
      } catch (thrown) {
        if (ended()) return;
        if (!(thrown instanceof HostError) || thrown.code !== "E_HEADER_TIMEOUT") throw thrown;
        continue; // no block for a while is no error
      }
      yield header;
      height++;
    }
  }

  /**
   * What a store holds under a key, proven (ICS-23) against a verified header. A node that withholds, proves something else or answers from
   * an older state is passed over.
   * @throws HostError E_STATE_UNVERIFIED (every node lies), and those of header()
   */
  async queryProven(store: string, key: Uint8Array, options: QueryOptions = {}): Promise<ProvenValue> {
    return this.#askEach(async () => {
      const seen = this.#newest?.height ?? 0n;
      const answer = await queryStore(this.#pool, store, key, options.height ?? 0n, options.signal);
      checkHeight(answer, options.height, seen);
      const { appHash } = await this.header(answer.height + 1n, options.signal);
      return { value: prove(appHash, store, key, answer), height: answer.height };
    });
  }

  /** Events of a block as a node tells them: a hint where to look, never a fact. Waits for the block's verified header first. */
  async events(height: bigint, signal?: AbortSignal): Promise<EventHint[]> {
    await this.header(height, signal);
    return this.#askEach(() => readEvents(this.#pool, height, signal));
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#loop;
  }

  async #run(): Promise<void> {
    let backoff = BACKOFF_FIRST_MS;
    let loaded = false;
    const pace = createBlockPace(this.#options.pollMs ?? 250);
    while (!this.#stopping.signal.aborted) {
      let pause: number;
      try {
        if (!loaded) this.#saved = (await this.#options.trust?.load()) ?? null;
        loaded = true;
        const before = this.#newest;
        await this.#advance();
        pause = pace(before !== this.#newest);
        await this.#save(SAVE_EVERY);
        this.#enter("following", undefined);
        backoff = BACKOFF_FIRST_MS;
      } catch (thrown) {
        if (this.#stopping.signal.aborted) break;
        this.#enter(isLie(thrown) ? "refused" : "down", thrown);
        this.#pool.next();
        pause = backoff;
        backoff = Math.min(BACKOFF_LAST_MS, backoff * 2);
      }
      await sleep(pause, undefined, { signal: this.#stopping.signal }).catch(() => {});
    }
    this.#wake();
    await this.#save(1n).catch((thrown: unknown) => this.#options.log.warn({ reason: reason(thrown) }, "trust not saved"));
  }

  async #save(atLeast: bigint): Promise<void> {
    if (this.#options.trust === undefined || this.#newest === null || this.#newest.height - this.#savedAt < atLeast) return;
    await this.#options.trust.save(rootFrom(this.#options.root, this.#newest));
    this.#savedAt = this.#newest.height;
  }

  /** The highest root at or below a height. */
  #rootFor(height: bigint): TrustRoot {
    return this.#saved !== null && this.#saved.height <= height ? this.#saved : this.#options.root;
  }

  async #advance(): Promise<void> {
    const { signal } = this.#stopping;
    const latest = await latestHeight(this.#pool, signal);
    const from = this.#newest?.height ?? this.#rootFor(latest).height - 1n;
    if (latest - from > WALK_AT_MOST) {
      this.#publish(await this.#reach(this.#newest, latest, signal));
      return;
    }
    for (let height = from + 1n; height <= latest && !signal.aborted; height++)
      this.#publish(await this.#reach(this.#newest, height, signal));
  }

  async #reach(anchor: VerifiedHeader | null, height: bigint, signal?: AbortSignal): Promise<VerifiedHeader> {
    try {
      return await reach(this.#rootFor(height), anchor, height, (at) => readBlock(this.#pool, at, signal), this.#options.now());
    } catch (thrown) {
      throw headerFault(thrown, height);
    }
  }

  #publish(header: VerifiedHeader): void {
    this.#newest = this.#keep(header);
    this.#refusals = 0;
    this.#wake();
    this.#options.onHeader?.();
  }

  #keep(header: VerifiedHeader): VerifiedHeader {
    this.#headers.set(header.height, header);
    if (this.#headers.size > KEPT_HEADERS) {
      const oldest = this.#headers.keys().next();
      if (!oldest.done) this.#headers.delete(oldest.value);
    }
    return header;
  }

  /** The highest verified header below a height: the shortest way there. Null means the root itself. */
  #anchorBelow(height: bigint): VerifiedHeader | null {
    let best: VerifiedHeader | null = null;
    for (const header of this.#headers.values())
      if (header.height < height && (best === null || header.height > best.height)) best = header;
    return best;
  }

  #enter(state: FollowerStatus["state"], fault: unknown): void {
    if (state === "refused") {
      this.#refusals++;
      this.#options.log.error({ node: this.#pool.current, reason: reason(fault) }, "a node's header does not verify");
    } else if (state !== this.#state) {
      this.#options.log.info({ node: this.#pool.current, state, reason: fault === undefined ? undefined : reason(fault) }, "follower");
    }
    this.#state = state;
    this.#fault = fault;
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Waits until a height is verified, or every node has been caught lying about the way there, or time is up. */
  async #untilNewest(height: bigint, signal?: AbortSignal): Promise<void> {
    if ((this.#newest?.height ?? 0n) >= height) return;
    const waitMs = this.#options.waitMs ?? 30_000;
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", look);
        this.#waiting.delete(look);
        settle();
      };
      const look = () => {
        if ((this.#newest?.height ?? 0n) >= height) end(resolve);
        else if (signal?.aborted === true || this.#stopping.signal.aborted)
          end(() =>
            reject(new HostError({ code: "E_STOPPED", subject: `header ${height}`, got: "stopping", wanted: "a running follower" })),
          );
        else if (this.#state === "refused" && this.#refusals >= this.#pool.size) end(() => reject(this.#fault));
      };
      const timer = setTimeout(() => end(() => reject(timedOut(height, waitMs, this.status()))), waitMs);
      signal?.addEventListener("abort", look);
      this.#waiting.add(look);
      look();
    });
  }

  /** Tries an action with each node once; the last failure is thrown. */
  async #askEach<T>(action: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
      try {
        return await action();
      } catch (thrown) {
        const worthAnother = isLie(thrown) || (thrown instanceof HostError && ["E_NODE_DOWN", "E_NODE_ANSWER"].includes(thrown.code));
        if (tried >= this.#pool.size || !worthAnother || this.#stopping.signal.aborted) throw thrown;
        this.#pool.next();
      }
    }
  }
}

function prove(appHash: Uint8Array, store: string, key: Uint8Array, answer: QueryAnswer): Uint8Array | null {
  try {
    verifyStoreProof(appHash, { store, key, value: answer.value, ops: answer.ops });
    return answer.value ?? null;
  } catch (thrown) {
    if (!(thrown instanceof ProofError)) throw thrown;
    const { subject, got, wanted } = thrown;
    throw new HostError(
      { code: "E_STATE_UNVERIFIED", subject: `state of ${store} at ${answer.height}: ${subject}`, got, wanted },
      { cause: thrown, status: 503 },
    );
  }
}

/** The state asked for; or, when the newest was, none older than what is already verified and none that nobody can wait for. */
function checkHeight(answer: QueryAnswer, asked: bigint | undefined, seen: bigint): void {
  const [least, most] = asked === undefined ? [seen - 1n, seen + WALK_AT_MOST] : [asked, asked];
  if (answer.height >= least && (answer.height <= most || seen === 0n) && answer.height > 0n) return;
  const wanted = asked === undefined ? `at least ${least}` : String(asked);
  throw new HostError({ code: "E_STATE_UNVERIFIED", subject: "height of the state", got: String(answer.height), wanted }, { status: 503 });
}

function timedOut(height: bigint, waitMs: number, status: FollowerStatus): HostError {
  const got = `${status.height} (${status.state}${status.reason === "" ? "" : `: ${status.reason}`})`;
  return new HostError(
    { code: "E_HEADER_TIMEOUT", subject: `header ${height}`, got, wanted: `it within ${waitMs} ms` },
    { retryable: true, exitCode: 5, status: 503 },
  );
}
