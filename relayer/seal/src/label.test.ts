// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { flipped, openVault } from "../test/world.ts";
import { commitLabel, openLabel, sealLabel } from "./label.ts";

const { labelKey, random } = openVault();
const opening = { salt: random(16), category: 8, labels: 1n << 7n, dayFrom: -3n, dayTo: 20_300n };
const sealed = await sealLabel({ labelKey, opening, random });
const commit = commitLabel(opening);

test("a label box opens to the label that the record commits to", async () => {
  expect(await openLabel({ labelKey, sealed, commit })).toEqual(opening);
});

test.each([
  ["another label key", { labelKey: random(32) }, "box_closed"],
  ["a changed byte", { sealed: flipped(sealed, 20) }, "box_closed"],
  ["an empty box", { sealed: new Uint8Array() }, "box_closed"],
  ["another commitment", { commit: flipped(commit) }, "label_mismatch"],
])("a label box is refused with %s", async (_, twin, code) => {
  await expect(openLabel({ labelKey, sealed, commit, ...twin })).rejects.toMatchObject({ code });
});

test.each(["category", "labels", "dayFrom", "dayTo"] as const)("another %s does not fit the commitment", async (field) => {
  const twin = field === "category" ? { ...opening, category: 9 } : { ...opening, [field]: 1n };
  const other = await sealLabel({ labelKey, opening: twin, random });
  await expect(openLabel({ labelKey, sealed: other, commit })).rejects.toMatchObject({ code: "label_mismatch" });
});
