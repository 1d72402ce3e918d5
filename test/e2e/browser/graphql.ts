// SPDX-License-Identifier: Apache-2.0

/** Asks a site's index. Throws when it does not answer, or with an error. */
export async function askSite(
  site: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  const response = await fetch(`${site}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-aceso-csrf": "1" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] };
  if (answer.data === undefined || answer.errors !== undefined) {
    throw new Error(`${site}/graphql: got ${answer.errors?.[0]?.message ?? response.status}, wanted data`);
  }
  return answer.data;
}
