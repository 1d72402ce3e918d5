// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "./errors.ts";

/** The part of fetch that this package needs, so that tests and browsers can hand in their own. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** RFC 9457 problem, as every Aceso service answers a refusal. */
interface Problem {
  readonly code?: unknown;
  readonly title?: unknown;
  readonly detail?: unknown;
}

/** Calls an Aceso HTTP service. Throws AcesoError with the service's code for a refusal, `service_unreachable` for no answer. */
export async function request(fetch: Fetch, url: string, init: RequestInit = {}, timeoutMilliseconds = 15_000): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, signal: init.signal ?? AbortSignal.timeout(timeoutMilliseconds) });
  } catch (cause) {
    throw new AcesoError({ code: "service_unreachable", message: `${url}: got no answer, wanted one`, retryable: true, cause });
  }
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as Problem;
  throw new AcesoError({
    code: typeof problem.code === "string" ? problem.code : `http_${response.status}`,
    message: String(problem.detail ?? problem.title ?? `${url}: got status ${response.status}, wanted 2xx`),
    retryable: response.status === 429 || response.status >= 500,
  });
}

/** Sends JSON and reads JSON. */
export async function requestJson(fetch: Fetch, method: string, url: string, body?: unknown): Promise<unknown> {
  const init: RequestInit = { method, headers: { "content-type": "application/json", accept: "application/json" } };
  if (body !== undefined) init.body = JSON.stringify(body);
  return (await request(fetch, url, init)).json();
}
