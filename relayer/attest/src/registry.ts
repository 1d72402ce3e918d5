// SPDX-License-Identifier: Apache-2.0
import type { Format } from "./format.ts";
import { Refused } from "./refused.ts";

/** The formats a verifier knows, found by name. */
export interface Registry {
  readonly formats: readonly Format[];
  /** @throws Refused format_unknown */
  byName(name: string): Format;
}

/** Collects formats. Two under one name or one media type would make the choice depend on order: an error at start-up. */
export function createRegistry(formats: readonly Format[]): Registry {
  const byName = new Map<string, Format>();
  const byMediaType = new Map<string, string>();
  for (const format of formats) {
    const { name, mediaTypes } = format.descriptor;
    if (byName.has(name)) throw new Error(`format name ${name}: got two formats, want one`);
    byName.set(name, format);
    for (const mediaType of mediaTypes) {
      const other = byMediaType.get(mediaType);
      if (other !== undefined) throw new Error(`media type ${mediaType}: got formats ${other} and ${name}, want one`);
      byMediaType.set(mediaType, name);
    }
  }
  return {
    formats,
    byName(name) {
      const format = byName.get(name);
      if (format === undefined) throw new Refused("format_unknown", "format", printable(name), [...byName.keys()].join(", "));
      return format;
    },
  };
}

function printable(name: string): string {
  return JSON.stringify(name.slice(0, 40));
}
