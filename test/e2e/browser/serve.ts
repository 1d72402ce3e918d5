// SPDX-License-Identifier: Apache-2.0
// A server that lies: the index's answers are changed on their way to the page.
import type { Page } from "playwright-core";

type Json = Record<string, unknown>;

/** Changes the data of every GraphQL answer whose question fits; the page cannot tell it from the index. */
export async function lie(page: Page, fits: (question: string) => boolean, change: (data: Json, variables: Json) => void): Promise<void> {
  await page.route("**/graphql", async (route) => {
    const asked = route.request().postDataJSON() as { query: string; variables: Json };
    if (!fits(asked.query)) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { data?: Json };
    if (answer.data) change(answer.data, asked.variables);
    await route.fulfill({ response, json: answer });
  });
}

/** True for the question that fetches a bundle. */
export function asksBundle(question: string): boolean {
  return question.startsWith("query Bundle");
}
