// SPDX-License-Identifier: Apache-2.0
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import { HostError } from "../errors.ts";
import type { HostEnv } from "./env.ts";

/** One wrong field of a request. */
export interface FieldProblem {
  readonly subject: string;
  readonly got: string;
  readonly wanted: string;
}

/** RFC 9457 Problem Details with the house's words. `code` is stable; `title` and `detail` are for people. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** `urn:uuid:` of the request, also in the header x-request-id and in the operator's log. */
  readonly instance: string;
  readonly code: string;
  readonly subject: string;
  readonly got: string;
  readonly wanted: string;
  readonly retryable: boolean;
  readonly problems?: readonly FieldProblem[];
}

/** A request that is wrong in one or more fields; answers 400 with each of them. */
export class RequestError extends HostError {
  readonly problems: readonly FieldProblem[];

  constructor(problems: readonly FieldProblem[]) {
    const first = problems[0] ?? { subject: "request", got: "something else", wanted: "a valid request" };
    super({ code: "E_REQUEST", ...first }, { status: 400 });
    this.problems = problems;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: "The request is not valid",
  401: "The request is not signed, or not by whom it says",
  403: "Not allowed",
  404: "Not found",
  409: "In conflict with what is there",
  411: "Length required",
  413: "Too large",
  415: "Unsupported media type",
  422: "Understood and refused",
  429: "Too many requests",
  503: "Not ready",
};

/** The problem of anything thrown. What we did not foresee is masked: the log has it under the same instance. */
export function problemOf(thrown: unknown, requestId: string): Problem {
  const fault = faultOf(thrown);
  return {
    type: `urn:aceso:error:${fault.code}`,
    title: TITLES[fault.status] ?? (fault.status >= 500 ? "The server failed" : "The request failed"),
    status: fault.status,
    detail: `${fault.subject}: got ${fault.got}, wanted ${fault.wanted}`,
    instance: `urn:uuid:${requestId}`,
    code: fault.code,
    subject: fault.subject,
    got: fault.got,
    wanted: fault.wanted,
    retryable: fault.retryable,
    ...(fault instanceof RequestError && fault.problems.length > 1 ? { problems: fault.problems } : {}),
  };
}

function faultOf(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (thrown instanceof HTTPException) {
    return new HostError(
      { code: "E_HTTP", subject: "request", got: thrown.message || `status ${thrown.status}`, wanted: "a valid request" },
      { status: thrown.status },
    );
  }
  if (isEncodingError(thrown))
    return new HostError({ code: "E_ENCODING", subject: thrown.subject, got: "another encoding", wanted: thrown.message }, { status: 400 });
  return new HostError({ code: "E_INTERNAL", subject: "server", got: "an unexpected error", wanted: "none" });
}

function isEncodingError(thrown: unknown): thrown is Error & { subject: string } {
  return thrown instanceof Error && thrown.name === "EncodingError" && "subject" in thrown && typeof thrown.subject === "string";
}

/** Answers with a problem. */
export function respondProblem(c: Context<HostEnv>, thrown: unknown): Response {
  const problem = problemOf(thrown, c.get("requestId"));
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, { "content-type": "application/problem+json" });
}

/**
 * The JSON body of a request, by a schema.
 * @throws RequestError naming every wrong field (values are not repeated: they may be about a person)
 */
export async function readJson<S extends z.ZodType>(c: Context<HostEnv>, schema: S): Promise<z.output<S>> {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) {
    throw new HostError(
      { code: "E_MEDIA_TYPE", subject: "content-type", got: type.slice(0, 60) || "nothing", wanted: "application/json" },
      { status: 415 },
    );
  }
  let body: unknown;
  try {
    body = await c.req.json();
  } catch (thrown) {
    if (thrown instanceof HostError) throw thrown;
    throw new RequestError([{ subject: "body", got: "text that does not parse", wanted: "JSON" }]);
  }
  return parseRequest(body, schema);
}

/** Any part of a request (parameters, query, body) by a schema. Errors: RequestError. */
export function parseRequest<S extends z.ZodType>(value: unknown, schema: S): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({
    subject: issue.path.map(String).join(".") || "body",
    got: "something else",
    wanted: issue.message,
  }));
  throw new RequestError(problems);
}
