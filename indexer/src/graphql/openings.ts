// SPDX-License-Identifier: Apache-2.0
// Readings that an owner published: which of them goes into a bundle, and its content, fetched from relayers by blob name.
import { blobName, decodeOpening, EncodingError, hex } from "@aceso/proto/encoding";
import type { Kysely } from "kysely";
import type { Json, JsonObject } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { type Entity, listEntities } from "./entities.ts";
import { queryError } from "./errors.ts";

type Db = Kysely<Tables>;
type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

const TRIES = 8; // published openings read in search of one that can be
const MAX_BYTES = 65_536;

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** A published opening for a bundle. */
export interface ChosenOpening {
  readonly row: Entity;
  /** Absent where no relayer serves the blob, or where it is no opening. */
  readonly content: JsonObject | undefined;
}

/**
 * The opening `wanted` (entity id or blob name) of a record, whether it can be read or not; without it the first published one that can
 * be read, or none. Throws not_found for an opening that the record does not have.
 */
export async function chooseOpening(
  context: { db: Db; fetch: Fetch },
  record: string,
  wanted: string | undefined,
): Promise<ChosenOpening | undefined> {
  const { db, fetch } = context;
  const rows = (await listEntities(db, "opening", { record }, 200)).reverse(); // oldest first
  const fits = rows.filter((row) => wanted === undefined || row.entityId === wanted || row.blob === wanted);
  if (fits.length === 0) {
    if (wanted !== undefined) throw queryError("not_found", "opening", wanted.slice(0, 140), "a published opening of the record");
    return undefined;
  }
  const endpoints = await relayerEndpoints(db);
  const read = async (row: Entity): Promise<ChosenOpening> => ({
    row,
    content: openingOf(await fetchBlob(fetch, endpoints, text(row.blob))),
  });
  for (const row of fits.slice(0, TRIES)) {
    const chosen = await read(row);
    if (chosen.content !== undefined || wanted !== undefined) return chosen;
  }
  return undefined;
}

async function relayerEndpoints(db: Db): Promise<string[]> {
  const relayers = await listEntities(db, "operator", { role: "RELAYER" }, 20);
  return relayers.map((relayer) => text(relayer.endpoint)).filter((endpoint) => /^https?:\/\//.test(endpoint));
}

async function fetchBlob(fetch: Fetch, endpoints: readonly string[], name: string): Promise<Uint8Array | undefined> {
  for (const endpoint of endpoints) {
    try {
      const url = `${endpoint.replace(/\/+$/, "")}/v1/blobs/${name}`;
      const answer = await fetch(url, { signal: AbortSignal.timeout(3_000), redirect: "error" });
      if (!answer.ok || Number(answer.headers.get("content-length") ?? 0) > MAX_BYTES) continue;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (hex(blobName(bytes)) === name) return bytes; // the name is the hash: a relayer cannot put in another
    } catch {
      // the next may have it
    }
  }
  return undefined;
}

function openingOf(bytes: Uint8Array | undefined): JsonObject | undefined {
  if (bytes === undefined) return undefined;
  try {
    const { index, value, valueSalt16, timePart, path } = decodeOpening(bytes);
    return { index: index.toString(), value: hex(value), salt: hex(valueSalt16), t: hex(timePart), path: path.map(hex) };
  } catch (thrown) {
    if (thrown instanceof EncodingError) return undefined; // the owner published something else under that name
    throw thrown;
  }
}
