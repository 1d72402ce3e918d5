// SPDX-License-Identifier: Apache-2.0

import { blockFromRpc, type ProofOp, type SignedBlock } from "@aceso/proof";
import { hex } from "@aceso/proto/encoding";
import { z } from "zod";
import { HostError } from "../errors.ts";
import { isRecord, type NodePool } from "./rpc.ts";

/** An event as a node tells it: in no hash that anyone signs, so only a hint where to look. Values are typed events' JSON texts. */
export interface EventHint {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Place of its transaction in the block; null for an event of the block itself. */
  readonly tx: number | null;
}

/** What a node says a store holds, with its proof; not verified. */
export interface QueryAnswer {
  readonly height: bigint;
  readonly value: Uint8Array | undefined;
  readonly ops: readonly ProofOp[];
}

const heightText = z
  .string()
  .regex(/^\d{1,19}$/)
  .transform(BigInt);
const base64Bytes = z.string().transform((text) => new Uint8Array(Buffer.from(text, "base64")));
const status = z.object({ sync_info: z.object({ latest_block_height: heightText }) });
const eventList = z
  .array(z.object({ type: z.string(), attributes: z.array(z.object({ key: z.string(), value: z.string().nullish() })).nullish() }))
  .nullish();
const results = z.object({
  finalize_block_events: eventList,
  txs_results: z.array(z.object({ code: z.number().nullish(), events: eventList })).nullish(),
});
const query = z.object({
  response: z.object({
    code: z.number().nullish(),
    log: z.string().nullish(),
    height: heightText,
    value: base64Bytes.nullish(),
    proofOps: z.object({ ops: z.array(z.object({ type: z.string(), key: base64Bytes, data: base64Bytes })) }).nullish(),
  }),
});

const VALIDATORS_A_PAGE = 100;
const MOST_VALIDATORS = 1_000;

/** Newest height the node says it has. */
export async function latestHeight(pool: NodePool, signal?: AbortSignal): Promise<bigint> {
  return read(status, "status", await pool.call("status", {}, signal)).sync_info.latest_block_height;
}

/** Header, commit and validators of a height as the node tells them. Throws ProofError when they are not of that form. */
export async function readBlock(pool: NodePool, height: bigint, signal?: AbortSignal): Promise<SignedBlock> {
  const [commit, validators] = await Promise.all([
    pool.call("commit", { height: String(height) }, signal),
    readValidators(pool, height, signal),
  ]);
  return blockFromRpc(commit, validators);
}

async function readValidators(pool: NodePool, height: bigint, signal?: AbortSignal): Promise<Record<string, unknown>> {
  const all: unknown[] = [];
  for (let page = 1; ; page++) {
    const answer = await pool.call(
      "validators",
      { height: String(height), page: String(page), per_page: String(VALIDATORS_A_PAGE) },
      signal,
    );
    const some = isRecord(answer) && Array.isArray(answer.validators) ? answer.validators : [];
    const total = isRecord(answer) ? Number(answer.total) : Number.NaN;
    all.push(...some);
    if (some.length === 0 || !Number.isInteger(total) || all.length >= total || all.length > MOST_VALIDATORS) return { validators: all };
  }
}

/** A store's value by key with its proof. `height` 0 means the newest the node has. */
export async function queryStore(
  pool: NodePool,
  store: string,
  key: Uint8Array,
  height: bigint,
  signal?: AbortSignal,
): Promise<QueryAnswer> {
  const params = { path: `/store/${store}/key`, data: hex(key), height: String(height), prove: true };
  const { response } = read(query, "abci_query", await pool.call("abci_query", params, signal));
  if ((response.code ?? 0) !== 0) {
    const got = (response.log ?? `code ${response.code}`).slice(0, 200);
    throw new HostError(
      { code: "E_NODE_ANSWER", subject: `state of ${store}`, got, wanted: "a value with its proof" },
      { retryable: true, status: 503 },
    );
  }
  const value = response.value === null || response.value === undefined || response.value.length === 0 ? undefined : response.value;
  return { height: response.height, value, ops: response.proofOps?.ops ?? [] };
}

/** Events of a height, in order: those of each transaction that succeeded, then the block's. */
export async function readEvents(pool: NodePool, height: bigint, signal?: AbortSignal): Promise<EventHint[]> {
  const answer = read(results, "block_results", await pool.call("block_results", { height: String(height) }, signal));
  const ofTxs = (answer.txs_results ?? []).flatMap((result, tx) => ((result.code ?? 0) === 0 ? hints(result.events, tx) : []));
  return [...ofTxs, ...hints(answer.finalize_block_events, null)];
}

function hints(list: z.output<typeof eventList>, tx: number | null): EventHint[] {
  return (list ?? []).map(({ type, attributes }) => ({
    type,
    tx,
    attributes: Object.fromEntries((attributes ?? []).map(({ key, value }) => [key, value ?? ""])),
  }));
}

function read<S extends z.ZodType>(schema: S, method: string, answer: unknown): z.output<S> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HostError(
    {
      code: "E_NODE_DOWN",
      subject: `${method} ${issue?.path.join(".") ?? ""}`,
      got: "another shape",
      wanted: issue?.message ?? "CometBFT's",
    },
    { retryable: true, status: 503 },
  );
}
