// SPDX-License-Identifier: Apache-2.0
import type { NetworkFile } from "@aceso/client";

/** Where a command works, as whom. */
export interface Settings {
  /** RPC of a node. */
  readonly node: string;
  /** The index, and the explorer's pages; "" where none is known. */
  readonly graphql: string;
  readonly site: string;
  /** Relayers to ask, in order; may be empty: then the chain is asked. */
  readonly relayers: readonly string[];
  /** File of the pinned trust root, where one is known. */
  readonly trust: string | undefined;
  /** Folder of this identity's keys and state. */
  readonly home: string;
  /** Folder in which `keys new` makes homes. */
  readonly people: string;
  /** The project's network file, where one was found. */
  readonly network: NetworkFile | undefined;
}

/** Options that any command may be given; undefined where not given. */
export interface GivenOptions {
  readonly node?: string;
  readonly home?: string;
  readonly as?: string;
  readonly graphql?: string;
  readonly relayer?: string;
  readonly network?: string;
}
