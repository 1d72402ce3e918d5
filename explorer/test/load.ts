// SPDX-License-Identifier: Apache-2.0

/** What Vite's manifest says of a built file. */
export interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  /** Keys of the chunks that are loaded with it. */
  readonly imports?: readonly string[];
  readonly isDynamicEntry?: boolean;
}

/** Vite's manifest: chunks by their source. */
export type Manifest = Readonly<Record<string, Chunk>>;

/** All files that are loaded when a chunk is: itself, its styles, and those of all that it imports. */
export function loadedBy(manifest: Manifest, source: string, seen: ReadonlySet<string> = new Set()): Set<string> {
  const chunk = manifest[source];
  if (chunk === undefined) throw new Error(`manifest: got no ${source}, wanted a built chunk`);
  if (seen.has(source)) return new Set();
  const inner = (chunk.imports ?? []).flatMap((each) => [...loadedBy(manifest, each, new Set([...seen, source]))]);
  return new Set([chunk.file, ...(chunk.css ?? []), ...inner]);
}

/** What is loaded beyond what is there already. */
export function over(files: ReadonlySet<string>, there: ReadonlySet<string>): Set<string> {
  return new Set([...files].filter((file) => !there.has(file)));
}
