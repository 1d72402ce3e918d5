// SPDX-License-Identifier: Apache-2.0
import { type Fields, fieldsAt, isFields, listAt, textAt } from "./json.ts";

/** A question that the index did not answer. `code` is the index's own word, or the HTTP status. */
export class IndexError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "IndexError";
    this.code = code;
  }
}

async function answerOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new IndexError(String(response.status), `/graphql: got status ${response.status} and no JSON, wanted an answer`);
  }
}

/** Asks the index of this origin. Throws IndexError when it answers with an error or not at all. */
export async function ask(document: string, variables: Fields = {}, signal?: AbortSignal): Promise<Fields> {
  let response: Response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", "x-aceso-csrf": "1" },
      body: JSON.stringify({ query: document, variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new IndexError("unreachable", "/graphql: got no answer, wanted the index of this site");
  }
  const answer = await answerOf(response);
  const [problem] = listAt(answer, "errors");
  if (problem) {
    const code = textAt(fieldsAt(problem, "extensions"), "code") ?? String(response.status);
    throw new IndexError(code, textAt(problem, "message") ?? "/graphql: got an error without words");
  }
  const data = fieldsAt(answer).data;
  if (!isFields(data)) throw new IndexError(String(response.status), "/graphql: got no data, wanted data");
  return data;
}
