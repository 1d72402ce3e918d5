// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { entityQuery, readSchema } from "./schema.ts";

const scalar = { kind: "SCALAR", name: "String" };
const answer = {
  __schema: {
    types: [
      {
        kind: "OBJECT",
        name: "Query",
        fields: [
          {
            name: "record",
            args: [{ name: "id", type: { kind: "NON_NULL", ofType: { kind: "SCALAR", name: "ID" } } }],
            type: { kind: "OBJECT", name: "Record" },
          },
        ],
      },
      {
        kind: "OBJECT",
        name: "Record",
        fields: [
          { name: "id", args: [], type: { kind: "NON_NULL", ofType: scalar } },
          { name: "proof", args: [], type: scalar },
          { name: "at", args: [{ name: "height", type: { kind: "NON_NULL", ofType: scalar } }], type: scalar },
          { name: "batch", args: [], type: { kind: "OBJECT", name: "Batch" } },
        ],
      },
      {
        kind: "OBJECT",
        name: "Batch",
        fields: [
          { name: "id", args: [], type: scalar },
          { name: "record", args: [], type: { kind: "OBJECT", name: "Record" } },
        ],
      },
    ],
  },
};

test("a page asks for every plain field and one level below, without proofs and without fields that need an argument", () => {
  expect(entityQuery(readSchema(answer), "record")).toBe("query Entity($id: ID!) { record(id: $id) { id batch { id } } }");
});

test("a kind that the index does not know has no query", () => {
  expect(entityQuery(readSchema(answer), "study")).toBeUndefined();
});
