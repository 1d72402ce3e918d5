// SPDX-License-Identifier: Apache-2.0
import type { z } from "zod";
import type { Call } from "./leaf.ts";

/** Asks the index a GraphQL query whose answer has this shape. @throws AcesoError index_unknown, service_unreachable, or the index's own */
export async function askIndex<T>(
  { world, common }: Call,
  query: string,
  variables: Readonly<Record<string, string>>,
  schema: z.ZodType<T>,
): Promise<T> {
  const { AcesoError, graphql } = await import("@aceso/client");
  if (common.graphql === "")
    throw new AcesoError({
      code: "index_unknown",
      message: "index: got no address of one, wanted one",
      hint: "--graphql or ACESO_GRAPHQL",
    });
  const fetch = (url: string, init?: RequestInit) => world.fetch(url, init);
  return graphql(fetch, common.graphql, query, variables, (data) => {
    const read = schema.safeParse(data);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    const message = `index ${common.graphql}: got ${issue?.message ?? "another shape"} at ${issue?.path.join(".") ?? ""}, wanted what the query asked for`;
    throw new AcesoError({ code: "index_answer_malformed", message });
  });
}
