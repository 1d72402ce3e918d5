// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { countWorld } from "./check.ts";
import type { Network } from "./network.ts";
import type { Promised } from "./scenes/promise.ts";
import type { World } from "./scenes/seed.ts";
import { until } from "./wait.ts";

/** Where to look, in the order in which one would. */
export interface Urls {
  readonly site: string;
  readonly provenance: string;
  readonly graphql: string;
  readonly rpc: string;
  readonly rest: string;
  readonly relayer: string;
}

/** What `npm start -- --once --json` prints. Numbers are the chain's own. */
export interface Report {
  readonly ok: boolean;
  readonly seed: string;
  readonly seconds: number;
  readonly firstVerifiedSeconds: number;
  readonly height: number;
  readonly devices: number;
  readonly rounds: { readonly affirmed: number; readonly refused: number };
  readonly records: number;
  readonly readings: number;
  readonly consents: { readonly active: number; readonly withdrawn: number };
  readonly requests: { readonly settled: number; readonly refunded: number };
  readonly releases: number;
  /** Claimed by the patient of the story, in uaceso. */
  readonly rewards: string;
  readonly verified: World["verified"];
  readonly urls: Urls;
}

/** Compares what the chain holds with what the seed promises. `wrong` says each difference; the report is ok without any. */
export async function reportOf(network: Network, world: World, seconds: number): Promise<{ report: Report; wrong: string[] }> {
  const found = await countWorld(network, world.patients);
  const wrong = [...differences(found, world.promised), ...unverified(world), ...(await unindexed(network, found))];
  const { affirmed, refused, active, withdrawn, settled, refunded, devices, records, readings, releases } = found;
  const report = {
    ok: wrong.length === 0,
    seed: network.seed,
    seconds: Math.round(seconds * 10) / 10,
    firstVerifiedSeconds: Math.round(world.firstVerified * 10) / 10,
    height: await network.chain.height(),
    devices,
    rounds: { affirmed, refused },
    records,
    readings,
    consents: { active, withdrawn },
    requests: { settled, refunded },
    releases,
    rewards: world.rewards.toString(),
    verified: world.verified,
    urls: urlsOf(network, world),
  };
  return { report, wrong };
}

/** One line for each number that is not as promised. */
export function differences(found: Promised, promised: Promised): string[] {
  return Object.entries(promised).flatMap(([name, wanted]: [string, number]) => {
    const got: unknown = Reflect.get(found, name);
    return got === wanted ? [] : [`${name}: got ${String(got)} on chain, wanted ${wanted}`];
  });
}

function unverified({ verified, rewards }: World): string[] {
  return [
    ...(verified.bundle === "abcdef" ? [] : [`provenance: got lines ${verified.bundle || "none"} verified, wanted a to f`]),
    ...(verified.failedForgery ? [] : ["altered opening: got it past the Merkle path, wanted it to fail there"]),
    ...(rewards > 0n ? [] : ["rewards: got nothing claimed, wanted some"]),
  ];
}

/** What the index does not say as the chain does; it is given some seconds to catch up. */
async function unindexed({ site }: Network, { records }: Promised): Promise<string[]> {
  const ask = async (): Promise<true | undefined> => ((await indexedRecords(site)) === records ? true : undefined);
  return until("index", 30, ask, 300).then(
    () => [],
    async () => [`index at ${site}: got ${(await indexedRecords(site)) ?? "no answer"}, wanted ${records} records`],
  );
}

async function indexedRecords(site: string): Promise<number | undefined> {
  const answer = await fetch(`${site}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ records(first: 1) { totalCount } }" }),
  }).catch(() => undefined);
  const body = (await answer?.json().catch(() => undefined)) as { data?: { records?: { totalCount?: number } } } | undefined;
  return body?.data?.records?.totalCount;
}

/** Addresses of everything of a network, and the page of the seeded record. */
export function urlsOf({ site, chain, ports, relayerUrl }: Network, { ada }: Pick<World, "ada">): Urls {
  return {
    site,
    provenance: `${site}/p/record/${hex(ada.record)}`,
    graphql: `${site}/graphql`,
    rpc: chain.rpcUrl,
    rest: `http://127.0.0.1:${ports.rest}`,
    relayer: relayerUrl(0),
  };
}
