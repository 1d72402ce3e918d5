// SPDX-License-Identifier: Apache-2.0
import { FORBIDDEN_USES, type ForbiddenUse } from "@aceso/health";
import type { StudyFacts } from "../study/facts.ts";
import { forbiddenWords } from "../words/categories.ts";
import { planned } from "./draft.ts";

interface ForbiddenTicksProps {
  readonly facts: StudyFacts;
  readonly forbidden: readonly ForbiddenUse[];
  readonly onForbidden: (forbidden: readonly ForbiddenUse[]) => void;
}

/** The uses a consent forbids; that nobody may try to identify the patient cannot be taken off. */
export function ForbiddenTicks({ facts, forbidden, onForbidden }: ForbiddenTicksProps) {
  const plans = planned(facts);
  return (
    <fieldset className="ticks">
      <legend>They may not</legend>
      {FORBIDDEN_USES.map((use) => (
        <label key={use} className="tick">
          <input
            type="checkbox"
            checked={forbidden.includes(use)}
            disabled={use === "REIDENTIFY"}
            onChange={(event) =>
              onForbidden(
                event.currentTarget.checked
                  ? FORBIDDEN_USES.filter((each) => each === use || forbidden.includes(each))
                  : forbidden.filter((each) => each !== use),
              )
            }
          />
          <span>
            {forbiddenWords([use])}
            {plans.includes(use) && <span className="quiet small"> (this study plans it: forbid it and the study gets nothing)</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
