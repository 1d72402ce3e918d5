// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { isLoopback, sourceOf } from "./source.ts";

test("the peer counts, and X-Forwarded-For is ignored unless proxies are trusted", () => {
  expect(sourceOf("10.0.0.1", "6.6.6.6", 0)).toBe("10.0.0.1");
  expect(sourceOf(undefined, undefined, 0)).toBe("unknown");
});

test("behind trusted proxies the address the outermost saw counts, however many the client invents", () => {
  expect(sourceOf("10.0.0.1", "6.6.6.6, 7.7.7.7", 1)).toBe("7.7.7.7");
  expect(sourceOf("10.0.0.1", "6.6.6.6, 7.7.7.7, 10.0.0.2", 2)).toBe("7.7.7.7");
  expect(sourceOf("10.0.0.1", "nonsense", 1)).toBe("10.0.0.1");
  expect(sourceOf("10.0.0.1", undefined, 1)).toBe("10.0.0.1");
});

test("IPv6 is one source per /64, in every way of writing it", () => {
  expect(sourceOf("2001:db8:0:1::5", undefined, 0)).toBe("2001:db8:0:1::/64");
  expect(sourceOf("2001:0DB8:0000:0001:ffff:1:2:3", undefined, 0)).toBe("2001:db8:0:1::/64");
  expect(sourceOf("2001:db8:0:2::5", undefined, 0)).not.toBe("2001:db8:0:1::/64");
  expect(sourceOf("::ffff:10.0.0.9", undefined, 0)).toBe("10.0.0.9");
});

test("loopback is recognised in both families, and nothing else is", () => {
  for (const peer of ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"]) expect(isLoopback(sourceOf(peer, undefined, 0))).toBe(true);
  for (const peer of ["128.0.0.1", "2001::1", undefined]) expect(isLoopback(sourceOf(peer, undefined, 0))).toBe(false);
});
