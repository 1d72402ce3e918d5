// SPDX-License-Identifier: Apache-2.0
import type { Chain, Sender, Wallet } from "@aceso/client";
import type { BlobStore, Log } from "@aceso/host";
import type { Config } from "./config.ts";
import type { RelayerDb } from "./store.ts";

/** What every part of the relayer works with. */
export interface Relayer {
  readonly config: Config;
  readonly log: Log;
  readonly db: RelayerDb;
  readonly chain: Chain;
  readonly wallet: Wallet;
  readonly sender: Sender;
  readonly blobs: BlobStore;
  /** Ed25519 by the operator's sign_key. */
  readonly sign: (statement: Uint8Array) => Uint8Array;
  /** Seconds since 1970. */
  readonly now: () => number;
  readonly random: (size: number) => Uint8Array;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}
