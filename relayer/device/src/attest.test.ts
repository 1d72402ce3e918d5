// SPDX-License-Identifier: Apache-2.0
import { fakeChain } from "@aceso/client/testing";
import { addressText, hex } from "@aceso/proto/encoding";
import { expect, test, vi } from "vitest";
import { createWorld } from "../test/world.ts";
import { attestDevice } from "./attest.ts";

const lead = "http://lead";
const round = "ab";

/** A lead and its members; what each member answers about its vote, in turn. */
function network(members: Record<string, { phase: string; code?: string; reason?: string }[]>, keyGeneration = 0, sameKey = true) {
  const { device, sibling, nonceInfo } = createWorld("attest");
  const dataKey = (sameKey ? device : sibling).dataKey.cose;
  const asked: { url: string; body: unknown }[] = [];
  const votes = Object.keys(members).map((member) => ({ member, phase: "drawn" }));
  const answers: Record<string, unknown> = {
    "/v1/nonces": {
      chain_id: "aceso-local-1",
      height: "1200",
      header_hash: hex(nonceInfo.headerHash),
      lead: addressText(new Uint8Array(20)),
    },
    "/v1/evidence": { round },
    [`/v1/rounds/${round}`]: { id: round, phase: "REFUSED", tier: "T0", code: "nonce_mismatch", votes },
  };
  const fake = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = new URL(String(input));
    asked.push({ url: String(url), body: init?.body === undefined ? undefined : JSON.parse(String(init.body)) });
    if (url.origin === lead) return new Response(JSON.stringify(answers[url.pathname]));
    const vote = members[url.hostname]?.shift();
    return vote === undefined ? new Response("{}", { status: 503 }) : new Response(JSON.stringify({ member: url.hostname, ...vote }));
  };
  const { chain } = fakeChain({
    queries: {
      "device.device": () => ({ device: { keyGeneration }, keys: keyGeneration === 0 ? [] : [{ keyGeneration, dataKey }] }),
      "operator.operator": ({ address }) => ({ operator: { endpoint: `http://${String(address)}` } }),
    },
  });
  return { device, asked, at: { chain, relayer: lead, fetch: fake, sleep: async () => undefined } };
}

test("every member is asked for its own verdict, and again while it has not revealed", async () => {
  const reason = "nonce: got another, wanted the round's";
  const { at, device } = network({
    quick: [{ phase: "revealed", code: "nonce_mismatch", reason }],
    late: [{ phase: "committed" }, { phase: "revealed", code: "nonce_mismatch", reason }],
    silent: [],
  });
  const { phase, votes } = await attestDevice(at, device, { kind: "stale-nonce" });
  expect(phase).toBe("REFUSED");
  expect(votes).toEqual([
    { member: "quick", phase: "revealed", code: "nonce_mismatch", reason },
    { member: "late", phase: "revealed", code: "nonce_mismatch", reason },
    { member: "silent", phase: "drawn", code: "", reason: "" },
  ]);
});

test("a member that does not answer is waited for once and shortly", async () => {
  vi.useFakeTimers();
  try {
    const { at, device, asked } = network({ away: [] });
    const silent: typeof fetch = (input, init) =>
      String(input).startsWith(lead) ? at.fetch(input, init) : at.fetch(input, init).then(() => new Promise(() => undefined));
    const attested = attestDevice({ ...at, fetch: silent }, device);
    await vi.advanceTimersByTimeAsync(3000);
    expect((await attested).votes).toEqual([{ member: "away", phase: "drawn", code: "", reason: "" }]);
    expect(asked.filter(({ url }) => url.startsWith("http://away"))).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  ["that was never affirmed enrols", 0, true, 1],
  ["that was affirmed renews", 1, true, 2],
  ["with another data key than the chain knows asks for the change", 2, false, 3],
])("a device %s", async (_, keyGeneration, sameKey, purpose) => {
  const { at, asked, device } = network({}, keyGeneration, sameKey);
  await attestDevice(at, device);
  expect(asked.find(({ url }) => url.endsWith("/v1/nonces"))?.body).toMatchObject({ purpose });
});
