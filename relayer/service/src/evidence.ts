// SPDX-License-Identifier: Apache-2.0
import { HostError, verifyRequest } from "@aceso/host";
import { addressText, hex } from "@aceso/proto/encoding";
import { Phase } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import { operatorAt } from "./operators.ts";
import type { Relayer } from "./relayer.ts";

/** Evidence for a member of its round's committee and nobody else: it may name a device. @throws HostError E_SIGNATURE…, not_in_committee */
export async function evidenceFor(
  relayer: Relayer,
  hash: string,
  path: string,
  header: (name: string) => string | undefined,
): Promise<Uint8Array> {
  const asker = await verifyRequest(
    { method: "GET", path, body: new Uint8Array(), header },
    {
      chainId: relayer.chain.chainId,
      now: relayer.now,
      lookup: async (operator) => (await operatorAt(relayer, operator))?.signKey ?? null,
    },
  );
  const rows = await relayer.db.selectFrom("evidence").select(["round", "envelope"]).where("evidence_hash", "=", hash).execute();
  for (const { round, envelope } of rows) {
    const found = await relayer.chain.query.attestation.round({ id: round }).catch(() => undefined);
    if (found?.committee?.members.includes(addressText(asker)) === true) return envelope;
  }
  throw new HostError(
    { code: "not_in_committee", subject: "evidence", got: addressText(asker), wanted: "a member of its round's committee" },
    { status: 403 },
  );
}

const decided = [Phase.PHASE_AFFIRMED, Phase.PHASE_REFUSED];

/**
 * Evidence for whoever wants to challenge a verdict: of a round that this relayer led, once it is decided (before, a member could copy instead of
 * judging), of a model whose maker declared its evidence public. @throws HostError round_not_found, round_not_decided, evidence_not_public
 */
export async function challengeEvidence(relayer: Relayer, id: string): Promise<Uint8Array> {
  const kept = await relayer.db.selectFrom("evidence").select("envelope").where("round", "=", id).executeTakeFirst();
  const found = kept && (await relayer.chain.query.attestation.round({ id }).catch(() => undefined));
  if (kept === undefined || found === undefined)
    throw new HostError(
      { code: "round_not_found", subject: "round", got: id.slice(0, 70), wanted: "one before FINAL, led here" },
      { status: 404 },
    );
  const { round, progress } = found;
  if (!decided.includes(progress.phase))
    throw new HostError(
      { code: "round_not_decided", subject: "round", got: Phase[progress.phase] ?? "another phase", wanted: "AFFIRMED or REFUSED" },
      { status: 409, retryable: true },
    );
  const { model } = await relayer.chain.query.device.model({ id: hex(round.model) });
  if (!model.evidencePublic)
    throw new HostError(
      { code: "evidence_not_public", subject: "model", got: "one whose evidence may name a device", wanted: "evidence_public" },
      { status: 403 },
    );
  return kept.envelope;
}
