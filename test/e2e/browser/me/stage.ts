// SPDX-License-Identifier: Apache-2.0
import { decodeState } from "@aceso/agent";
import { type Chain, connectChain, walletFromKey } from "@aceso/client";
import type { Browser, Page } from "playwright-core";

/** A person of the site's demo.json. */
export interface Person {
  readonly name: string;
  /** The text of encodeState. */
  readonly state: string;
}

/** What a check of the portal is given. */
export interface MeStage {
  readonly site: string;
  readonly rpc: string;
  readonly people: readonly Person[];
  readonly browser: Browser;
  /** Counts one comparison; a difference is a finding. */
  expect(subject: string, got: string, wanted: string): void;
  say(line: string): void;
}

/** A machine that also runs a chain is slow; a page that never comes fails all the same. */
export const patience = 180_000;

/** Opens the portal. */
export async function openPortal(page: Page, site: string): Promise<void> {
  page.setDefaultTimeout(patience);
  await page.goto(`${site}/me`, { timeout: patience });
}

/** Opens the portal as a person of the local network, in one click. */
export async function actAs(page: Page, site: string, name: string): Promise<void> {
  await openPortal(page, site);
  await page.getByRole("button", { name: `Act as ${name}`, exact: true }).click();
  await page.locator(".money").waitFor();
}

/** Goes to a room of the open portal. */
export async function goTo(page: Page, room: string): Promise<void> {
  await page.locator(".rooms").getByRole("link", { name: room, exact: true }).click();
}

/** Runs on the node itself, not through the site. */
export async function onChain<T>(rpc: string, run: (chain: Chain) => Promise<T>): Promise<T> {
  const chain = await connectChain(rpc);
  try {
    return await run(chain);
  } finally {
    chain.close();
  }
}

/** A person's address. */
export async function addressOf({ state }: Person): Promise<string> {
  return (await walletFromKey(decodeState(state).walletKey)).address;
}

/** Ids of the consents of an owner that are live on the chain. */
export async function liveConsents(chain: Chain, owner: string): Promise<string[]> {
  const pagination = { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: false };
  const { consents } = await chain.query.consent.consentsByOwner({ owner, liveOnly: true, pagination });
  return consents.map(({ id }) => Buffer.from(id).toString("hex")).sort();
}
