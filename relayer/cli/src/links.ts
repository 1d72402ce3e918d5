// SPDX-License-Identifier: Apache-2.0
import type { Common } from "./leaf.ts";

/** Pages that the explorer has. */
export type Page = "block" | "tx" | "device" | "round" | "record" | "consent" | "study" | "order";

/** Links to the explorer's pages of some things, by kind; none where no explorer is known. */
export function linksTo({ site }: Pick<Common, "site">, things: Partial<Record<Page, string>>): Readonly<Record<string, string>> {
  if (site === "") return {};
  return Object.fromEntries(Object.entries(things).map(([page, id]) => [page, `${site.replace(/\/+$/, "")}/${page}/${id}`]));
}
