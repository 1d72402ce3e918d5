// SPDX-License-Identifier: Apache-2.0
// Stores repair from one another: a relayer that was away, or came to be a blob's home, fetches what it should hold.
import { copies, type BlobStore as Peer, placement, storeDirectory } from "@aceso/client";
import { reason, signRequest } from "@aceso/host";
import { addressBytes, hex, unhex } from "@aceso/proto/encoding";
import { z } from "zod";
import type { Relayer } from "./relayer.ts";

/** Names that one answer of GET /v1/blobs holds at most. */
export const listedAtMost = 20_000;

const listSchema = z.object({ names: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(listedAtMost) });

/** What a repair found and did. */
export interface Repaired {
  readonly missing: number;
  readonly fetched: number;
}

/** Names of the blobs kept here whose first byte is the given one, at most listedAtMost. */
export async function listBlobs(relayer: Relayer, first: number): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of relayer.blobs.list(first)) if (names.length < listedAtMost) names.push(hex(name));
  return names.sort();
}

/** Asks every other relayer for the names that begin with one byte, and fetches those whose home this relayer is and that it lacks. */
export async function repairBlobs(relayer: Relayer, first: number): Promise<Repaired> {
  const stores = await storeDirectory(relayer.chain)();
  const peers = stores.filter(({ operator }) => operator !== relayer.config.operator);
  if (peers.length === stores.length) return { missing: 0, fetched: 0 }; // not active: nobody's home
  const holders = new Map<string, Peer[]>();
  for (const peer of peers)
    for (const name of await namesAt(relayer, peer, first))
      if (name.startsWith(hex(Uint8Array.of(first)))) holders.set(name, [...(holders.get(name) ?? []), peer]);
  let missing = 0;
  let fetched = 0;
  for (const [name, having] of holders) {
    const homes = placement(unhex(name), stores).slice(0, copies);
    if (!homes.some(({ operator }) => operator === relayer.config.operator) || (await relayer.blobs.has(unhex(name)))) continue;
    missing++;
    if (await fetchFrom(relayer, having, name)) fetched++;
  }
  if (missing > 0) relayer.log.info({ first, missing, fetched }, "blobs repaired");
  return { missing, fetched };
}

/** A peer that does not answer has nothing to repair from. */
async function namesAt(relayer: Relayer, { endpoint }: Peer, first: number): Promise<string[]> {
  const path = `/v1/blobs?first=${first}`;
  const operator = addressBytes(relayer.config.operator);
  const signing = { chainId: relayer.chain.chainId, operator, method: "GET", path, body: new Uint8Array(), time: relayer.now() };
  try {
    const headers = await signRequest(signing, relayer.sign);
    const answer = await relayer.fetch(endpoint + path, { headers, signal: AbortSignal.timeout(10_000) });
    return answer.ok ? listSchema.parse(await answer.json()).names : [];
  } catch (error) {
    relayer.log.debug({ peer: endpoint, reason: reason(error) }, "peer lists no blobs");
    return [];
  }
}

/** The name is the hash: what a peer serves under it is right, or not kept. */
async function fetchFrom(relayer: Relayer, peers: readonly Peer[], name: string): Promise<boolean> {
  for (const { endpoint } of peers) {
    try {
      const answer = await relayer.fetch(`${endpoint}/v1/blobs/${name}`, { signal: AbortSignal.timeout(30_000) });
      if (!answer.ok) continue;
      await relayer.blobs.put(unhex(name), new Uint8Array(await answer.arrayBuffer()));
      return true;
    } catch (error) {
      relayer.log.warn({ blob: name, peer: endpoint, reason: reason(error) }, "blob not repaired from this peer");
    }
  }
  return false;
}
