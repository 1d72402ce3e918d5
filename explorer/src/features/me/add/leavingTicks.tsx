// SPDX-License-Identifier: Apache-2.0
import type { Category } from "@aceso/health";
import { countText } from "../../../lib/format.ts";
import { categoryWords, classTitle } from "../words/categories.ts";
import type { LeavingLine } from "./summary.ts";

interface LeavingTicksProps {
  readonly lines: readonly LeavingLine[];
  readonly chosen: readonly Category[];
  /** True once sealing began. */
  readonly fixed: boolean;
  readonly onChosen: (chosen: readonly Category[]) => void;
}

/** The kinds of entries in a file, each to be ticked; notes, images and genome are off until the patient turns them on. */
export function LeavingTicks({ lines, chosen, fixed, onChosen }: LeavingTicksProps) {
  return (
    <fieldset className="leaving" aria-label="Kinds of entries that leave" disabled={fixed}>
      {lines.map(({ category, dataClass, count, years }) => (
        <label key={category} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(category)}
            onChange={(event) => onChosen(event.currentTarget.checked ? [...chosen, category] : chosen.filter((each) => each !== category))}
          />
          <span>
            {countText(count)} {categoryWords(category)}
            <span className="quiet small">
              {" "}
              · {classTitle(dataClass)}
              {years === null ? "" : years[0] === years[1] ? ` · ${years[0]}` : ` · ${years[0]} to ${years[1]}`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
