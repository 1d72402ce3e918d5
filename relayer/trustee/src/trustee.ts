// SPDX-License-Identifier: Apache-2.0
import type { BlobClient, BlobSigner, Chain, Sender, Wallet } from "@aceso/client";
import type { Follower, Log } from "@aceso/host";
import type { TrustRoot } from "@aceso/proof";
import type { Config } from "./config.ts";
import type { TrusteeDb } from "./store.ts";

/** What every part of the trustee works with. `follower` is the only thing believed about the chain; `chain` brings hints. */
export interface Trustee {
  readonly config: Config;
  readonly log: Log;
  readonly db: TrusteeDb;
  readonly chain: Chain;
  readonly follower: Follower;
  readonly root: TrustRoot;
  readonly wallet: Wallet;
  readonly sender: Sender;
  readonly blobs: BlobClient;
  readonly blobSigner: BlobSigner;
  readonly keys: { readonly sign: Uint8Array; readonly hpke: Uint8Array; readonly storage: Uint8Array };
  /** Seconds since 1970. */
  readonly now: () => number;
  readonly random: (size: number) => Uint8Array;
}
