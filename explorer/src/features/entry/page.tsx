// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { fieldTitle, timeText } from "../../lib/format.ts";
import { ask, IndexError } from "../../lib/graphql.ts";
import { type Fields, isFields, textAt } from "../../lib/json.ts";
import { provable } from "../../lib/state/kinds.ts";
import { StateChip } from "../../ui/chip.tsx";
import { Facts } from "../../ui/facts.tsx";
import { fieldRows } from "../../ui/fieldValue.tsx";
import { Section } from "../../ui/section.tsx";
import { type Found, Thing } from "../../ui/thing.tsx";
import { entityQuery, loadSchema } from "./schema.ts";

async function fetchEntry(kind: string, id: string, signal: AbortSignal): Promise<Found<Fields> | null> {
  const document = entityQuery(await loadSchema(), kind);
  if (document === undefined) throw new IndexError("unknown_kind", `index: got no query "${kind.slice(0, 40)}", wanted a kind it keeps`);
  const found = (await ask(document, { id }, signal))[kind];
  return isFields(found) ? { value: found, raw: found } : null;
}

function sentence(kind: string, fields: Fields): string {
  const name = textAt(fields, "name") ?? textAt(fields, "title");
  const time = textAt(fields, "time") ?? textAt(fields, "registered") ?? textAt(fields, "approved");
  const since = time === undefined || time === "0" ? "" : `, on the chain since ${timeText(time)}`;
  return `An entry of the kind “${fieldTitle(kind).toLowerCase()}”${name === undefined ? "" : ` named ${name}`}${since}.`;
}

/** Any entry of the index, of a kind that has no page made for it: the index describes itself, so a kind added tomorrow is shown tomorrow. */
export function Page() {
  const { kind, id } = useParams({ from: "/entry/$kind/$id" });
  const word = fieldTitle(kind);
  return (
    <Thing
      kind={word}
      id={id}
      {...(kind in provable ? { provable: kind } : {})}
      ask={(signal) => fetchEntry(kind, id, signal)}
      title={(fields) => textAt(fields, "name") ?? textAt(fields, "title") ?? word}
      state={(fields) => {
        const status = textAt(fields, "status");
        return status === undefined ? null : <StateChip state={status} />;
      }}
      sentence={(fields) => sentence(kind, fields)}
    >
      {(fields) => (
        <Section title="Fields">
          <Facts rows={fieldRows(fields)} />
        </Section>
      )}
    </Thing>
  );
}
