// SPDX-License-Identifier: Apache-2.0
import { openPool } from "@aceso/host";
import { within } from "../chromium.ts";
import { badgeOf, openProvenance } from "../provenancePage.ts";
import { lie } from "../serve.ts";
import type { Stage } from "../stage.ts";
import { checkStateOf, differingFields, stateBadge } from "../statePage.ts";

/** A row that says something false, by whatever way, is told apart from the state: on its own page by name, and on the provenance page. */
export async function checkEditedRow(stage: Stage): Promise<void> {
  const { ids, browser, expect, database, say } = stage;
  await within(browser, async ({ page }) => {
    await checkStateOf(page, stage, `/device/${ids.device}`);
    expect("untouched device row: badge", await stateBadge(page), "verified");
  });
  await within(browser, async ({ page }) => {
    await lie(
      page,
      (question) => /^query (Check|Rows|Device)\b/.test(question),
      (data) => {
        for (const name of ["row", "device"]) if (data[name]) Object.assign(data[name], { tier: "T4" });
      },
    );
    await checkStateOf(page, stage, `/device/${ids.device}`);
    expect("false tier in every answer: badge", await stateBadge(page), "failed");
    expect("false tier in every answer: fields named", await differingFields(page), "tier");
  });
  if (database === undefined) return say("left out: a row edited in SQL (give --database URL)");
  await withEdited(
    database,
    "device",
    ids.device,
    "tier",
    () => "T4",
    () => deviceDiffers(stage),
  );
  await withEdited(
    database,
    "record",
    ids.record,
    "ciphertextHash",
    () => "00".repeat(32),
    () => provenanceFails(stage, "record's ciphertext hash"),
  );
  await withEdited(database, "consent", ids.consent, "status", otherStatus, () => provenanceFails(stage, "consent's status"));
}

const otherStatus = (status: unknown): string => (status === "ACTIVE" ? "WITHDRAWN" : "ACTIVE");

async function deviceDiffers(stage: Stage): Promise<void> {
  const { ids, browser, expect } = stage;
  await within(browser, async ({ page }) => {
    await checkStateOf(page, stage, `/device/${ids.device}`);
    expect("device row edited in SQL: badge", await stateBadge(page), "failed");
    expect("device row edited in SQL: fields named", await differingFields(page), "tier");
  });
  await provenanceFails(stage, "device's tier");
}

async function provenanceFails(stage: Stage, what: string): Promise<void> {
  const { ids, browser, expect } = stage;
  await within(browser, async ({ page }) => {
    await openProvenance(page, stage, ids.record, ids.openings[0] ?? "");
    expect(`${what} edited in SQL: provenance badge`, await badgeOf(page), "failed");
  });
}

/** Edits one field of one row behind the index, runs, and puts the row back. */
async function withEdited(
  database: string,
  kind: string,
  id: string,
  field: string,
  valueFor: (before: unknown) => string,
  run: () => Promise<void>,
): Promise<void> {
  const pool = openPool(database, { max: 1 });
  const where = "where kind = $1 and id = $2";
  try {
    const before = await pool.query<{ value: unknown }>(`select value from entity ${where}`, [kind, id]);
    const [row] = before.rows;
    if (row === undefined) throw new Error(`${kind} ${id}: got no row, wanted one`);
    const value = valueFor(Reflect.get(Object(row.value), field));
    await pool.query(`update entity set value = jsonb_set(value, array[$3], to_jsonb($4::text)) ${where}`, [kind, id, field, value]);
    try {
      await run();
    } finally {
      await pool.query(`update entity set value = $3 ${where}`, [kind, id, JSON.stringify(row.value)]);
    }
  } finally {
    await pool.end();
  }
}
