// SPDX-License-Identifier: Apache-2.0
// Where the node and the index stand, and which part fails.
import { useQuery } from "@tanstack/react-query";
import { secondsOf } from "./format.ts";
import { fieldsAt, numberAt, textAt } from "./json.ts";
import { useRefresh } from "./paused.ts";
import { put, question } from "./query.ts";
import { count, object, text } from "./shape.ts";

const asked = question("Standing", "", { _meta: object({ chainId: text, height: count, time: text, deadLetters: count }) });

/** The node's word about itself. */
export interface NodeStanding {
  readonly height: number;
  /** Time of its newest block, seconds since 1970. */
  readonly time: number;
  readonly catchingUp: boolean;
}

/** What the header shows. A missing part carries why it is missing. */
export interface Standing {
  readonly chainId: string | undefined;
  readonly node: NodeStanding | undefined;
  readonly nodeFault: string | undefined;
  readonly index: { readonly height: number; readonly time: number } | undefined;
  readonly indexFault: string | undefined;
}

async function fetchNode(signal: AbortSignal): Promise<NodeStanding> {
  const response = await fetch("/rpc/status", { signal });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const json: unknown = await response.json();
  const info = fieldsAt(json, "result", "sync_info");
  const height = numberAt(info, "latest_block_height");
  const time = secondsOf(textAt(info, "latest_block_time") ?? "");
  if (height === undefined || time === undefined) throw new Error("no height in its status");
  return { height, time, catchingUp: info.catching_up === true };
}

async function fetchIndex(signal: AbortSignal) {
  const { _meta } = (await put(asked, {}, signal)).value;
  return { ..._meta, time: secondsOf(_meta.time) ?? 0 };
}

const faultOf = (error: unknown): string => (error instanceof Error ? error.message : "no answer");

/** Asks both. Never throws: a part that does not answer is named. */
export async function fetchStanding(signal: AbortSignal): Promise<Standing> {
  const [node, index] = await Promise.allSettled([fetchNode(signal), fetchIndex(signal)]);
  return {
    chainId: index.status === "fulfilled" ? index.value.chainId : undefined,
    node: node.status === "fulfilled" ? node.value : undefined,
    nodeFault: node.status === "rejected" ? faultOf(node.reason) : undefined,
    index: index.status === "fulfilled" ? index.value : undefined,
    indexFault: index.status === "rejected" ? faultOf(index.reason) : undefined,
  };
}

/** How current the pages are. */
export type Liveness =
  | { readonly state: "asking" | "live" | "paused" }
  | { readonly state: "behind"; readonly blocks: number }
  | { readonly state: "stalled"; readonly seconds: number }
  | { readonly state: "failed"; readonly part: "node" | "index" | "site"; readonly why: string };

const STALL_SECONDS = 30; // far longer than a block takes
const LAG_BLOCKS = 3; // the index's own measure of being ready

/** Judges a standing. `now` in seconds since 1970. */
export function livenessOf(standing: Standing | undefined, paused: boolean, now: number): Liveness {
  if (standing === undefined) return { state: "asking" };
  const { node, index, nodeFault, indexFault } = standing;
  if (nodeFault !== undefined && indexFault !== undefined) return { state: "failed", part: "site", why: indexFault };
  if (indexFault !== undefined) return { state: "failed", part: "index", why: indexFault };
  if (nodeFault !== undefined) return { state: "failed", part: "node", why: nodeFault };
  if (paused) return { state: "paused" };
  if (node === undefined || index === undefined) return { state: "asking" };
  if (node.height - index.height > LAG_BLOCKS) return { state: "behind", blocks: node.height - index.height };
  if (now - node.time > STALL_SECONDS) return { state: "stalled", seconds: now - node.time };
  return { state: "live" };
}

/** Where node and index stand, asked every two seconds unless paused. */
export function useStanding(): Standing | undefined {
  const refetchInterval = useRefresh(2_000);
  return useQuery({ queryKey: ["standing"], queryFn: ({ signal }) => fetchStanding(signal), refetchInterval, retry: false }).data;
}
