// SPDX-License-Identifier: Apache-2.0
import { put, question } from "../../lib/query.ts";
import { count, flag, given, list, maybe, type Of, object, text } from "../../lib/shape.ts";
import type { Found } from "../../ui/thing.tsx";

const verdict = object({ code: text, tier: text, vector: text, measurementId: text, validUntil: text });
const vote = object({
  member: text,
  commit: text,
  digest: text,
  unavailable: flag,
  changedTx: maybe(text),
  verdict: maybe(object({ result: maybe(verdict) })),
});
const round = object({
  id: text,
  device: text,
  model: text,
  purpose: text,
  lead: text,
  evidenceHash: text,
  nonce: text,
  nonceHeight: text,
  openedHeight: text,
  openedTime: text,
  format: text,
  fee: text,
  verifierVersion: text,
  changedTx: maybe(text),
  progress: maybe(
    object({
      phase: text,
      deadline: text,
      committed: count,
      revealed: count,
      unavailable: count,
      digest: text,
      tier: text,
      code: text,
      decidedHeight: text,
    }),
  ),
  committee: maybe(object({ members: list(text) })),
  votes: list(vote),
  result: maybe(object({ result: maybe(verdict) })),
  fees: list(object({ address: text, amount: text })),
});

const asked = question("Round", "$id: ID!", { round: given("(id: $id)", maybe(round)) });

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked];

/** An attestation round as its page tells it. */
export type RoundPage = Of<typeof round>;
/** One member's vote. */
export type Vote = Of<typeof vote>;

/** Asks for a round. Throws IndexError. */
export async function fetchRound(id: string, signal: AbortSignal): Promise<Found<RoundPage> | null> {
  const { value, raw } = await put(asked, { id }, signal);
  return value.round === undefined ? null : { value: value.round, raw: raw.round };
}
