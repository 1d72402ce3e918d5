// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { z } from "zod";
import { askIndex } from "../ask_index.ts";
import { UsageError } from "../errors.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { isoTime, short, table } from "../table.ts";

const searchQuery = "query ($text: String!) { search(text: $text) { kind id title } }";
const provenanceQuery = `query ($id: ID!) { provenance(id: $id) { kind id stages {
  stage title who what when height tx entityKind entityId present } } }`;

const hits = z.object({ search: z.array(z.object({ kind: z.string(), id: z.string(), title: z.string() })) });
const text = z.string().nullable();
const stage = z.object({
  stage: z.string(),
  title: z.string(),
  who: text,
  what: z.string(),
  when: text,
  height: text,
  tx: text,
  entityKind: text,
  entityId: text,
  present: z.boolean(),
});
const told = z.object({ provenance: z.object({ kind: z.string(), id: z.string(), stages: z.array(stage) }).nullable() });

/** `aceso trace`. */
export function addTrace(program: Command, setting: Setting): void {
  const command = program
    .command("trace")
    .description("say what an id is, and where that piece of data came from and went, in eight stages; the index's word")
    .argument("<id>", "of a record, batch, device, round, consent, study, request, order, transaction, block …; its beginning will do");
  leaf(setting, withExamples(command, "aceso trace 9d41a6df", "aceso trace 9d41a6df --json"), trace);
}

async function trace(call: Call, _: unknown, [wanted = ""]: readonly string[]): Promise<Outcome> {
  const { AcesoError } = await import("@aceso/client");
  const { search } = await askIndex(call, searchQuery, { text: wanted }, hits);
  const ids = [...new Set(search.map(({ id }) => id.split("/")[0] ?? id))];
  const [id] = ids;
  if (id === undefined)
    throw new AcesoError({
      code: "not_found",
      message: `id ${wanted}: got nothing in the index that begins so, wanted something`,
      hint: "at least 4 characters",
    });
  if (ids.length > 1 && !ids.includes(wanted.toLowerCase()))
    throw new UsageError(
      `id ${wanted}: got ${ids.length} things that begin so, wanted one`,
      search
        .map((hit) => `${hit.title} (${hit.kind})`)
        .slice(0, 8)
        .join(", "),
    );
  const chosen = ids.includes(wanted.toLowerCase()) ? wanted.toLowerCase() : id;
  const here = search.filter((hit) => hit.id.split("/")[0] === chosen);
  const { provenance } = await askIndex(call, provenanceQuery, { id: chosen }, told);
  const kinds = here.map(({ kind, title }) => `${title} (${kind})`);
  if (provenance === null)
    return outcome({ id: chosen, things: here, provenance }, [...kinds, "no provenance: it is no piece of data, nor on the way of one"]);
  const rows = provenance.stages.map(({ stage: name, what, who, when, height }) => [
    name.toLowerCase(),
    what,
    who === null ? "" : short(who),
    when === null ? "" : isoTime(BigInt(when)),
    height === null ? "" : `height ${height}`,
  ]);
  const record = provenance.stages.find(({ stage: name, present }) => name === "RECORD" && present)?.entityId;
  return outcome({ id: chosen, things: here, provenance }, [...kinds, ...table(rows)], {
    links: linksTo(call.common, record == null ? {} : { record }),
    next: record == null ? "aceso status" : `aceso verify ${record}`,
  });
}
