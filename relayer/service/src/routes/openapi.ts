// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
import type { Route } from "./route.ts";

const signatures = {
  operator: ["aceso-operator", "aceso-time", "aceso-signature"],
  writer: ["aceso-signer", "aceso-time", "aceso-signature"],
} as const;

/** The routes as an OpenAPI 3.1 document. Refusals are problems (RFC 9457) with a stable `code`. */
export function openApi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  return {
    openapi: "3.1.0",
    info: { title: "Aceso relayer", version: "1", license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    paths,
    components: { schemas: { Problem: problem } },
  };
}

function operation(route: Route): object {
  const refused = { description: "refused", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
  const answer = { description: "done", content: { [route.answers ?? "application/json"]: {} } };
  return {
    summary: route.summary,
    parameters: [
      ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter(name ?? "", "path", "lower-case hex")),
      ...Object.entries(route.query ?? {}).map(([name, description]) => parameter(name, "query", description)),
      ...(route.signed === undefined
        ? []
        : signatures[route.signed].map((name) => parameter(name, "header", "encoding.md, operator HTTP"))),
    ],
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: bodyOf(route.body) } }),
    responses: { "2XX": answer, default: refused },
  };
}

function parameter(name: string, place: "path" | "query" | "header", description: string): object {
  return { name, in: place, required: true, description, schema: { type: "string" } };
}

function bodyOf(body: NonNullable<Route["body"]>): object {
  return body === "bytes" ? { "application/octet-stream": {} } : { "application/json": { schema: z.toJSONSchema(body, { io: "input" }) } };
}

const text = { type: "string" };
const problem = {
  type: "object",
  required: ["type", "title", "status", "code", "subject", "got", "wanted", "retryable"],
  properties: {
    type: text,
    title: text,
    status: { type: "integer" },
    detail: text,
    instance: text,
    code: text,
    subject: text,
    got: text,
    wanted: text,
    retryable: { type: "boolean" },
  },
};
