// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import { Purpose } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import type { Device } from "./device.ts";
import type { Fault } from "./evidence.ts";
import { createRelayerClient, type Network, prepareSubmission, type RoundStatus } from "./relayer_client.ts";

/** Polls, and the milliseconds between them, that a round is waited for. */
const attempts = 240;
const intervalMs = 250;
/** Polls after the outcome for members that reveal late. */
const lateAttempts = 8;

/**
 * Puts a device's evidence to a round through a relayer's public interface and waits for the outcome. `fault` spoils the evidence in
 * one way. `opened` hears the round's id. @throws RelayerError where the relayer refuses it, or the round stays open
 */
export async function attestDevice(
  { chain, relayer, ...network }: Network & { readonly chain: Chain; readonly relayer: string },
  device: Device,
  fault?: Fault,
  opened: (round: string) => void = () => undefined,
): Promise<RoundStatus> {
  const client = createRelayerClient(relayer, network);
  const { nonceInfo, lead } = await client.requestNonce(device, await purposeOf(chain, device));
  const round = await client.submitEvidence(prepareSubmission(device, nonceInfo, lead, fault));
  opened(round);
  let status = await client.waitForRound(round, attempts, intervalMs);
  for (let late = 0; late < lateAttempts && status.votes.some(({ phase }) => phase !== "revealed"); late++) {
    await network.sleep(intervalMs);
    status = await client.round(round);
  }
  return status;
}

/** A device that was never affirmed enrols; one that was renews. */
async function purposeOf(chain: Chain, device: Device): Promise<Purpose> {
  const { device: known } = await chain.query.device.device({ id: hex(device.id) });
  return known.keyGeneration === 0 ? Purpose.PURPOSE_ENROL : Purpose.PURPOSE_RENEW;
}
