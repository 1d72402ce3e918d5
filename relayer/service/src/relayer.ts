// SPDX-License-Identifier: Apache-2.0
import type { Sender } from "@aceso/client";
import type { Bell, BlobStore, Log } from "@aceso/host";
import type { Config } from "./config.ts";
import type { Ledger } from "./ledger.ts";
import type { RelayerDb } from "./store.ts";

/** What every part of the relayer works with. */
export interface Relayer {
  readonly config: Omit<
    Config,
    "rpc" | "databaseUrl" | "blobs" | "host" | "port" | "hotKeyFile" | "signKeyFile" | "tlsCertFile" | "tlsKeyFile" | "logLevel"
  >;
  readonly log: Log;
  /** Rings at each block, and when a request has left something to do. */
  readonly bell: Bell;
  readonly db: RelayerDb;
  readonly chain: Ledger;
  /** Signs with the operator's hot key. */
  readonly sender: Sender;
  readonly blobs: BlobStore;
  /** Ed25519 by the operator's sign_key. */
  readonly sign: (statement: Uint8Array) => Uint8Array;
  /** Seconds since 1970. */
  readonly now: () => number;
  readonly random: (size: number) => Uint8Array;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}
