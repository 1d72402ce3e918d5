// SPDX-License-Identifier: Apache-2.0
import { addressBytes, blobName, compareBytes, concat, equal, hex, httpStatement, sha256 } from "@aceso/proto/encoding";
import { AcesoError } from "./errors.ts";
import { type Fetch, request } from "./http.ts";

/** Where a relayer keeps blobs. */
export interface BlobStore {
  readonly operator: string;
  readonly endpoint: string;
}

/** Who signs a blob's upload: a vault's agent key (id = vault) or an operator's sign key (id = address bytes). */
export interface BlobSigner {
  readonly id: Uint8Array;
  /** Ed25519 over the HTTP statement. */
  sign(statement: Uint8Array): Promise<Uint8Array> | Uint8Array;
}

/** A blob belongs to this many relayers; all but one must have taken it. */
export const copies = 3;
const needed = 2;

/** The stores in the order in which a blob belongs to them: by SHA-256(blob name ‖ operator). */
export function placement(name: Uint8Array, stores: readonly BlobStore[]): BlobStore[] {
  return stores
    .map((store) => ({ store, rank: sha256(concat(name, addressBytes(store.operator))) }))
    .sort((a, b) => compareBytes(a.rank, b.rank))
    .map(({ store }) => store);
}

/** What a blob client needs: the active relayers, the chain id, fetch and the time in seconds. */
export interface BlobClientOptions {
  readonly chainId: string;
  readonly stores: () => Promise<readonly BlobStore[]>;
  readonly fetch: Fetch;
  readonly nowSeconds: () => number;
}

/** Reads and writes content-addressed blobs at the relayers that should hold them. */
export interface BlobClient {
  /** Puts to all three homes; two must answer. Returns the blob's name. */
  put(bytes: Uint8Array, signer: BlobSigner): Promise<Uint8Array>;
  /** Reads from the homes in order, then from the rest; bytes whose name differs are treated as missing. */
  get(name: Uint8Array): Promise<Uint8Array>;
}

/** Makes a blob client. */
export function createBlobClient(options: BlobClientOptions): BlobClient {
  return {
    put: async (bytes, signer) => {
      const name = blobName(bytes);
      const homes = placement(name, await options.stores()).slice(0, copies);
      const results = await Promise.allSettled(homes.map((home) => putOne(options, home, name, bytes, signer)));
      const taken = results.filter((result) => result.status === "fulfilled").length;
      if (taken >= Math.min(needed, homes.length) && taken > 0) return name;
      const reason = results.find((result) => result.status === "rejected")?.reason;
      throw reason instanceof AcesoError && !reason.retryable
        ? reason
        : new AcesoError({
            code: "blob_not_stored",
            message: `blob ${hex(name)}: got ${taken} of ${homes.length} copies, wanted ${needed}`,
            retryable: true,
            cause: reason,
          });
    },
    get: async (name) => {
      for (const store of placement(name, await options.stores())) {
        const bytes = await getOne(options, store, name).catch(() => undefined);
        if (bytes !== undefined && equal(blobName(bytes), name)) return bytes;
      }
      throw new AcesoError({
        code: "blob_not_found",
        message: `blob ${hex(name)}: got it from no relayer, wanted one that holds it`,
        retryable: true,
      });
    },
  };
}

async function putOne(
  options: BlobClientOptions,
  store: BlobStore,
  name: Uint8Array,
  bytes: Uint8Array,
  signer: BlobSigner,
): Promise<void> {
  const path = `/v1/blobs/${hex(name)}`;
  const time = options.nowSeconds();
  const signature = await signer.sign(
    httpStatement({ chainId: options.chainId, operator: signer.id, method: "PUT", path, body: bytes, time }),
  );
  await request(options.fetch, store.endpoint + path, {
    method: "PUT",
    headers: {
      "content-type": "application/octet-stream",
      "aceso-signer": hex(signer.id),
      "aceso-time": String(time),
      "aceso-signature": hex(signature),
    },
    body: bytes as Uint8Array<ArrayBuffer>,
  });
}

async function getOne(options: BlobClientOptions, store: BlobStore, name: Uint8Array): Promise<Uint8Array> {
  const response = await request(options.fetch, `${store.endpoint}/v1/blobs/${hex(name)}`);
  return new Uint8Array(await response.arrayBuffer());
}
