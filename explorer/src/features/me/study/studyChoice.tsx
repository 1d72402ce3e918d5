// SPDX-License-Identifier: Apache-2.0
import { Chip } from "../../../ui/chip.tsx";
import { isOpen, type StudyFacts } from "./facts.ts";

interface StudyChoiceProps {
  readonly studies: readonly StudyFacts[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** All studies, one to choose. */
export function StudyChoice({ studies, chosen, onChoose }: StudyChoiceProps) {
  if (studies.length === 0) return <p className="quiet">No study is registered on this chain yet.</p>;
  return (
    <fieldset className="choices">
      <legend className="quiet small">Study</legend>
      {studies.map((facts) => (
        <label key={facts.id} className="choice">
          <input type="radio" name="study" value={facts.id} checked={facts.id === chosen} onChange={() => onChoose(facts.id)} />
          <span>{facts.protocol.title}</span>
          <Chip tone={isOpen(facts) ? "good" : "quiet"}>{isOpen(facts) ? "Open" : "Not open"}</Chip>
        </label>
      ))}
    </fieldset>
  );
}
