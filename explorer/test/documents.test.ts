// SPDX-License-Identifier: Apache-2.0
// Everything that the pages ask is held against the schema that the index serves.
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createSchema } from "@aceso/indexer";
import { expect, test } from "vitest";
import type { Question } from "../src/lib/query.ts";
import { provable } from "../src/lib/state/kinds.ts";

// The index's schema is made by Node's own copy of graphql; the bundler would give this test another, which does not know its types.
const { parse, validate } = createRequire(import.meta.url)("graphql") as typeof import("graphql");
const schema = createSchema();
const features = join(import.meta.dirname, "../src/features");

/** The questions of every feature that asks any. */
async function allDocuments(): Promise<(readonly [feature: string, document: string])[]> {
  const asking = readdirSync(features).filter((name) => existsSync(join(features, name, "data.ts")));
  const found = await Promise.all(
    asking.map(async (name) => {
      const { questions } = (await import(`../src/features/${name}/data.ts`)) as { questions: readonly Question<unknown>[] };
      return questions.map(({ document }) => [name, document] as const);
    }),
  );
  return found.flat();
}
const documents = await allDocuments();

test("every feature's questions are found", () => expect(documents.length).toBeGreaterThan(14));

test.each(documents)("%s asks only what the index answers", (_, document) => expect(validate(schema, parse(document))).toEqual([]));

test.each(Object.entries(provable))("%s, whose state can be proven, is a kind of the index with a proof", (kind, { proofKind }) => {
  const document = `query Check($id: ID!) { ${kind}(id: $id) { entityId } proof(kind: ${proofKind}, id: $id) { value } }`;
  expect(validate(schema, parse(document))).toEqual([]);
});
