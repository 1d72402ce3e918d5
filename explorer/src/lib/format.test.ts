// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { acesoAmount, proseList, relativeTime, secondsOf, timeText } from "./format.ts";

describe("amounts", () => {
  test.each([
    ["0", "0 ACESO"],
    ["1", "0.000001 ACESO"],
    ["1500000", "1.5 ACESO"],
    ["1234567000000", "1\u2009234\u2009567 ACESO"],
    ["18446744073709551615", "18\u2009446\u2009744\u2009073\u2009709.551615 ACESO"],
  ])("%s uaceso is %s, to the last unit", (uaceso, words) => expect(acesoAmount(uaceso)).toBe(words));

  test("what is no amount is shown as it is", () => expect(acesoAmount("-1")).toBe("-1"));
});

describe("times", () => {
  test("seconds and RFC 3339 text of one moment read the same", () => {
    expect(timeText("1800000000")).toBe("2027-01-15 08:00:00 UTC");
    expect(timeText("2027-01-15T08:00:00.123Z")).toBe("2027-01-15 08:00:00 UTC");
  });

  test("0 is never, not 1970", () => {
    expect(timeText("0")).toBe("never");
    expect(secondsOf(0)).toBeUndefined();
  });

  test.each([
    [100, "just now"],
    [35, "1 minute ago"],
    [100 - 7_200, "2 hours ago"],
    [100 + 86_400 * 3, "in 3 days"],
  ])("%d seen from 100 is %s", (seconds, words) => expect(relativeTime(seconds, 100)).toBe(words));
});

test("a list reads as prose", () => expect(proseList(["lab", "notes", "survey"])).toBe("lab, notes and survey"));
