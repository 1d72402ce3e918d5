// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { errorCode, HostError, reason } from "./errors.ts";

test("an error says code, subject, got and wanted in its message", () => {
  const error = new HostError({ code: "E_X", subject: "port", got: "0", wanted: "1 to 65535" });
  expect(error.message).toBe("E_X: port: got 0, wanted 1 to 65535");
  expect(error).toMatchObject({ status: 500, exitCode: 1, retryable: false });
});

test("anything thrown has a reason and perhaps a code", () => {
  expect(reason(new Error("a"))).toBe("a");
  expect(reason("b")).toBe("b");
  expect(errorCode(Object.assign(new Error("x"), { code: "ENOENT" }))).toBe("ENOENT");
  expect(errorCode(new Error("x"))).toBe("");
  expect(errorCode(null)).toBe("");
});
