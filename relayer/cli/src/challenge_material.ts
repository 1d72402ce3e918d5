// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import type { Round } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import type { Call } from "./leaf.ts";

/** The evidence of a round: a file's, or what the relayer that led it serves. @throws AcesoError evidence_hash_mismatch, or the relayer's refusal */
export async function evidenceOf(call: Call, chain: Chain, round: Round, file: string | undefined): Promise<Uint8Array> {
  const { hex } = await import("@aceso/proto/encoding");
  if (file !== undefined) return named(await call.world.read(file), round.evidenceHash, "evidence", file);
  const { operator } = await chain.query.operator.operator({ address: round.lead });
  const url = `${operator.endpoint}/v1/rounds/${hex(round.id)}/evidence`;
  return named(await fetched(call, url), round.evidenceHash, "evidence", url);
}

/** The revocation data under which a round was opened: empty where none were pinned, else from the first active relayer that has them. @throws AcesoError snapshot_missing */
export async function snapshotOf(call: Call, chain: Chain, round: Round): Promise<Uint8Array> {
  const { AcesoError, activeOperators } = await import("@aceso/client");
  const { hex } = await import("@aceso/proto/encoding");
  const { Role } = await import("@aceso/proto/gen/aceso/operator/v1/state.ts");
  if (round.snapshot.every((byte) => byte === 0)) return new Uint8Array();
  const wanted = hex(round.snapshot);
  for (const { endpoint } of await activeOperators(chain, Role.ROLE_RELAYER)) {
    const url = `${endpoint}/v1/snapshots/${wanted}`;
    try {
      return await named(await fetched(call, url), round.snapshot, "revocation data", url);
    } catch (error) {
      if (!(error instanceof AcesoError)) throw error;
      call.say(error.message);
    }
  }
  const message = `revocation data: got them from no relayer, wanted the bytes with SHA-256 ${wanted}`;
  throw new AcesoError({ code: "snapshot_missing", message, retryable: true });
}

async function fetched({ world }: Call, url: string): Promise<Uint8Array> {
  const { request } = await import("@aceso/client");
  const answer = await request((where, init) => world.fetch(where, init), url);
  return new Uint8Array(await answer.arrayBuffer());
}

async function named(bytes: Uint8Array, hash: Uint8Array, subject: string, from: string): Promise<Uint8Array> {
  const { AcesoError } = await import("@aceso/client");
  const { equal, hex, sha256 } = await import("@aceso/proto/encoding");
  if (equal(sha256(bytes), hash)) return bytes;
  const message = `${subject} of ${from}: got SHA-256 ${hex(sha256(bytes))}, wanted the round's ${hex(hash)}`;
  throw new AcesoError({ code: "evidence_hash_mismatch", message });
}
