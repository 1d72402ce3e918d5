// SPDX-License-Identifier: Apache-2.0
import type { Browser } from "playwright-core";
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
  /** The index's own database, where rows are edited behind its back; without it that check is left out and said to be. */
  readonly database: string | undefined;
  /** Counts one comparison; a difference is a finding. */
  expect(subject: string, got: string, wanted: string): void;
  say(line: string): void;
}

/** Collects what checks find. */
export class Findings {
  readonly found: Finding[] = [];
  compared = 0;

  readonly expect = (subject: string, got: string, wanted: string): void => {
    this.compared += 1;
    if (got !== wanted) this.found.push({ subject, got, wanted });
  };
}
