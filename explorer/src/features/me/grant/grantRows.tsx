// SPDX-License-Identifier: Apache-2.0
import type { Category } from "@aceso/health";
import { acesoAmount, dayText } from "../../../lib/format.ts";
import { Chip } from "../../../ui/chip.tsx";
import { useAsked } from "../data/unlocked.tsx";
import type { StudyFacts } from "../study/facts.ts";
import type { Verdict } from "../study/verdicts.ts";
import { categoryWords, classTitle } from "../words/categories.ts";
import { type Draft, offered } from "./draft.ts";

interface GrantRowsProps {
  readonly facts: StudyFacts;
  readonly draft: Draft;
  readonly verdicts: readonly Verdict[];
  readonly who: string;
  readonly onDraft: (part: Partial<Draft>) => void;
}

/** One row a kind of data: who gets what, until when, for what. Ticking its categories is choosing it. */
export function GrantRows({ facts, draft, verdicts, who, onDraft }: GrantRowsProps) {
  const params = useAsked("reward params", (agent) => agent.chain.query.reward.params(), 600);
  const share = params.data === undefined ? undefined : (draft.price * BigInt(params.data.params.split.patientBp)) / 10_000n;
  const rows = offered(facts);
  const toggle = (name: Category, on: boolean) =>
    onDraft({ categories: rows.map((row) => row.name).filter((each) => (each === name ? on : draft.categories.includes(each))) });
  return (
    <div className="grant-rows">
      {facts.classes.map((dataClass) => {
        const categories = rows.filter((row) => row.dataClass === dataClass);
        const chosen = categories.filter(({ name }) => draft.categories.includes(name));
        const refused = verdicts.find(
          (verdict) => verdict.dataClass === dataClass && verdict.decision !== "PERMIT" && draft.categories.includes(verdict.category),
        );
        return (
          <section key={dataClass} className="grant-row" aria-label={classTitle(dataClass)} data-on={chosen.length > 0}>
            <div>
              <h3>{classTitle(dataClass)}</h3>
              <Verdicted none={chosen.length === 0} refused={refused} />
            </div>
            <dl>
              <div>
                <dt>Who</dt>
                <dd>{who}</dd>
              </div>
              <div className="wide">
                <dt>What</dt>
                <dd className="category-ticks">
                  {categories.map(({ name }) => (
                    <label key={name} className="tick">
                      <input
                        type="checkbox"
                        checked={draft.categories.includes(name)}
                        onChange={(event) => toggle(name, event.currentTarget.checked)}
                      />
                      <span>{categoryWords(name)}</span>
                    </label>
                  ))}
                </dd>
              </div>
              <div>
                <dt>Until</dt>
                <dd>{chosen.length === 0 ? "not at all" : draft.until === "" ? "choose a day" : dayText(`${draft.until}T00:00:00Z`)}</dd>
              </div>
              <div>
                <dt>You get</dt>
                <dd>
                  {chosen.length === 0
                    ? "nothing"
                    : share === undefined
                      ? `at least ${acesoAmount(draft.price)} is paid a record`
                      : `at least ${acesoAmount(share)} a record, your part of ${acesoAmount(draft.price)}`}
                </dd>
              </div>
            </dl>
          </section>
        );
      })}
    </div>
  );
}

/** What the study would get of this kind with this consent. */
function Verdicted({ none, refused }: { none: boolean; refused: Verdict | undefined }) {
  if (none) return <Chip tone="quiet">Not given</Chip>;
  if (refused === undefined) return <Chip tone="good">Would be given</Chip>;
  return (
    <>
      <Chip tone="warn">{refused.decision === "ABSTAIN" ? "You would be asked" : "Would still be refused"}</Chip>
      <p className="quiet small">{refused.sentence}</p>
    </>
  );
}
