// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import type { Page } from "playwright-core";
import { within } from "../chromium.ts";
import { actAs, addressOf, goTo, liveConsents, type MeStage, onChain, type Person, patience } from "./stage.ts";

/** A demonstration identity in one click: agrees with a study, stops it in no more clicks, claims; each is read back from the chain. */
export async function checkDemo(stage: MeStage): Promise<void> {
  await onChain(stage.rpc, async (chain) => {
    const earner = await withEarnings(chain, stage.people);
    stage.expect("people of demo.json: one who may claim", String(earner !== undefined), "true");
    const person = earner ?? stage.people[0];
    if (person === undefined) throw new Error("demo.json: got nobody, wanted people");
    await within(stage.browser, async ({ page, complaints }) => {
      await actAs(page, stage.site, person.name);
      const grants = await agree(stage, chain, page, person);
      await stop(stage, chain, page, person, grants);
      if (earner !== undefined) await claim(stage, chain, page, earner);
      await readOwn(stage, page);
      await locks(stage, page, person);
      stage.expect("portal: console", complaints.join(" | "), "");
    });
  });
}

async function withEarnings(chain: Chain, people: readonly Person[]): Promise<Person | undefined> {
  for (const person of people) {
    const { claimable } = await chain.query.reward.claimable({ address: await addressOf(person) });
    if (claimable.some((line) => line.claimable)) return person;
  }
  return undefined;
}

/** Gives a consent on one screen. Returns how many clicks it took from the overview. */
async function agree({ expect }: MeStage, chain: Chain, page: Page, person: Person): Promise<number> {
  const owner = await addressOf(person);
  const before = await liveConsents(chain, owner);
  await goTo(page, "Give a consent");
  await page.locator(".grant-row").first().waitFor();
  expect("grant screen: nothing is collapsed", String(await page.locator("main details").count()), "0");
  const until = page.getByLabel("Ends on");
  const chosen = await until.inputValue();
  await until.fill("");
  expect(
    "grant screen without an end: can be read once more",
    String(await page.getByRole("button", { name: "Read it once more" }).count()),
    "0",
  );
  expect("grant screen without an end: named", String(await page.getByText("consent_incomplete").count()), "1");
  await until.fill(chosen);
  await page.getByRole("button", { name: "Read it once more" }).click();
  const sentence = (await page.locator(".confirm .lead").textContent()) ?? "";
  expect("last step: says until when", String(/until \d{1,2} \w+ \d{4}/.test(sentence)), "true");
  await page.getByRole("button", { name: "I agree" }).click();
  await page.getByText("On the chain", { exact: true }).waitFor();
  const after = await liveConsents(chain, owner);
  expect("consents live on the chain after agreeing", String(after.length), String(before.length + 1));
  return 3; // the room, once more, agree
}

/** Stops the newest consent. */
async function stop({ expect, say }: MeStage, chain: Chain, page: Page, person: Person, grants: number): Promise<void> {
  const owner = await addressOf(person);
  await goTo(page, "Overview");
  const before = await liveConsents(chain, owner);
  const shown = page.locator("article.consent");
  await shown.first().waitFor();
  expect("overview: live consents shown", String(await shown.count()), String(before.length));
  const id = (await shown.first().getAttribute("data-consent")) ?? "";
  await shown.first().getByRole("button", { name: "Stop sharing" }).click();
  await page.getByRole("button", { name: "Stop now" }).click();
  await page.getByText(/^Stopped in block/).waitFor();
  const after = await liveConsents(chain, owner);
  expect("the stopped consent is live on the chain", String(after.includes(id)), "false");
  expect("the other consents stay", after.join(), before.filter((each) => each !== id).join());
  const { consent } = await chain.query.consent.consent({ id });
  expect("the stopped consent's status on the chain", String(consent.status), "3"); // WITHDRAWN
  expect("clicks to stop are no more than to agree", String(2 <= grants), "true");
  const words = (await page.locator(".stopped").first().textContent()) ?? "";
  for (const part of ["What stops", "What cannot be undone"])
    expect(`after stopping: says “${part}”`, String(words.includes(part)), "true");
  await page.locator(`article.consent[data-consent="${id}"]`).waitFor({ state: "detached", timeout: patience });
  say(`me: ${person.name} stopped ${id.slice(0, 8)}…`);
}

/** Claims, and compares what the page says with what the account gained. */
async function claim({ expect }: MeStage, chain: Chain, page: Page, person: Person): Promise<void> {
  const owner = await addressOf(person);
  const before = await chain.balance(owner);
  await page.getByRole("button", { name: "Claim", exact: true }).click();
  await page.getByText("Claimed", { exact: true }).waitFor();
  const shown = await page.locator("[role=status] .amount").first().getAttribute("title");
  const gained = (await chain.balance(owner)) - before;
  expect("claimed something", String(gained > 0n), "true");
  expect("what the page says was claimed", shown ?? "", `${gained} uaceso`);
}

/** Opens a record of one's own in the browser. */
async function readOwn({ expect }: MeStage, page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Read it: / })
    .first()
    .click();
  await page.locator(".content-lines li").first().waitFor();
  expect("a record read in the browser has entries", String((await page.locator(".content-lines li").count()) > 0), "true");
}

/** Locking takes everything off the page. */
async function locks({ expect }: MeStage, page: Page, person: Person): Promise<void> {
  await page.getByRole("button", { name: "Lock", exact: true }).click();
  await page.getByRole("heading", { name: "Your two secrets" }).waitFor();
  const text = (await page.locator("main").textContent()) ?? "";
  expect("locked: the address is off the page", String(text.includes((await addressOf(person)).slice(0, 10))), "false");
}
