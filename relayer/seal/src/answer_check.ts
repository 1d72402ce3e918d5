// SPDX-License-Identifier: Apache-2.0
import { hex, partialsStatement } from "@aceso/proto/encoding";
import type { AnswerChunk, OrderContext } from "./answer.ts";
import { publicShare } from "./deal.ts";
import { verifySignature } from "./ed25519.ts";
import { chunkCapsules, verifyPartials } from "./partial.ts";

/** Not exported: nobody else can write the property. */
const verified: unique symbol = Symbol("verified");

/** An answer whose every partial was proven and signed. Only `verifyAnswer` makes one, and only those can be combined. */
export interface VerifiedAnswer {
  readonly kind: "verified";
  readonly index: number;
  /** The partial Z by the hex of the record id. */
  readonly partials: ReadonlyMap<string, Uint8Array>;
  readonly [verified]: true;
}

/** What is wrong with an answer, and whose it is. `bad_partial` with its signed chunk is what a BAD_PARTIAL dispute carries. */
export interface AnswerFault {
  readonly kind: "fault";
  /** The trustee's index in the committee, from 1. */
  readonly index: number;
  readonly chunk: number;
  readonly code: "bad_signature" | "bad_partial" | "unknown_record" | "repeated_chunk";
}

/** The signer and the deal an answer is checked against. */
export interface AnswerSigner {
  /** The trustee's index in the committee, from 1. */
  index: number;
  /** The operator's Ed25519 sign_key. */
  signKey: Uint8Array;
  /** C_0..C_{t-1} of the order's share generation. */
  commitments: Uint8Array[];
}

/**
 * Checks a trustee's answer chunk by chunk: statement signed, records of the order only, partials proven against pk_i.
 * The first fault is the result. A chunk without a valid signature blames nobody on chain; one with it and a wrong partial does.
 */
export async function verifyAnswer(
  order: OrderContext,
  answer: AnswerChunk[],
  signer: AnswerSigner,
): Promise<VerifiedAnswer | AnswerFault> {
  const { index } = signer;
  const key = publicShare(signer.commitments, index);
  const partials = new Map<string, Uint8Array>();
  const seen = new Set<number>();
  for (const part of answer) {
    const fault = (code: AnswerFault["code"]): AnswerFault => ({ kind: "fault", index, chunk: part.chunk, code });
    if (seen.has(part.chunk)) return fault("repeated_chunk");
    seen.add(part.chunk);
    const { chainId, order: id, shareGeneration } = order;
    const statement = partialsStatement({ ...part, chainId, order: id, shareGeneration, index });
    if (!(await verifySignature(signer.signKey, statement, part.signature))) return fault("bad_signature");
    const capsules = capsulesOf(order, part);
    if (capsules === undefined) return fault("unknown_record");
    if (!verifyPartials({ publicShare: key, capsules, partials: part.partials, proof: part.proof })) return fault("bad_partial");
    part.records.forEach((record, k) => {
      partials.set(hex(record), part.partials[k] ?? new Uint8Array());
    });
  }
  return { kind: "verified", index, partials, [verified]: true };
}

/** The capsules of a chunk's records, or undefined unless they are records of that chunk of the order, in its order. */
function capsulesOf(order: OrderContext, part: AnswerChunk): Uint8Array[] | undefined {
  const rest = order.records.slice(part.chunk * chunkCapsules, (part.chunk + 1) * chunkCapsules);
  const capsules: Uint8Array[] = [];
  for (const record of part.records) {
    const at = rest.findIndex(({ id }) => hex(id) === hex(record));
    const capsule = rest[at]?.capsule;
    if (capsule === undefined) return undefined;
    capsules.push(capsule);
    rest.splice(0, at + 1);
  }
  return capsules.length > 0 ? capsules : undefined;
}
