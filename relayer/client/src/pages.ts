// SPDX-License-Identifier: Apache-2.0

/** What a list query of the chain is asked for: a page after `key`. */
export interface PageRequest {
  readonly key: Uint8Array;
  readonly offset: bigint;
  readonly limit: bigint;
  readonly countTotal: boolean;
  readonly reverse: boolean;
}

/** The largest page that the chain serves. */
const pageSize = 200n;

/** The first page of a list, as large as the chain allows. */
export const firstPage: PageRequest = { key: new Uint8Array(), offset: 0n, limit: pageSize, countTotal: false, reverse: false };

/** Asks page after page until the list is over; `read` takes the items out of an answer. */
export async function everyPage<Answer extends { readonly pagination?: { readonly nextKey?: Uint8Array } | undefined }, Item>(
  ask: (pagination: PageRequest) => Promise<Answer>,
  read: (answer: Answer) => readonly Item[],
): Promise<Item[]> {
  const found: Item[] = [];
  for (let key = firstPage.key; ; ) {
    const answer = await ask({ ...firstPage, key });
    found.push(...read(answer));
    key = answer.pagination?.nextKey ?? firstPage.key;
    if (key.length === 0) return found;
  }
}
