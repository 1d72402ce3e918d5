// SPDX-License-Identifier: Apache-2.0
import { errorCode, isRetryable } from "./errors.ts";

/**
 * Sends items in one transaction; where the chain refuses that, each alone, so that one bad item costs the others nothing.
 * `done` is called with null for each item that the chain took, and with the chain's code for each that it refuses for good.
 * What failed for a passing reason is in neither and comes up again.
 */
export async function sendTogetherOrAlone<Item>(
  items: readonly Item[],
  send: (items: readonly Item[]) => Promise<unknown>,
  done: (item: Item, refusal: string | null) => Promise<void>,
): Promise<void> {
  if (items.length === 0) return;
  try {
    await send(items);
    for (const item of items) await done(item, null);
  } catch (error) {
    if (isRetryable(error)) return;
    const [only] = items;
    if (items.length > 1) for (const item of items) await sendTogetherOrAlone([item], send, done);
    else if (only !== undefined) await done(only, errorCode(error));
  }
}
