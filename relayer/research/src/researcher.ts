// SPDX-License-Identifier: Apache-2.0
import type { BlobClient, Chain, Sender } from "@aceso/client";
import type { Random } from "@aceso/seal";

/** What reading a release needs: a node, the relayers' blobs, and a pause between two looks. */
export interface Reader {
  readonly chain: Chain;
  readonly blobs: BlobClient;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Who asks: a reader with an account and randomness of its own. */
export interface Researcher extends Reader {
  readonly sender: Sender;
  readonly random: Random;
}
