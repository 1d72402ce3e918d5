// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aceso } from "../test/launch.ts";

test.each([[["status"]], [["consent", "list"]], [["reward", "show"]]])("%j says with exit 5 that no node answers", (args) => {
  const home = mkdtempSync(join(tmpdir(), "aceso-cli-"));
  const { exit, out } = aceso([...args, "--json", "--node", "http://127.0.0.1:1", "--home", home]);
  expect(exit).toBe(5);
  expect(JSON.parse(out)).toMatchObject({ ok: false, command: args.join(" "), error: { code: "node_unreachable" } });
});

test("doctor says with exit 4 what is not ready", () => {
  expect(aceso(["doctor", "--node", "http://127.0.0.1:1"]).exit).toBe(4);
});
