// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { queryRefusal } from "./query_refusal.ts";

const notFound =
  "Query failed with (22): rpc error: code = NotFound desc = rpc error: code = NotFound desc = round ab: got an unknown one, wanted one before FINAL: round_not_found: key not found: unknown request";

test("a question that the chain refuses carries the chain's own code and words", () => {
  expect(queryRefusal(new Error(notFound))).toMatchObject({
    name: "AcesoError",
    code: "round_not_found",
    message: "round ab: got an unknown one, wanted one before FINAL",
    retryable: true,
  });
});

test("a refusal without one of the chain's codes keeps the node's words", () => {
  const text = "Query failed with (38): cannot query a future_height with proof";
  expect(queryRefusal(new Error(text))).toMatchObject({ code: "query_failed", message: text });
});

test("a node that does not answer is no refusal", () => {
  const thrown = new TypeError("fetch failed");
  expect(queryRefusal(thrown)).toBe(thrown);
});
