// SPDX-License-Identifier: Apache-2.0
import { unhex } from "@aceso/proto/encoding";
import { Consent as ChainConsent, ConsentStatus, WithdrawalMode } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyConsent } from "../../test/consents.ts";
import { consentFromChain, consentToChain } from "./chain.ts";
import type { Consent } from "./types.ts";

/** What chain state holds of a consent, through its own bytes. */
function onChain(consent: Consent): ChainConsent {
  const { withdrawal } = consent;
  const mode = withdrawal?.mode === "STOP_DELETE" ? WithdrawalMode.WITHDRAWAL_MODE_STOP_DELETE : WithdrawalMode.WITHDRAWAL_MODE_STOP_NEW;
  const held = ChainConsent.fromPartial({
    id: unhex(consent.id),
    version: consent.version,
    supersedes: unhex(consent.supersedes),
    owner: consent.owner,
    terms: consentToChain(consent),
    status: ConsentStatus[`CONSENT_STATUS_${consent.status}`],
    ...(withdrawal ? { withdrawal: { time: BigInt(withdrawal.time), mode } } : {}),
  });
  return ChainConsent.decode(ChainConsent.encode(held).finish());
}

/** Sets have no order on chain. */
const sorted = (consent: Consent): unknown =>
  JSON.parse(
    JSON.stringify(consent, (key, value: unknown) =>
      typeof value === "bigint"
        ? String(value)
        : Array.isArray(value) && key !== "geo" && key !== "visas" && key !== "purposes"
          ? [...value].sort()
          : value,
    ),
  );

const U64 = 1n << 64n;
const held = anyConsent.map((consent) => {
  const minPrice = { commercial: consent.minPrice.commercial % U64, nonProfit: consent.minPrice.nonProfit % U64 };
  return { ...consent, minPrice };
});

describe("plain values and chain state", () => {
  test("a consent written and read is the same consent", () => {
    fc.assert(
      fc.property(held, (consent) => {
        expect(sorted(consentFromChain(onChain(consent)))).toEqual(sorted(consent));
      }),
      { numRuns: 200 },
    );
  });
  test.each([2n ** 31n - 1n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 32n, U64 - 1n])("a price of %s uaceso is not lost on the wire", (price) => {
    const consent = { ...(fc.sample(held, { numRuns: 1, seed: 3 })[0] as Consent), minPrice: { commercial: price, nonProfit: price } };
    expect(consentFromChain(onChain(consent)).minPrice).toEqual({ commercial: price, nonProfit: price });
  });
  const chain = onChain({ ...(fc.sample(held, { numRuns: 1, seed: 3 })[0] as Consent), withdrawal: null });
  test.each([
    ["a status nobody knows", { ...chain, status: 99 as ConsentStatus }],
    ["a class bit nobody knows", { ...chain, terms: { ...chain.terms, classes: 1 << 20 } }],
    ["a modifier bit nobody knows", { ...chain, terms: { ...chain.terms, duoModifiers: 1 << 30 } }],
    ["a purpose nobody knows", { ...chain, terms: { ...chain.terms, purposes: [99] } }],
  ])("%s is refused", (_, broken) =>
    expect(() => consentFromChain(broken)).toThrow(expect.objectContaining({ code: "consent_unknown_code" })),
  );
});
