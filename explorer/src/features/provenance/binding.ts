// SPDX-License-Identifier: Apache-2.0
// A bundle proves what it is about. That it is about this page is checked here: a true bundle of another record must not turn the page green.
import type { Bundle } from "@aceso/proof";
import { hex } from "@aceso/proto/encoding";

/** Why a bundle is not the one this page asked for; undefined when it is. `opening` is the blob name of the chosen reading. */
export function whyNotThisPage(bundle: Bundle, record: string, opening: string | undefined): string | undefined {
  const { kind, id } = bundle.subject;
  if (kind !== "record" || hex(id) !== record) return `bundle: got one of ${kind} ${hex(id)}, wanted one of record ${record}`;
  if (bundle.record === undefined || hex(bundle.record.id) !== record)
    return `bundle: got no record ${record} in it, wanted the record itself`;
  if (opening === undefined) return undefined;
  const named = bundle.states.some(
    (state) => state.collection === "opening" && hex(state.id) === record && state.second === opening && state.value !== undefined,
  );
  if (!named) return `bundle: got another published reading, wanted ${opening}`;
  return bundle.openings.length > 0 ? undefined : `bundle: got no content of reading ${opening}; no relayer served it, or it is no reading`;
}
