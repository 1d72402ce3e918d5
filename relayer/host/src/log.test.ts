// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { createLog } from "./log.ts";

function captured() {
  const lines: string[] = [];
  return { lines, log: createLog({ name: "relayer", destination: { write: (line: string) => lines.push(line) } }) };
}

test("a line is JSON with name, level and time", () => {
  const { lines, log } = captured();
  log.info({ height: 5n }, "block");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ name: "relayer", level: "info", height: "5", msg: "block" });
});

test("a seed never reaches a line, in fields, nested, in a child's bindings or in an error", () => {
  const { lines, log } = captured();
  log.info({ seed: "hunter2", deep: { share: "hunter2" } }, "x");
  log.error({ err: Object.assign(new Error("failed"), { salt: "hunter2" }) }, "y");
  log.error(Object.assign(new Error("bare"), { salt: "hunter2" }));
  log
    .child({ part: "a" })
    .child({ vault: { seed: "hunter2" } })
    .info("z");
  expect(lines).toHaveLength(4);
  expect(lines.join("")).not.toContain("hunter2");
  expect(lines[1]).toContain("failed");
});
