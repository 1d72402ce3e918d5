// SPDX-License-Identifier: Apache-2.0

/** What a fresh look at the chain said. `changed`: the owner's consents are others than those decided on; decide again. */
export type Look = "stands" | "changed" | "over";

/** How an answer ended: it left, it must be decided again, or nothing may leave any more. */
export type Sent = "sent" | "changed" | "over";

/**
 * Computes an answer piece by piece and lets it leave only while the consents stand: looks before the first piece, between two, and once
 * more immediately before sending. So no partial is computed after a header with the withdrawal was seen, and none leaves after it.
 */
export async function answerWhileStanding<Piece>(
  look: () => Promise<Look>,
  pieces: Iterator<Piece>,
  send: (pieces: readonly Piece[]) => Promise<void>,
): Promise<Sent> {
  const made: Piece[] = [];
  for (;;) {
    const seen = await look();
    if (seen !== "stands") return seen;
    const { done, value } = pieces.next();
    if (done === true) break;
    made.push(value);
  }
  await send(made);
  return "sent";
}
