// SPDX-License-Identifier: Apache-2.0
import { type Agent, type Carrier, openAgent, requestSponsorship } from "@aceso/agent";
import { type BlobClient, createBlobClient, storeDirectory } from "@aceso/client";
import { seeded } from "../keys.ts";
import type { Network } from "../network.ts";
import { patientFetch, patiently, sleep } from "../wait.ts";

/** Somebody with an agent of their own. `name` is also the name of the home folder. */
export interface Patient {
  readonly name: string;
  readonly agent: Agent;
}

/** Seconds since 1970. */
export const now = (): number => Math.floor(Date.now() / 1000);

/** A new patient: keys from the seed, a home folder, sponsored by a relayer because patients have no coins. */
export async function createPatient(network: Network, name: string, about: string, sponsor = 0): Promise<Patient> {
  const agent = await openAgent({
    chain: network.chain,
    blobs: blobsOf(network),
    store: network.people.patient(name, about),
    fetch: patientFetch,
    random: seeded(network.seed, `patient/${name}`),
    now,
    sleep,
  });
  await requestSponsorship(agent, network.relayerUrl(sponsor));
  return { name, agent };
}

/** The relayer that carries a patient's records; with more patients than relayers they take turns. */
export function carrierOf(network: Network, turn: number): Carrier {
  const relayer = network.relayers[turn % network.relayers.length];
  if (relayer === undefined) throw new Error(`relayer ${turn}: got none, wanted one`);
  return { operator: relayer.address.wallet.address, endpoint: network.relayerUrl(turn) };
}

/** Reads and writes the relayers' blobs; waits where too few of them answer, as they do while their database recovers. */
export function blobsOf({ chain }: Network): BlobClient {
  const blobs = createBlobClient({ chainId: chain.chainId, stores: storeDirectory(chain), fetch, nowSeconds: now });
  return { put: (bytes, signer) => patiently(() => blobs.put(bytes, signer)), get: (name) => patiently(() => blobs.get(name)) };
}
