// SPDX-License-Identifier: Apache-2.0
import { claimsOf } from "../../lib/words.ts";
import { Chip } from "../../ui/chip.tsx";

const tones = { "no statement": "quiet", affirmed: "good", warning: "warn", contradicted: "bad" } as const;

/** The eight trustworthiness claims of AR4SI, as the evidence gave them. */
export function Claims({ vector }: { vector: string }) {
  const claims = claimsOf(vector);
  if (claims.length === 0) return <p className="quiet">No claim was made.</p>;
  return (
    <dl className="facts">
      {claims.flatMap(({ name, says }) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name} says`}>
          <Chip tone={tones[says]}>{says}</Chip>
        </dd>,
      ])}
    </dl>
  );
}
