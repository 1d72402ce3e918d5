// SPDX-License-Identifier: Apache-2.0
// npx tsx test/e2e/browser/shots.ts --site URL --folder DIR [--only NAME]: a picture of every page in every look, for people to judge.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch, looks, within } from "./chromium.ts";
import { discover } from "./discover.ts";
import { pagesOf } from "./pages.ts";

const { values } = parseArgs({
  options: {
    site: { type: "string", default: "http://127.0.0.1:8080" },
    folder: { type: "string" },
    only: { type: "string" },
    look: { type: "string" },
  },
});
const { site, folder, only } = values;
if (folder === undefined) throw new Error("--folder: got none, wanted a place for the pictures");
mkdirSync(folder, { recursive: true });
const ids = await discover(site);
const browser = await launch();
try {
  for (const look of looks.filter(({ name }) => values.look === undefined || name === values.look)) {
    for (const { name, path, ready } of pagesOf(ids)) {
      if (only !== undefined && !name.includes(only)) continue;
      await within(
        browser,
        async ({ page }) => {
          await page.goto(site + path);
          await page
            .locator(ready)
            .first()
            .waitFor({ timeout: 20_000 })
            .catch(() => process.stderr.write(`${name}: ${ready} did not come\n`));
          await page.waitForTimeout(400); // fonts and the last answers
          await page.screenshot({ path: join(folder, `${name}.${look.name}.png`), fullPage: true });
        },
        look,
      );
    }
  }
} finally {
  await browser.close();
}
