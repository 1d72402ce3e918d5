// SPDX-License-Identifier: Apache-2.0
import {
  type Anchor,
  type Model,
  type Reference,
  type Tier,
  tierFromNumber,
  tierNumber,
  unavailable,
  type Verdict,
  vectorBytes,
  verify,
} from "@aceso/attest";
import { signRequest } from "@aceso/host";
import { addressBytes, equal, evidenceHash, hex } from "@aceso/proto/encoding";
import { Result, type Round } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import { ReferenceState } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { headerAt } from "./nonce.ts";
import type { Relayer } from "./relayer.ts";
import type { Snapshots } from "./snapshots.ts";

/** What this relayer would vote: the digest, the result that the first reveal carries, and the reason for people. */
export interface Ballot {
  readonly digest: Uint8Array;
  readonly result: Result;
  readonly code: string;
  readonly reason: string | undefined;
}

/** Fetches a round's evidence from its lead and judges it with @aceso/attest, as of the round's opening block. @throws HostError snapshot_missing, nonce_stale */
export async function judgeRound(relayer: Relayer, snapshots: Snapshots, round: Round): Promise<Ballot | undefined> {
  const envelope = await fetchEvidence(relayer, round);
  if (envelope === undefined) return undefined;
  const { params } = await relayer.chain.query.attestation.params();
  return ballotOf(
    verify(envelope, {
      nonce: {
        height: round.nonceHeight,
        headerHash: await headerAt(relayer, round.nonceHeight),
        purpose: round.purpose,
        dataKey: round.dataKey,
      },
      time: round.openedTime,
      snapshot: await snapshots.of(round.snapshot),
      model: await readModel(relayer, round.model),
      device: { id: round.device },
      chain: { id: relayer.chain.chainId, resultSeconds: params.resultSeconds },
    }),
  );
}

/** The vote of a member that the lead did not serve. */
export function unavailableBallot(): Ballot {
  const { fields, digest } = unavailable;
  const result = Result.fromPartial({ ...fields, v: Number(fields.v), tier: Number(fields.tier), validUntil: BigInt(fields.validUntil) });
  return { digest, result, code: "unavailable", reason: "evidence: got nothing from the lead, wanted it before the deadline" };
}

function ballotOf(verdict: Verdict): Ballot {
  const { refusal } = verdict;
  return {
    digest: verdict.digest,
    code: verdict.code,
    reason: refusal === undefined ? undefined : `${refusal.subject}: got ${refusal.got}, wanted ${refusal.want}`,
    result: Result.fromPartial({
      v: verdict.v,
      format: verdict.format,
      device: verdict.device,
      model: verdict.model,
      nonce: verdict.nonce,
      dataKey: verdict.dataKey,
      measurementId: verdict.measurementId,
      vector: vectorBytes(verdict.vector),
      tier: tierNumber(verdict.tier),
      code: verdict.code,
      snapshot: verdict.snapshot,
      evidenceHash: verdict.evidenceHash,
      validUntil: verdict.validUntil,
    }),
  };
}

/** The evidence from the lead, or undefined while it does not serve it. Bytes with another hash count as not served. */
async function fetchEvidence(relayer: Relayer, round: Round): Promise<Uint8Array | undefined> {
  const { operator: lead } = await relayer.chain.query.operator.operator({ address: round.lead });
  const path = `/v1/evidence/${hex(round.evidenceHash)}`;
  const body = new Uint8Array();
  const signing = {
    chainId: relayer.chain.chainId,
    operator: addressBytes(relayer.config.operator),
    method: "GET",
    path,
    body,
    time: relayer.now(),
  };
  const headers = await signRequest(signing, relayer.sign);
  const response = await relayer.fetch(lead.endpoint + path, { headers, signal: AbortSignal.timeout(3000) }).catch(() => undefined);
  if (response === undefined || !response.ok) return undefined;
  const envelope = new Uint8Array(await response.arrayBuffer());
  return equal(evidenceHash(envelope), round.evidenceHash) ? envelope : undefined;
}

async function readModel(relayer: Relayer, id: Uint8Array): Promise<Model> {
  const { device } = relayer.chain.query;
  const { model } = await device.model({ id: hex(id) });
  const { references } = await device.references({ model: hex(id) });
  const { anchors } = await device.anchors({
    pagination: { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: false },
  });
  const named = anchors.filter((anchor) => model.anchors.some((wanted) => equal(wanted, anchor.id)));
  return {
    id: model.id,
    formats: model.formats,
    anchors: named.map(({ format, material, retired }): Anchor => ({ format, material, retired })),
    references: references.map(
      (reference): Reference => ({
        measurement: reference.measurement,
        from: reference.from,
        until: reference.until,
        state: stateOf(reference.state),
        nonceBuilder: reference.nonceBuilder,
      }),
    ),
    certifications: model.certifications,
    maxTier: maxTier(model.maxTier),
  };
}

/** Unknown states are read as RECALLED: closed by default. */
function stateOf(state: ReferenceState): Reference["state"] {
  if (state === ReferenceState.REFERENCE_STATE_OK) return "OK";
  return state === ReferenceState.REFERENCE_STATE_WARN ? "WARN" : "RECALLED";
}

function maxTier(number: number): Tier {
  return tierFromNumber(number) ?? "T0";
}
