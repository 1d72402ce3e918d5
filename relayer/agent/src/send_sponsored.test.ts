// SPDX-License-Identifier: Apache-2.0
import { AcesoError, endingMessages, type TxResult } from "@aceso/client";
import { expect, test } from "vitest";
import { sendSponsored } from "./send_sponsored.ts";

const done: TxResult = { hash: "aa", height: 1, gasUsed: 0n, events: [], responses: [] };
const [withdraw = ""] = endingMessages;

/** Sends where only the given granters pay. Returns who was tried and what came of it. */
async function sending(
  messages: readonly string[],
  paying: readonly string[],
  refusal = "chain_feegrant_5",
  found: string | undefined = "second",
) {
  const tried: (string | undefined)[] = [];
  const result = await sendSponsored({
    messages,
    granter: "first",
    send: async (granter) => {
      tried.push(granter);
      if (granter !== undefined && paying.includes(granter)) return done;
      throw new AcesoError({ code: refusal, message: refusal });
    },
    findSponsor: async () => found,
  }).catch((error: unknown) => (error instanceof AcesoError ? error.code : "unexpected"));
  return { tried, result };
}

test("the allowance in hand pays", async () => {
  expect(await sending([withdraw], ["first"])).toEqual({ tried: ["first"], result: done });
});

test.each(endingMessages)("with the first sponsor gone, another pays for %s", async (url) => {
  expect(await sending([url], ["second"])).toEqual({ tried: ["first", "second"], result: done });
});

test("a sponsor that is gone pays for nothing new, and no other is asked to", async () => {
  expect(await sending([withdraw, "/aceso.consent.v1.MsgGrantConsent"], ["second"])).toEqual({
    tried: ["first"],
    result: "chain_feegrant_5",
  });
});

test("a refusal that has nothing to do with the fee is not tried again", async () => {
  expect(await sending([withdraw], ["second"], "consent_over")).toEqual({ tried: ["first"], result: "consent_over" });
});

test("where no relayer pays, the first refusal is told", async () => {
  const { tried, result } = await sending([withdraw], [], "chain_feegrant_5", "first");
  expect([tried, result]).toEqual([["first"], "chain_feegrant_5"]);
});
