// SPDX-License-Identifier: Apache-2.0
import { bounded, type Chain } from "@aceso/client";
import { equal, hex } from "@aceso/proto/encoding";
import { Purpose } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import type { Device } from "./device.ts";
import type { Fault } from "./fault.ts";
import { createRelayerClient, type MemberVote, type Network, prepareSubmission, type RoundStatus } from "./relayer_client.ts";

/** Where evidence is put: a chain, the relayer that leads, and the way to it. */
export interface Attesting extends Network {
  readonly chain: Chain;
  /** Endpoint of the relayer. */
  readonly relayer: string;
}

/** Polls, and the milliseconds between them, that a round is waited for. */
const attempts = 240;
const intervalMs = 250;
/** Times that a member is asked for its verdict once the round is over: it may reveal late. */
const memberAttempts = 6;
/** Longest wait for one member's answer: what it says is shown, nothing hangs on it. */
const memberMs = 3000;

/**
 * Puts a device's evidence to a round through a relayer's public interface and waits for the outcome; then asks every member of the
 * committee itself for its verdict. `fault` spoils the evidence in one way. `opened` hears the round's id.
 * @throws RelayerError where the relayer refuses it, or the round stays open
 */
export async function attestDevice(
  at: Attesting,
  device: Device,
  fault?: Fault,
  opened: (round: string) => void = () => undefined,
): Promise<RoundStatus> {
  const client = createRelayerClient(at.relayer, at);
  const { nonceInfo, lead } = await client.requestNonce(device, await purposeOf(at.chain, device));
  const round = await client.submitEvidence(prepareSubmission(device, nonceInfo, lead, fault));
  opened(round);
  const status = await client.waitForRound(round, attempts, intervalMs);
  const votes = await Promise.all(status.votes.map((vote) => (vote.phase === "revealed" ? vote : askMember(at, round, vote))));
  return { ...status, votes };
}

/** What a member says of its own vote; what the lead knows of it where the member does not answer, which is not asked again. */
async function askMember(at: Attesting, round: string, known: MemberVote): Promise<MemberVote> {
  const { operator } = await at.chain.query.operator.operator({ address: known.member });
  const client = createRelayerClient(operator.endpoint, at);
  let vote = known;
  for (let attempt = 0; attempt < memberAttempts && vote.phase !== "revealed"; attempt++) {
    if (attempt > 0) await at.sleep(intervalMs);
    const answer = await bounded(client.vote(round), memberMs).catch(() => undefined);
    if (answer === undefined) break;
    vote = answer;
  }
  return { ...vote, member: known.member };
}

/** A device that was never affirmed enrols; one that was renews, or brings another data key than the chain's current one. */
async function purposeOf(chain: Chain, device: Device): Promise<Purpose> {
  const { device: known, keys } = await chain.query.device.device({ id: hex(device.id) });
  if (known.keyGeneration === 0) return Purpose.PURPOSE_ENROL;
  const current = keys.find(({ keyGeneration }) => keyGeneration === known.keyGeneration);
  const same = current !== undefined && equal(current.dataKey, device.dataKey.cose);
  return same ? Purpose.PURPOSE_RENEW : Purpose.PURPOSE_KEY_CHANGE;
}
