// SPDX-License-Identifier: Apache-2.0
import type { BadgeStatus } from "@aceso/proof";
import { shortId } from "../../lib/format.ts";
import { Section } from "../../ui/section.tsx";
import { StatusBadge } from "../../ui/statusBadge.tsx";
import { Time } from "../../ui/time.tsx";
import type { Opening } from "./data.ts";

interface OpeningChoiceProps {
  readonly openings: readonly Opening[];
  readonly chosen: string | undefined;
  /** What came of the openings that were checked here so far. */
  readonly results: ReadonlyMap<string, BadgeStatus>;
  readonly onChoose: (blob: string) => void;
}

/** The readings that the owner published; one at a time is checked. */
export function OpeningChoice({ openings, chosen, results, onChoose }: OpeningChoiceProps) {
  if (openings.length === 0) {
    return (
      <Section title="No reading was published">
        <p className="quiet">
          Its owner keeps all values closed. Everything around them can still be checked; line c then has nothing to look at.
        </p>
      </Section>
    );
  }
  return (
    <Section title="Which published reading do you want to check?" note={`${openings.length} published by the owner`}>
      <fieldset className="choices" aria-label="Published reading">
        {openings.map(({ blob, time }, i) => {
          const result = results.get(blob);
          return (
            <label className="choice" key={blob} data-opening={blob}>
              <input type="radio" name="opening" value={blob} checked={blob === chosen} onChange={() => onChoose(blob)} />
              <span>
                Reading {i + 1}, published <Time at={time} />
                <br />
                <span className="mono quiet small">{shortId(blob)}</span>
              </span>
              {result !== undefined && <StatusBadge status={result} />}
            </label>
          );
        })}
      </fieldset>
    </Section>
  );
}
