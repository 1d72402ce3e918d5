// SPDX-License-Identifier: Apache-2.0
// Compares one row of the index with the chain's state, which is proven here: by ICS-23 to a header that a pinned validator set signed.
import { type Line, type Trust, verifyBundleText } from "@aceso/proof";
import { base64Of, bytesOfHex } from "../bytes.ts";
import { ask, IndexError } from "../graphql.ts";
import { type Fields, fieldsAt, isFields, textAt } from "../json.ts";
import { type Difference, differences } from "./differences.ts";
import { type ProvableKind, provable } from "./kinds.ts";
import { fetchSelections } from "./selection.ts";

/** What came of a comparison. `absent`: the state has no such entry any more, so only the index keeps it. */
export interface StateCheck {
  readonly status: "verified" | "failed" | "absent" | "not_checkable";
  readonly height: string;
  readonly lines: readonly Line[];
  readonly differences: readonly Difference[];
  readonly fields: number;
}

function documentOf(kind: string, { proofKind }: ProvableKind, fields: string): string {
  const proof = "height value ops header commit validators";
  return `query Check($id: ID!) { _meta { chainId } row: ${kind}(id: $id) { ${fields} } proof(kind: ${proofKind}, id: $id) { ${proof} } }`;
}

/** The proof of one entry as a bundle of its own, so that the same verifier checks it. The key is made from the id that the visitor asked for. */
function bundleOf(collection: string, id: string, chainId: string, proof: Fields): string {
  const value = textAt(proof, "value");
  const { header, commit, validators, ops } = proof;
  const state = { collection, id, ...(value === undefined ? {} : { value: base64Of(bytesOfHex(value)) }), ops };
  const block = { header, commit, validators };
  const subject = { kind: collection, id };
  return JSON.stringify({ v: 1, kind: "aceso-provenance", chainId, subject, openings: [], states: [state], block, hops: [] });
}

async function once(kind: string, id: string, trust: Trust | undefined, now: bigint, signal?: AbortSignal): Promise<StateCheck> {
  const how = provable[kind];
  if (how === undefined) throw new IndexError("unprovable", `kind: got ${kind}, wanted one whose state can be proven`);
  const selections = await fetchSelections([kind], signal);
  const answer = await ask(documentOf(kind, how, selections[kind] ?? "id"), { id }, signal);
  const [row, proof] = [answer.row, fieldsAt(answer, "proof")];
  if (!isFields(row)) throw new IndexError("not_found", `${kind}: got no row, wanted one`);
  const { lines, badge } = await verifyBundleText(
    bundleOf(kind, id, textAt(fieldsAt(answer, "_meta"), "chainId") ?? "", proof),
    trust,
    now,
  );
  const base = { height: textAt(proof, "height") ?? "?", lines, differences: [], fields: 0 };
  if (badge.status === "failed") return { ...base, status: "failed" };
  if (badge.status !== "verified") return { ...base, status: "not_checkable" };
  const value = textAt(proof, "value");
  if (value === undefined) return { ...base, status: "absent" };
  const decoded = (await how.codec()).decode(bytesOfHex(value));
  const found = differences(row, decoded.value, decoded.json);
  return {
    ...base,
    status: found.length === 0 ? "verified" : "failed",
    differences: found,
    fields: Object.keys(decoded.value).filter((name) => Object.hasOwn(row, name)).length,
  };
}

/** Index and node may stand a block apart: a difference counts only when it is still there after this long. */
const SETTLE_MS = 2_500;

/** Compares a row with the proven state. Throws IndexError when the index or its node does not answer. */
export async function checkState(
  kind: string,
  id: string,
  trust: Trust | undefined,
  now: () => bigint,
  signal?: AbortSignal,
): Promise<StateCheck> {
  const first = await once(kind, id, trust, now(), signal);
  if (first.differences.length === 0) return first;
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return once(kind, id, trust, now(), signal);
}
