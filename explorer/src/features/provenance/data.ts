// SPDX-License-Identifier: Apache-2.0
import { ask, IndexError } from "../../lib/graphql.ts";
import { type Fields, isFields } from "../../lib/json.ts";
import { put, question } from "../../lib/query.ts";
import { flag, given, list, maybe, nodes, type Of, object, text } from "../../lib/shape.ts";
import { provable } from "../../lib/state/kinds.ts";
import { fetchSelections } from "../../lib/state/selection.ts";

const stage = object({
  stage: text,
  title: text,
  who: maybe(text),
  what: text,
  when: maybe(text),
  tx: maybe(text),
  height: maybe(text),
  entityKind: maybe(text),
  entityId: maybe(text),
  present: flag,
});
const opening = object({ blob: text, time: text });
const asked = question("Provenance", "$id: ID!, $record: Hex!", {
  provenance: given("(id: $id)", maybe(object({ kind: text, stages: list(stage) }))),
  openings: nodes("(first: 50, record: $record, sort: OLDEST)", opening),
});

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked];

/** One of the eight steps from a reading to a payment, as the index tells it. */
export type Stage = Of<typeof stage>;
/** A reading that the owner published. */
export type Opening = Of<typeof opening>;
/** The story of a record, as the index tells it. */
export interface Story {
  readonly stages: readonly Stage[];
  readonly openings: readonly Opening[];
  /** The rows behind the stages whose state can be proven, by kind. */
  readonly rows: Readonly<Record<string, Fields>>;
}

async function fetchRows(stages: readonly Stage[], signal: AbortSignal): Promise<Record<string, Fields>> {
  const wanted = stages.flatMap(({ entityKind: kind, entityId: id }) =>
    kind === undefined || id === undefined || provable[kind] === undefined ? [] : [{ kind, id }],
  );
  if (wanted.length === 0) return {};
  const selections = await fetchSelections(
    wanted.map(({ kind }) => kind),
    signal,
  );
  const variables = wanted.map((_, i) => `$id${i}: ID!`).join(", ");
  const fields = wanted.map(({ kind }, i) => `${kind}(id: $id${i}) { ${selections[kind]} }`).join(" ");
  const answer = await ask(`query Rows(${variables}) { ${fields} }`, Object.fromEntries(wanted.map(({ id }, i) => [`id${i}`, id])), signal);
  return Object.fromEntries(Object.entries(answer).flatMap(([kind, row]) => (isFields(row) ? [[kind, row]] : [])));
}

/** Asks for a record's story; null where the index knows no such record. Throws IndexError. */
export async function fetchStory(id: string, signal: AbortSignal): Promise<Story | null> {
  const { value } = await put(asked, { id, record: id }, signal);
  if (value.provenance === undefined || value.provenance.kind !== "record") return null;
  const { stages } = value.provenance;
  return { stages, openings: value.openings, rows: await fetchRows(stages, signal) };
}

/** Asks for a record's bundle with one of its published openings, as the text of its file. Throws IndexError. */
export async function fetchBundle(id: string, opening: string | undefined, signal: AbortSignal): Promise<string> {
  const document = "query Bundle($id: ID!, $opening: ID) { bundle(record: $id, opening: $opening) }";
  const { bundle } = await ask(document, { id, opening: opening ?? null }, signal);
  if (!isFields(bundle)) throw new IndexError("bad_answer", "bundle: got no object, wanted a bundle");
  return `${JSON.stringify(bundle, null, 1)}\n`;
}
