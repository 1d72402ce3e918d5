// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from "node:timers/promises";
import { HostError, type Log } from "@aceso/host";
import type { Kysely } from "kysely";
import { indexerError } from "../errors.ts";
import { isObject } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { genesisChanges } from "./reduce.ts";
import type { Source, SourceBlock } from "./source.ts";
import type { BlockVerifier } from "./verify.ts";
import { type Cursor, readCursor, writeBlock, writeGenesis } from "./write.ts";

/** What following needs. */
export interface SyncOptions {
  readonly db: Kysely<Tables>;
  readonly source: Source;
  readonly log: Log;
  readonly chainId: string;
  readonly signal: AbortSignal;
  /** Judges a block before it is written: verify.ts. */
  readonly verify: BlockVerifier;
  readonly pollMs?: number;
}

/** How far it is. */
export interface SyncStatus {
  /** Height of the index. */
  height: number;
  /** Newest height the node told of. */
  nodeHeight: number;
  /** Why the last attempt failed, or undefined. */
  fault: string | undefined;
}

const WINDOW = 8; // blocks fetched ahead of the writer

/** Starts an index where it has none: genesis, then the cursor before the first block. */
export async function startCursor({ db, source, chainId }: Pick<SyncOptions, "db" | "source" | "chainId">): Promise<Cursor> {
  const found = await readCursor(db);
  const node = await source.status();
  if (node.chainId !== chainId) throw indexerError("E_CHAIN", "node", `chain ${node.chainId}`, chainId);
  if (found !== undefined) {
    if (found.chainId !== chainId) throw indexerError("E_CHAIN", "database", `chain ${found.chainId}`, chainId);
    return found;
  }
  const genesis = await source.genesis();
  const initial = Number(genesis.initial_height ?? 1) || 1;
  const changes = genesisChanges(isObject(genesis.app_state) ? genesis.app_state : {});
  return writeGenesis(db, { chainId, height: initial - 1, time: String(genesis.genesis_time ?? ""), changes });
}

/** Indexes up to the node's newest block, in order, fetching a window ahead. */
export async function catchUp(options: SyncOptions, from: Cursor, status: SyncStatus): Promise<Cursor> {
  const { db, source, signal, verify } = options;
  const node = await source.status();
  status.nodeHeight = node.height;
  if (node.earliest > from.height + 1 && node.height > from.height) {
    const wanted = `blocks from ${from.height + 1}`;
    throw indexerError("E_PRUNED", "node", `blocks ${node.earliest} to ${node.height} only`, wanted);
  }
  let cursor = from;
  const ahead = new Map<number, Promise<SourceBlock>>();
  const fetchAhead = () => {
    for (let h = cursor.height + 1; h <= Math.min(node.height, cursor.height + WINDOW); h++) {
      if (ahead.has(h)) continue;
      const block = source.block(h);
      block.catch(() => {}); // awaited below, perhaps after an earlier one failed
      ahead.set(h, block);
    }
  };
  while (cursor.height < node.height && !signal.aborted) {
    fetchAhead();
    const next = cursor.height + 1;
    const block = await (ahead.get(next) ?? source.block(next));
    ahead.delete(next);
    await verify(cursor, block);
    cursor = await writeBlock(db, cursor, block);
    status.height = cursor.height;
  }
  return cursor;
}

/** Follows the chain until aborted. Faults of the node are waited out; a fault of continuity ends it by throwing. */
export async function follow(options: SyncOptions, status: SyncStatus): Promise<void> {
  const { log, signal } = options;
  let cursor: Cursor | undefined;
  while (!signal.aborted) {
    try {
      cursor ??= await startCursor(options);
      status.height = cursor.height;
      cursor = await catchUp(options, cursor, status);
      status.fault = undefined;
    } catch (thrown) {
      if (signal.aborted) return;
      const fault = thrown instanceof Error ? thrown.message : String(thrown);
      if (thrown instanceof HostError && !thrown.retryable) throw thrown;
      if (status.fault !== fault) log.warn({ err: thrown }, "waiting");
      status.fault = fault;
      cursor = undefined; // what was written is in the database
      await pause(1_000, signal);
    }
    await pause(options.pollMs ?? 150, signal);
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}
