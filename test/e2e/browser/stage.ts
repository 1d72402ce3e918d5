// SPDX-License-Identifier: Apache-2.0
import type { Browser } from "playwright-core";
import type { Look } from "./chromium.ts";
import type { Ids } from "./discover.ts";

/** One thing that is not as it should be. */
export interface Finding {
  readonly subject: string;
  readonly got: string;
  readonly wanted: string;
}

/** What a check is given: the site and its node, things on it, a browser, and where findings go. */
export interface Stage {
  readonly site: string;
  readonly rpc: string;
  readonly ids: Ids;
  readonly browser: Browser;
  /** Looks that every page is seen in. */
  readonly looks: readonly Look[];
  /** Part of the names of the pages that are seen. */
  readonly pageName: string;
  /** The index's own database, where rows are edited behind its back; without it that check is left out and said to be. */
  readonly database: string | undefined;
  /** Counts one comparison; a difference is a finding. */
  expect(subject: string, got: string, wanted: string): void;
  say(line: string): void;
}

/** Collects what checks find, and tells each finding at once. */
export class Findings {
  readonly found: Finding[] = [];
  compared = 0;
  readonly #tell: (line: string) => void;

  constructor(tell: (line: string) => void) {
    this.#tell = tell;
  }

  readonly expect = (subject: string, got: string, wanted: string): void => {
    this.compared += 1;
    if (got === wanted) return;
    this.found.push({ subject, got, wanted });
    this.#tell(`${subject}: got ${got}, wanted ${wanted}`);
  };
}
