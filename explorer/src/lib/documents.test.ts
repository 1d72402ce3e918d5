// SPDX-License-Identifier: Apache-2.0
// Everything that the pages ask is held against the schema that the index serves.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type GraphQLOutputType, getNamedType, isObjectType, Kind, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { provable } from "./state/kinds.ts";

const schema = buildSchema(readFileSync(join(import.meta.dirname, "../../../indexer/src/graphql/schema.graphql"), "utf8"));
const modules = import.meta.glob<{ questions?: readonly { document: string }[] }>("../features/*/data.ts", { eager: true });
const documents = Object.entries(modules).flatMap(([file, { questions = [] }]) =>
  questions.map(({ document }) => [file.split("/")[2], document] as const),
);

test("every feature's questions are found", () => expect(documents.length).toBeGreaterThan(14));

test.each(documents)("%s asks only what the index answers", (_, document) => expect(validate(schema, parse(document))).toEqual([]));

describe("the fields that are compared with state", () => {
  const own = ["entityId", "createdHeight", "changedHeight", "changedTx"];
  const query = schema.getQueryType();

  function askedNames(fields: string): string[] {
    const [operation] = parse(`{ entry { ${fields} } }`).definitions;
    const [entry] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
    const selections = entry?.kind === Kind.FIELD ? (entry.selectionSet?.selections ?? []) : [];
    return selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
  }

  /** Fields of the message itself: neither the index's own marks nor ways to other entries. */
  function messageFields(kind: string): string[] {
    const type = query?.getFields()[kind]?.type;
    if (!isObjectType(type)) throw new Error(`${kind}: got no object type, wanted one`);
    const isEntry = (of: GraphQLOutputType) => {
      const named = getNamedType(of);
      return isObjectType(named) && named.getInterfaces().length > 0;
    };
    return Object.values(type.getFields()).flatMap((field) => (own.includes(field.name) || isEntry(field.type) ? [] : [field.name]));
  }

  test.each(Object.entries(provable))("%s is asked for whole: a field that the index has is a field that is compared", (kind, how) => {
    const document = `query Check($id: ID!) { ${kind}(id: $id) { ${how.fields} } proof(kind: ${how.proofKind}, id: $id) { value } }`;
    expect(validate(schema, parse(document))).toEqual([]);
    expect(askedNames(how.fields).sort()).toEqual(messageFields(kind).sort());
  });
});
