// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { aceso } from "../test/launch.ts";

describe("aceso", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["nonsense"]],
    ["a group without its command", ["evidence"]],
    ["an unknown option", ["status", "--nonsense"]],
    ["a missing argument", ["verify", "--trust", "x"]],
  ])("calls %s a usage error, exit 2, with nothing on standard output", (_, args) => {
    const { exit, out } = aceso(args);
    expect([exit, out]).toEqual([2, ""]);
  });

  test("puts a usage error into the envelope with --json", () => {
    const { exit, out, err } = aceso(["verify", "--json"]);
    expect([exit, err]).toEqual([2, ""]);
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { code: "usage", message: expect.stringContaining("bundle") as unknown } });
  });

  test("shows help with exit 0", () => {
    const { exit, out } = aceso(["evidence", "verify", "--help"]);
    expect(exit).toBe(0);
    expect(out).toContain("Examples:");
  });
});
