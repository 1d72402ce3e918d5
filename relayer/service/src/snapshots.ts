// SPDX-License-Identifier: Apache-2.0
// Revocation snapshots: the chain pins a hash and says where the bytes lie; each relayer fetches, checks, keeps and serves them.
import { parseSnapshot, type Snapshot } from "@aceso/attest";
import { activeOperators } from "@aceso/client";
import { HostError, readLimited, reason } from "@aceso/host";
import { equal, hex } from "@aceso/proto/encoding";
import { Role } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import type { Relayer } from "./relayer.ts";

/** The longest snapshot that is fetched: some 200 000 revoked serials. */
export const maxSnapshotBytes = 8 << 20;
const fetchMs = 20_000;
/** 32 zero bytes on chain: nothing was pinned. */
const none = new Uint8Array(32);
/** What a snapshot's address may begin with; `data:` carries a small one in itself. */
const schemes = ["https:", "http:", "data:"];

/** The snapshots that a relayer judges by. */
export interface Snapshots {
  /** The one that a round names: kept, or fetched now. @throws HostError snapshot_missing; a round is then not judged yet */
  of(hash: Uint8Array): Promise<Snapshot>;
  /** Fetches the one in force, unless it is kept: done before a round needs it. */
  keepPinned(): Promise<void>;
}

/** Makes them; the last one is remembered parsed. */
export function createSnapshots(relayer: Relayer): Snapshots {
  let last: Snapshot | undefined;
  const of = async (hash: Uint8Array): Promise<Snapshot> => {
    if (equal(hash, none)) return { hash, revoked: new Set() };
    if (last === undefined || !equal(last.hash, hash))
      last = parseSnapshot((await snapshotBytes(relayer, hex(hash))) ?? (await fetchSnapshot(relayer, hash)), hash);
    return last;
  };
  return {
    of,
    keepPinned: async () => {
      const { snapshot } = await relayer.chain.query.attestation.snapshot();
      await of(snapshot.hash);
    },
  };
}

/** A kept snapshot, by its SHA-256 in hex. */
export async function snapshotBytes(relayer: Relayer, hash: string): Promise<Uint8Array | undefined> {
  return (await relayer.db.selectFrom("snapshot").select("bytes").where("hash", "=", hash).executeTakeFirst())?.bytes;
}

/** 1 where the snapshot in force is kept, or none is pinned; else 0. */
export async function pinnedIsKept(relayer: Relayer): Promise<number> {
  const { snapshot } = await relayer.chain.query.attestation.snapshot();
  return equal(snapshot.hash, none) || (await snapshotBytes(relayer, hex(snapshot.hash))) !== undefined ? 1 : 0;
}

/** From where the chain says, then from the other relayers: whoever serves it, only bytes with the pinned hash are kept. */
async function fetchSnapshot(relayer: Relayer, hash: Uint8Array): Promise<Uint8Array> {
  const name = hex(hash);
  for await (const source of sourcesOf(relayer, hash)) {
    try {
      const bytes = await download(relayer, source);
      parseSnapshot(bytes, hash);
      await relayer.db
        .insertInto("snapshot")
        .values({ hash: name, bytes })
        .onConflict((conflict) => conflict.column("hash").doNothing())
        .execute();
      relayer.log.info({ snapshot: name, bytes: bytes.length }, "revocation snapshot kept");
      return bytes;
    } catch (error) {
      relayer.log.warn({ snapshot: name, source: source.slice(0, 100), reason: reason(error) }, "revocation snapshot not had from here");
    }
  }
  throw new HostError(
    { code: "snapshot_missing", subject: "revocation snapshot", got: "it nowhere", wanted: `the bytes with SHA-256 ${name}` },
    { status: 503, retryable: true },
  );
}

/** The chain's address holds for the snapshot in force only; an earlier one, which a round or an audit names, is asked of the others. */
async function* sourcesOf(relayer: Relayer, hash: Uint8Array): AsyncGenerator<string> {
  const { snapshot } = await relayer.chain.query.attestation.snapshot();
  if (equal(snapshot.hash, hash) && schemes.some((scheme) => snapshot.uri.startsWith(scheme))) yield snapshot.uri;
  for (const { address, endpoint } of await activeOperators(relayer.chain, Role.ROLE_RELAYER))
    if (address !== relayer.config.operator) yield `${endpoint}/v1/snapshots/${hex(hash)}`;
}

async function download(relayer: Relayer, source: string): Promise<Uint8Array> {
  const answer = await relayer.fetch(source, { signal: AbortSignal.timeout(fetchMs) });
  if (!answer.ok) throw new Error(`got ${answer.status}, wanted 200`);
  return readLimited(answer, maxSnapshotBytes);
}

/** The snapshot that GET /v1/snapshots/:hash asks for. @throws HostError snapshot_hash, snapshot_not_found */
export async function servedSnapshot(relayer: Relayer, text: string): Promise<Uint8Array> {
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new HostError(
      { code: "snapshot_hash", subject: "snapshot", got: text.slice(0, 70), wanted: "a SHA-256 in lower-case hex" },
      { status: 400 },
    );
  const bytes = await snapshotBytes(relayer, text);
  if (bytes === undefined)
    throw new HostError({ code: "snapshot_not_found", subject: "snapshot", got: text, wanted: "one kept here" }, { status: 404 });
  return bytes;
}
