// SPDX-License-Identifier: Apache-2.0
import { UsageError } from "./errors.ts";
import type { Call } from "./leaf.ts";

/** Asks once more before something that cannot be taken back; `--yes` says it beforehand. @throws UsageError for a no, or nobody to ask */
export async function agreed(
  { common, world }: Call,
  { yes }: { readonly yes?: boolean },
  subject: string,
  question: string,
  nothing = "nothing was sent",
): Promise<void> {
  if (yes === true) return;
  const answer = common.noInput ? undefined : await world.confirm(question);
  if (answer === true) return;
  throw new UsageError(`${subject}: got ${answer === false ? "a no" : "nobody to ask"}, wanted a yes`, `add --yes; ${nothing}`);
}
