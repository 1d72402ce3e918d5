// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { HealthError } from "@aceso/health";
import { expect, test } from "vitest";
import { PortalError } from "../portalError.ts";
import { failureOf } from "./failure.ts";

test("a failure keeps its name and its words, and says what to do next", () => {
  const failure = failureOf(new PortalError("wrong_passphrase", "passphrase", "another one", "the right one"));
  expect(failure.code).toBe("wrong_passphrase");
  expect(failure.title).toMatch(/does not open/);
  expect(failure.next).toMatch(/recovery text/);
  expect(failure.message).toBe("passphrase: got another one, wanted the right one");
});

test("the agent's, the chain's and the de-identifier's failures have words too", () => {
  expect(failureOf(new AcesoError({ code: "consent_over", message: "m" })).title).toMatch(/over already/);
  expect(failureOf(new HealthError("scan_hit", "s", "g", "w")).next).toMatch(/Nothing left this device/);
});

test("a code without words here shows the thrower's hint, and says so plainly without one", () => {
  expect(failureOf(new AcesoError({ code: "quite_new", message: "m", hint: "do this" }))).toMatchObject({
    next: "do this",
    code: "quite_new",
  });
  expect(failureOf(new AcesoError({ code: "quite_new", message: "m" })).next).toMatch(/Try again/);
});

test.each([["a text"], [undefined], [null], [new Error("boom")]])("%s thrown without a code is unexpected, not hidden", (thrown) => {
  expect(failureOf(thrown).code).toBe("unexpected");
});
