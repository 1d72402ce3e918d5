// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import { Outcome } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import type { Reader } from "./researcher.ts";

/** How an order stands: open until enough trustees answered, or its time or a consent of it ended. */
export type OrderOutcome = "open" | "released" | "refused" | "void" | "expired";

const names: Readonly<Record<number, OrderOutcome>> = {
  [Outcome.OUTCOME_RELEASED]: "released",
  [Outcome.OUTCOME_REFUSED]: "refused",
  [Outcome.OUTCOME_VOID]: "void",
  [Outcome.OUTCOME_EXPIRED]: "expired",
};

const pollMilliseconds = 200;

/** How an order stands now. */
export async function outcomeOf(chain: Chain, order: Uint8Array): Promise<OrderOutcome> {
  const { progress } = await chain.query.release.order({ id: hex(order) });
  return names[progress.outcome] ?? "open";
}

/** Waits until an order has an outcome; "open" where it still has none after that many seconds. */
export async function untilOutcome(
  { chain, sleep }: Pick<Reader, "chain" | "sleep">,
  order: Uint8Array,
  seconds = 60,
): Promise<OrderOutcome> {
  for (let waited = 0; ; waited += pollMilliseconds) {
    const outcome = await outcomeOf(chain, order);
    if (outcome !== "open" || waited >= seconds * 1000) return outcome;
    await sleep(pollMilliseconds);
  }
}
