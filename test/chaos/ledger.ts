// SPDX-License-Identifier: Apache-2.0

/** What services accepted, and therefore owe: noted when the answer arrives, not when the work is done. */
export interface Ledger {
  /** Rounds whose evidence a relayer took. */
  readonly rounds: Set<string>;
  /** Entries that a relayer acknowledged, with its address. */
  readonly entries: Map<string, string>;
  /** Orders that the chain took (hex). */
  readonly orders: Set<string>;
  /** Calls that failed under faults: allowed, counted. */
  errors: number;
}

export function emptyLedger(): Ledger {
  return { rounds: new Set(), entries: new Map(), orders: new Set(), errors: 0 };
}

/** A fetch that notes what relayers acknowledge. */
export function notingFetch(ledger: Ledger, inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const answer = await inner(input, init);
    if (answer.status !== 202) return answer;
    const url = new URL(input instanceof Request ? input.url : String(input));
    const body = (await answer.clone().json()) as { round?: string; entry?: string };
    if (body.round !== undefined) ledger.rounds.add(body.round);
    if (body.entry !== undefined) ledger.entries.set(body.entry, url.origin);
    return answer;
  };
}
