// SPDX-License-Identifier: Apache-2.0
import type { BlobClient, BlobSigner, Sender } from "@aceso/client";
import type { Follower, Log } from "@aceso/host";
import type { TrustRoot } from "@aceso/proof";
import type { Config } from "./config.ts";
import type { Hints } from "./hints.ts";
import type { TrusteeDb } from "./store.ts";

/** What every part of the trustee works with. `follower` is the only thing believed about the chain. */
export interface Trustee {
  readonly config: Pick<Config, "chainId" | "operator">;
  readonly log: Log;
  readonly db: TrusteeDb;
  readonly hints: Hints;
  readonly follower: Follower;
  readonly root: TrustRoot;
  /** Signs with the operator's hot key. */
  readonly sender: Sender;
  readonly blobs: BlobClient;
  readonly blobSigner: BlobSigner;
  readonly keys: { readonly sign: Uint8Array; readonly hpke: Uint8Array; readonly storage: Uint8Array };
  readonly random: (size: number) => Uint8Array;
}
