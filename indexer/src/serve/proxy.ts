// SPDX-License-Identifier: Apache-2.0
import { respondProblem } from "@aceso/host";
import type { Context } from "hono";
import { indexerError } from "../errors.ts";

/** Passes a request on to the node below a prefix, so that a page needs one origin. Only method, body and content type go through. */
export function proxyTo(target: string, prefix: string, fetch: (url: string, init?: RequestInit) => Promise<Response>) {
  return async (c: Context): Promise<Response> => {
    const { pathname, search } = new URL(c.req.url);
    const { method } = c.req;
    const type = c.req.header("content-type");
    const body = method === "POST" ? await c.req.arrayBuffer() : undefined;
    try {
      const answer = await fetch(target + pathname.slice(prefix.length) + search, {
        method,
        ...(body === undefined ? {} : { body }),
        headers: type === undefined ? {} : { "content-type": type },
        signal: AbortSignal.timeout(30_000),
        redirect: "error",
      });
      return new Response(answer.body, {
        status: answer.status,
        headers: { "content-type": answer.headers.get("content-type") ?? "application/json" },
      });
    } catch {
      return respondProblem(c, indexerError("E_NODE", "node", "no answer", "an answer"));
    }
  };
}
