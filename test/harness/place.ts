// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";

/** Where things lie in this checkout; decided by who starts us, never by the place of a source file. */
export interface Checkout {
  /** Root of the repository. */
  readonly root: string;
  /** Folder of the bundled programs, see test/run/programs.mjs. */
  readonly programs: string;
  /** An operator's own PostgreSQL; undefined = the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Bundles programs (name → entry below the root) into a folder; `swap` may change a source's text, for a test that needs a faulty one. */
  readonly bundle: (
    folder: string,
    entries: Readonly<Record<string, string>>,
    swap: (file: string, text: string) => string,
  ) => Promise<void>;
}

/** The chain's binary. */
export function acesodOf({ root }: Checkout): string {
  return join(root, "chain", "build", "acesod");
}

/** A file of the real inputs, below test/. */
export function inputOf({ root }: Checkout, ...path: string[]): string {
  return join(root, "test", ...path);
}
