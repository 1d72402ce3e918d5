// SPDX-License-Identifier: Apache-2.0
import { fieldTitle } from "../../lib/format.ts";
import { isKind, kinds, kindWords, pathOf } from "../../lib/kinds.ts";
import { put, question } from "../../lib/query.ts";
import { given, list, object, text } from "../../lib/shape.ts";

/** Something that fits what was searched for. */
export interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly to: string;
}

/** Hits of one kind, under the kind's name. */
export interface HitGroup {
  readonly kind: string;
  readonly name: string;
  readonly hits: readonly Hit[];
}

const asked = question("Search", "$text: String!", { search: given("(text: $text)", list(object({ kind: text, id: text, title: text }))) });

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked];

/** Everything that the index finds for an id, an address, a hash or a height. An address always has its page. Throws IndexError. */
export async function search(words: string, signal: AbortSignal): Promise<Hit[]> {
  const clean = words.trim().toLowerCase().replace(/^0x/, "");
  const { value } = await put(asked, { text: clean }, signal);
  const hits: Hit[] = value.search.map((hit) => ({ ...hit, to: pathOf(hit.kind, hit.id) }));
  if (/^aceso1[02-9ac-hj-np-z]{38,58}$/.test(clean))
    hits.unshift({ kind: "account", id: clean, title: "Account", to: pathOf("account", clean) });
  return onePerPage(hits);
}

/** One hit for each page, the thing itself before what the index keeps beside it. */
export function onePerPage(hits: readonly Hit[]): Hit[] {
  const ordered = [...hits].sort((a, b) => Number(isKind(b.kind)) - Number(isKind(a.kind)));
  const seen = new Set<string>();
  return ordered.filter(({ to }) => !seen.has(to) && seen.add(to));
}

/** Hits by kind: first the kinds with a page made for them, in their order, then the others. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const found = [...new Set(hits.map(({ kind }) => kind))];
  const order = [...kinds.filter((kind) => found.includes(kind)), ...found.filter((kind) => !isKind(kind))];
  return order.map((kind) => ({
    kind,
    name: isKind(kind) ? kindWords[kind][1] : fieldTitle(kind),
    hits: hits.filter((hit) => hit.kind === kind),
  }));
}

/** The one page to open at once: when the whole of exactly one thing's id was given. */
export function onlyHit(words: string, hits: readonly Hit[]): Hit | undefined {
  const clean = words.trim().toLowerCase().replace(/^0x/, "");
  const whole = hits.filter(({ id }) => id === clean);
  const [only] = whole;
  return whole.length === 1 && only !== undefined && isKind(only.kind) ? only : undefined;
}

/** What may be wrong with words that fit nothing. */
export function searchHint(words: string): string {
  const clean = words.trim().toLowerCase().replace(/^0x/, "");
  if (clean.length < 4 && !/^\d+$/.test(clean)) return "Give at least the first four characters of an id.";
  if (/^\d+$/.test(clean)) return "No block has this height yet.";
  if (clean.startsWith("aceso1")) return "An address is aceso1 and 38 more characters, without b, i, o and 1.";
  if (/^[0-9a-f]+$/.test(clean)) {
    if (clean.length === 64) return "The id has the right form, but the index knows nothing by it. It may be newer than the index.";
    return clean.length > 64 ? `An id has 64 characters; this one has ${clean.length}.` : "Nothing starts with these characters.";
  }
  const odd = [...new Set(clean.replace(/[0-9a-f]/g, ""))].slice(0, 5).join(" ");
  return `Ids are written with 0 to 9 and a to f; these do not fit: ${odd}`;
}
