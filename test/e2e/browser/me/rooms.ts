// SPDX-License-Identifier: Apache-2.0
import type { Page } from "playwright-core";
import { violations } from "../checks/pages.ts";
import { looks, within } from "../chromium.ts";
import { actAs, goTo, type MeStage, openPortal } from "./stage.ts";

const rooms = [
  ["Overview", ".vault, .money"],
  ["Add data", ".drop"],
  ["Give a consent", ".grant-row"],
  ["Try my consent", "[data-decision]"],
  ["Keys", ".facts"],
] as const;

/** Every room, light and dark, on a desktop and a phone: no rule of accessibility is broken, nothing scrolls sideways, the console is empty. */
export async function checkRooms({ site, people, browser, expect }: MeStage): Promise<void> {
  const [person] = people;
  if (person === undefined) throw new Error("demo.json: got nobody, wanted people");
  for (const look of looks) {
    await within(
      browser,
      async ({ page, complaints }) => {
        await openPortal(page, site);
        await page.locator(".people").waitFor();
        await judge(page, `locked, ${look.name}`, expect);
        await actAs(page, site, person.name);
        for (const [room, ready] of rooms) {
          await goTo(page, room);
          await page.locator(ready).first().waitFor();
          if (room === "Give a consent") await page.getByRole("button", { name: "Read it once more" }).click();
          await judge(page, `${room}, ${look.name}`, expect);
        }
        expect(`portal, ${look.name}: console`, complaints.join(" | "), "");
      },
      look,
    );
  }
}

async function judge(page: Page, subject: string, expect: MeStage["expect"]): Promise<void> {
  expect(`${subject}: accessibility`, await violations(page), "");
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(`${subject}: pixels beyond the screen's width`, String(over), "0");
}
