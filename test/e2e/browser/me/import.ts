// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import type { Page } from "playwright-core";
import { within } from "../chromium.ts";
import { goTo, type MeStage, onChain, openPortal } from "./stage.ts";

const passphrase = "a heron stands in the rain";
const name = "Wilhelmina Quarantotti";

const observation = (code: string, value: number, unit: string, category: string) => ({
  resource: {
    resourceType: "Observation",
    status: "final",
    category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: category }] }],
    code: { coding: [{ system: "http://loinc.org", code }] },
    subject: { reference: "Patient/p", display: name },
    effectiveDateTime: "2025-03-04T08:00:00Z",
    valueQuantity: { value, unit, system: "http://unitsofmeasure.org", code: unit },
  },
});

/** One person: a vital sign that may leave, an HIV diagnosis that must not, a name that is in neither. */
const bundle = {
  resourceType: "Bundle",
  type: "collection",
  entry: [
    { resource: { resourceType: "Patient", id: "p", gender: "female", birthDate: "1980-05-06", name: [{ text: name }] } },
    observation("8867-4", 71, "/min", "vital-signs"),
    {
      resource: {
        resourceType: "Condition",
        subject: { reference: "Patient/p" },
        code: { coding: [{ system: "http://hl7.org/fhir/sid/icd-10-cm", code: "B20" }] },
        recordedDate: "2025-03-04",
      },
    },
  ],
};

/** A file is shown before anything leaves; what is held back stays; the rest is sealed and on the chain. */
export async function checkImport({ site, rpc, browser, expect, say }: MeStage): Promise<void> {
  await within(browser, async ({ page }) => {
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "PUT" || (request.method() === "POST" && request.url().includes("/v1/")))
        sent.push(request.postData() ?? "");
    });
    await openPortal(page, site);
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByLabel("The same again").fill(passphrase);
    await page.getByRole("button", { name: "Make my wallet" }).click();
    await page.locator(".money").waitFor();
    const owner = (await page.locator(".me-head [title^=aceso1]").getAttribute("title")) ?? "";
    await goTo(page, "Add data");
    await choose(page, "no-bundle.json", "{]");
    expect("a file that is no JSON", (await page.locator(".notice.bad code").first().textContent()) ?? "", "file_not_json");
    await choose(page, "bundle.json", JSON.stringify(bundle));
    await page.locator(".split").waitFor();
    expect("preview: leaves", await headOf(page, "leaves"), "Leaves, sealed: 2");
    expect("preview: held back", await headOf(page, "held"), "Held back on this device: 1");
    expect("preview: why", String(await page.locator('[data-part="held"]').getByText("1 about HIV").count()), "1");
    expect("requests that carry something before the patient agrees", String(sent.length), "0");
    await page.getByRole("button", { name: "Seal and submit" }).click();
    await page.getByText(/^Sealed to your vaults/).waitFor({ timeout: 240_000 });
    const plain = sent.some((body) => body.includes(name) || body.includes("B20"));
    expect("what was sent: name or diagnosis in plain", String(plain), "false");
    expect("records on the chain", String(await recordsOf(rpc, owner)), "2"); // vital signs, and age and sex
    say(`me: imported in ${sent.length} requests`);
  });
}

async function choose(page: Page, file: string, text: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name: file, mimeType: "application/json", buffer: Buffer.from(text) });
  await page.locator(".notice.bad code, .split").first().waitFor();
}

async function headOf(page: Page, part: string): Promise<string> {
  return ((await page.locator(`[data-part="${part}"] h3`).textContent()) ?? "").trim();
}

async function recordsOf(rpc: string, owner: string): Promise<number> {
  const pagination = { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: false };
  return onChain(rpc, async (chain) => {
    const { vaults } = await chain.query.vault.vaultsByOwner({ owner, pagination });
    const found = await Promise.all(vaults.map(({ id }) => chain.query.record.recordsByVault({ vault: hex(id), batch: "", pagination })));
    return found.reduce((sum, { records }) => sum + records.length, 0);
  });
}
