// SPDX-License-Identifier: Apache-2.0
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Network, Say } from "../network.ts";
import type { Ada } from "./ada.ts";
import { checkBundle, makeBundle } from "./provenance_bundle.ts";

/** What a stranger's check said: letters of the lines that verified, and whether the altered opening was caught. */
export interface Verified {
  readonly bundle: string;
  readonly failedForgery: boolean;
}

/** File of the seeded record's bundle. */
export function bundleFile(folder: string): string {
  return join(folder, "provenance-bundle.json");
}

/** Checks the record as a stranger would, from the pinned trust root alone; with an order, consent too. Keeps the bundle. */
export async function verifyRecord(network: Network, { record, openings }: Ada, order?: Uint8Array): Promise<Verified> {
  const good = await checkBundle(network, await makeBundle(network, record, openings.good, order));
  writeFileSync(bundleFile(network.folder), good.json);
  const forged = await checkBundle(network, await makeBundle(network, record, openings.altered, order));
  return { bundle: good.failed === "" ? good.verified : "", failedForgery: forged.failed === "c" };
}

/** The same, told. */
export async function tellProvenance(network: Network, ada: Ada, order: Uint8Array, say: Say): Promise<Verified> {
  const verified = await verifyRecord(network, ada, order);
  const forgery = verified.failedForgery ? "the altered opening fails at its Merkle path" : "the altered opening was NOT caught";
  say(`provenance: lines ${[...verified.bundle].join(" ") || "none"} verify from the pinned validators; ${forgery}`);
  return verified;
}
