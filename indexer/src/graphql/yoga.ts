// SPDX-License-Identifier: Apache-2.0
import type { Log, TokenBuckets } from "@aceso/host";
import { createYoga } from "graphql-yoga";
import { graphiqlPage } from "../serve/graphiql.ts";
import { type Context, contextOf, type Serving } from "./context.ts";
import { maskError } from "./errors.ts";
import { type Asker, guard } from "./guard.ts";
import { readyQueries } from "./readyQueries.ts";
import { createSchema } from "./schema.ts";

/** The GraphQL endpoint as a fetch handler. Errors that are not meant for clients are masked; GraphiQL opens with five ready queries. */
export function createGraphql(serving: Serving, log: Log, buckets: TokenBuckets, nowMs: () => number) {
  const yoga = createYoga<Asker, Context>({
    schema: createSchema(),
    context: () => contextOf(serving),
    graphqlEndpoint: "/graphql",
    landingPage: false,
    cors: false, // the app's own
    batching: false,
    maskedErrors: { maskError },
    graphiql: {}, // a browser that opens the endpoint gets the page
    renderGraphiQL: async () => graphiqlPage(await readyQueries(serving.db)),
    logging: {
      debug: (...parts: unknown[]) => log.debug({ parts: parts.map(String) }, "graphql"),
      info: (...parts: unknown[]) => log.debug({ parts: parts.map(String) }, "graphql"),
      warn: (...parts: unknown[]) => log.warn({ parts: parts.map(String) }, "graphql"),
      error: (...parts: unknown[]) => log.error({ parts: parts.map(String) }, "graphql"),
    },
    plugins: [guard(buckets, nowMs)],
  });
  return async (request: Request, asker: Asker): Promise<Response> => yoga.fetch(request, asker);
}
