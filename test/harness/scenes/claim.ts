// SPDX-License-Identifier: Apache-2.0
import { type Agent, claimRewards, earnings } from "@aceso/agent";
import { formatAmount } from "@aceso/client";
import type { Say } from "../network.ts";
import { until } from "../wait.ts";

/** Waits until there is something to claim. @throws Error after ninety seconds */
export async function untilClaimable(agent: Agent): Promise<void> {
  await until("a reward epoch that is final", 90, async () => ((await earnings(agent)).claimable > 0n ? true : undefined), 500);
}

/** Waits until a reward epoch with a share of this patient is FINAL, and claims it. Returns uaceso. */
export async function claim(agent: Agent, say: Say): Promise<bigint> {
  await untilClaimable(agent);
  const amount = await claimRewards(agent);
  say(`Ada claimed ${formatAmount(amount)} of rewards`);
  return amount;
}
