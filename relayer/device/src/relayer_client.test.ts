// SPDX-License-Identifier: Apache-2.0
import { addressText, hex } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { createWorld } from "../test/world.ts";
import { createRelayerClient, prepareSubmission } from "./relayer_client.ts";

/** A relayer that answers each path with the next of its prepared answers. */
function relayer(answers: Record<string, { status: number; body: unknown }[]>) {
  const calls: { path: string; body: unknown }[] = [];
  const fake = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const path = new URL(String(input)).pathname;
    calls.push({ path, body: init?.body === undefined ? undefined : JSON.parse(String(init.body)) });
    const answer = answers[path]?.shift() ?? { status: 404, body: { code: "not_found", detail: path } };
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  };
  return { calls, client: createRelayerClient("http://127.0.0.1:1", { fetch: fake, sleep: async () => undefined }) };
}

const lead = new Uint8Array(20).fill(9);

describe("the relayer client", () => {
  test("asks for a nonce with device and data key, and reads block and lead", async () => {
    const { device, nonceInfo } = createWorld("client");
    const body = { chain_id: "aceso-local-1", height: "1200", header_hash: hex(nonceInfo.headerHash), lead: addressText(lead) };
    const { calls, client } = relayer({ "/v1/nonces": [{ status: 200, body }] });
    expect(await client.requestNonce(device, 1)).toEqual({ nonceInfo, lead });
    expect(calls[0]?.body).toEqual({ device: hex(device.id), purpose: 1, data_key: hex(device.dataKey.cose) });
  });

  test("hands evidence in and returns the round", async () => {
    const { device, nonceInfo } = createWorld("client");
    const { calls, client } = relayer({ "/v1/evidence": [{ status: 202, body: { round: "ab" } }] });
    const submission = prepareSubmission(device, nonceInfo, lead);
    expect(await client.submitEvidence(submission)).toBe("ab");
    expect(calls[0]?.body).toMatchObject({ device: hex(device.id), format: "psa", nonce_height: "1200" });
  });

  test("polls until the round is over, and reads each member's verdict and reason", async () => {
    const open = { status: 200, body: { id: "ab", phase: "COMMIT" } };
    const votes = [
      { member: "aceso1a", phase: "revealed", code: "nonce_mismatch", reason: "nonce: got another, wanted the round's" },
      { member: "aceso1b", phase: "committed" },
    ];
    const over = { status: 200, body: { id: "ab", phase: "REFUSED", tier: "T0", code: "nonce_mismatch", lead: "aceso1l", votes } };
    const { calls, client } = relayer({ "/v1/rounds/ab": [open, open, over] });
    expect(await client.waitForRound("ab")).toEqual({
      id: "ab",
      phase: "REFUSED",
      tier: "T0",
      code: "nonce_mismatch",
      lead: "aceso1l",
      votes: [votes[0], { member: "aceso1b", phase: "committed", code: "", reason: "" }],
    });
    expect(calls).toHaveLength(3);
  });

  test("does not take a vote without its member", async () => {
    const over = { status: 200, body: { id: "ab", phase: "AFFIRMED", votes: [{ phase: "revealed" }] } };
    const { client } = relayer({ "/v1/rounds/ab": [over] });
    await expect(client.round("ab")).rejects.toMatchObject({ code: "answer_malformed" });
  });

  test("gives up on a round that stays open", async () => {
    const open = { status: 200, body: { id: "ab", phase: "REVEAL" } };
    const { client } = relayer({ "/v1/rounds/ab": [open, open] });
    await expect(client.waitForRound("ab", 2)).rejects.toMatchObject({ code: "round_pending" });
  });

  test("passes a refusal on by its code", async () => {
    const { device } = createWorld("client");
    const { client } = relayer({ "/v1/nonces": [{ status: 429, body: { code: "rate_limited", detail: "slower" } }] });
    await expect(client.requestNonce(device, 1)).rejects.toMatchObject({ status: 429, code: "rate_limited" });
  });

  test("does not take an answer without its fields", async () => {
    const { device } = createWorld("client");
    const { client } = relayer({ "/v1/nonces": [{ status: 200, body: { chain_id: "aceso-local-1" } }] });
    await expect(client.requestNonce(device, 1)).rejects.toMatchObject({ code: "answer_malformed" });
  });
});
