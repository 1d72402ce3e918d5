// SPDX-License-Identifier: Apache-2.0
import type { BrowserContext, Page } from "playwright-core";
import { within } from "../chromium.ts";
import { goTo, liveConsents, type MeStage, onChain, openPortal } from "./stage.ts";

const passphrase = "a heron stands in the rain";

/** A wallet of one's own: made here, kept locked, opened by its passphrase alone and in one tab, brought back by its recovery text. */
export async function checkWallet(stage: MeStage): Promise<void> {
  const { site, browser, expect } = stage;
  let recovery = "";
  let address = "";
  await within(browser, async ({ page }) => {
    await openPortal(page, site);
    await make(page, "short", false);
    expect("a short passphrase", await codeOn(page), "passphrase_too_short");
    await make(page, passphrase, true);
    address = await addressOn(page);
    await agreesWithoutCoins(stage, page, address);
    recovery = await recoveryOf(page, passphrase);
    expect("recovery text: has the wallet key", String(recovery.includes("walletKey")), "true");
    expect("kept on this device: in plain", await plainKept(page, recovery), "nothing");
    expect("a second tab", await secondTab(page.context(), site), "open_elsewhere");
    await page.reload();
    await unlock(page, `${passphrase}!`);
    expect("another passphrase", await codeOn(page), "wrong_passphrase");
    await unlock(page, passphrase);
    await page.locator(".rooms").waitFor();
    expect("the same wallet after a reload", await addressOn(page), address);
  });
  await within(browser, async ({ page }) => {
    await openPortal(page, site);
    await page.getByRole("button", { name: "I have a recovery text" }).click();
    await page.getByLabel("Recovery text").fill(recovery.slice(0, -20));
    await fillNew(page, passphrase);
    await page.getByRole("button", { name: "Lock and open it" }).click();
    expect("half a recovery text", await codeOn(page), "agent_state_malformed");
    await page.getByLabel("Recovery text").fill(recovery);
    await page.getByRole("button", { name: "Lock and open it" }).click();
    await page.locator(".rooms").waitFor();
    expect("the same wallet in another browser, by its recovery text", await addressOn(page), address);
  });
}

async function fillNew(page: Page, words: string): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(words);
  await page.getByLabel("The same again").fill(words);
}

async function make(page: Page, words: string, opens: boolean): Promise<void> {
  await fillNew(page, words);
  await page.getByRole("button", { name: "Make my wallet" }).click();
  if (opens) await page.locator(".rooms").waitFor();
}

async function unlock(page: Page, words: string): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(words);
  await page.getByRole("button", { name: "Unlock" }).click();
}

/** The name of the failure that the page shows. */
async function codeOn(page: Page): Promise<string> {
  const code = page.locator(".notice.bad code").first();
  await code.waitFor();
  return (await code.textContent()) ?? "";
}

async function addressOn(page: Page): Promise<string> {
  return (await page.locator(".me-head [title^=aceso1]").getAttribute("title")) ?? "";
}

/** A new patient has no coins: a relayer pays, and the chain has the consent. */
async function agreesWithoutCoins({ rpc, expect }: MeStage, page: Page, owner: string): Promise<void> {
  await goTo(page, "Give a consent");
  await page.getByRole("button", { name: "Read it once more" }).click();
  await page.getByRole("button", { name: "I agree" }).click();
  await page.getByText("On the chain", { exact: true }).waitFor();
  const [live, balance] = await onChain(rpc, async (chain) => [await liveConsents(chain, owner), await chain.balance(owner)] as const);
  expect("a new patient's consents on the chain", String(live.length), "1");
  expect("a new patient's coins", String(balance), "0");
}

async function recoveryOf(page: Page, words: string): Promise<string> {
  await goTo(page, "Keys");
  await page.getByLabel("Passphrase, once more").fill(words);
  await page.getByRole("button", { name: "Show the recovery text" }).click();
  const text = await page.locator(".raw pre").textContent();
  await page.getByRole("button", { name: "Hide it" }).click();
  return text ?? "";
}

/** Searches everything the origin keeps for the wallet key, which the recovery text has in plain. */
async function plainKept(page: Page, recovery: string): Promise<string> {
  const key = /"walletKey":\s*\{\s*"hex":\s*"([0-9a-f]{64})"/.exec(recovery)?.[1];
  if (key === undefined) throw new Error("recovery text: got no wallet key, wanted one to search for");
  return page.evaluate(async (needle) => {
    const kept: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? "");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        kept.push(JSON.stringify(all.result));
      }
      database.close();
    }
    if (!kept.some((text) => text.includes("AES-256-GCM"))) return "no locked wallet at all";
    return kept.some((text) => text.includes(needle) || text.includes("walletKey")) ? "the wallet key" : "nothing";
  }, key);
}

async function secondTab(context: BrowserContext, site: string): Promise<string> {
  const page = await context.newPage();
  try {
    await openPortal(page, site);
    await unlock(page, passphrase);
    return await codeOn(page);
  } finally {
    await page.close();
  }
}
