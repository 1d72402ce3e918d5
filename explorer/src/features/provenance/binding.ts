// SPDX-License-Identifier: Apache-2.0
// A bundle proves what it is about. That it is about this page is checked here: a true bundle of another record must not turn the page green.
import type { Bundle } from "@aceso/proof";
import { hex } from "@aceso/proto/encoding";

/** Why a bundle does not answer what was asked. `failed`: it is about something else. `not_checkable`: the reading's content could not be had. */
export interface Mismatch {
  readonly status: "failed" | "not_checkable";
  readonly why: string;
}

/** What is wrong between a bundle and the page that asked for it; undefined when nothing is. `opening` is the blob name of the chosen reading. */
export function whyNotThisPage(bundle: Bundle, record: string, opening: string | undefined): Mismatch | undefined {
  const failed = (why: string): Mismatch => ({ status: "failed", why });
  const { kind, id } = bundle.subject;
  if (kind !== "record" || hex(id) !== record) return failed(`bundle: got one of ${kind} ${hex(id)}, wanted one of record ${record}`);
  if (bundle.record === undefined || hex(bundle.record.id) !== record)
    return failed(`bundle: got no record ${record} in it, wanted the record itself`);
  if (opening === undefined) return undefined;
  const named = bundle.states.some(
    (state) => state.collection === "opening" && hex(state.id) === record && state.second === opening && state.value !== undefined,
  );
  if (!named) return failed(`bundle: got another published reading, wanted ${opening}`);
  if (bundle.openings.length > 0) return undefined;
  return { status: "not_checkable", why: `reading ${opening}: got no content, wanted it from a relayer; or it is no reading at all` };
}
