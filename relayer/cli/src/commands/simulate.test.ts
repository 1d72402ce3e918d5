// SPDX-License-Identifier: Apache-2.0
import type { FakeAnswers } from "@aceso/client/testing";
import { addressText, sha256, text } from "@aceso/proto/encoding";
import { MsgRegisterModel, MsgRegisterModelResponse } from "@aceso/proto/gen/aceso/device/v1/tx.ts";
import { Role, Status } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import { describe, expect, test } from "vitest";
import { createPlace, envelope } from "../../test/run.ts";

const model = sha256(text("model"));
const answers: FakeAnswers = {
  queries: {
    "device.params": () => ({ params: { roundFee: 500_000n } }),
    "device.device": () => ({ device: { keyGeneration: 0 } }),
    "operator.operators": () => ({
      operators: [{ address: "aceso1relayer", role: Role.ROLE_RELAYER, status: Status.STATUS_ACTIVE, endpoint: "http://relayer" }],
    }),
  },
  responses: { [MsgRegisterModel.typeUrl]: MsgRegisterModelResponse.encode({ model }).finish() },
};

/** A relayer whose committee says the same of everything, whatever it is. */
function relayerSaying(phase: string, code: string, formats: string[] = []): typeof fetch {
  return async (input, init) => {
    const { pathname } = new URL(String(input));
    if (pathname === "/v1/nonces") {
      const lead = addressText(new Uint8Array(20));
      return Response.json({ chain_id: "aceso-local-1", height: "9", header_hash: "09".repeat(32), lead });
    }
    if (pathname === "/v1/evidence") {
      formats.push((JSON.parse(String(init?.body)) as { format: string }).format);
      return Response.json({ round: "ab" });
    }
    return Response.json({ id: "ab", phase, tier: "T3", code, votes: [] });
  };
}

async function simulated(args: readonly string[], fetch: typeof globalThis.fetch) {
  const place = await createPlace();
  return place.run(["simulate", ...args, "--json"], answers, { fetch });
}

describe("aceso simulate", () => {
  test.each([
    ["psa", ["psa"], ["psa"]],
    ["eat-x5c", ["eat-x5c"], ["eat-x5c"]],
    ["tpm2", ["tpm2"], ["tpm2"]],
    ["gateway", ["eat-x5c", "psa"], ["eat-x5c"]],
  ])("of %s registers roots and model, enrols the fleet and hands evidence in through a relayer", async (kind, roots, formats) => {
    const handed: string[] = [];
    const ran = await simulated([kind, "--devices", "2"], relayerSaying("AFFIRMED", "", handed));
    const names = ran.sent.map(({ typeUrl }) => typeUrl.split(".").at(-1));
    expect(names.filter((name) => name === "MsgApproveAnchor")).toHaveLength(roots.length);
    expect(ran.sent.find(({ typeUrl }) => typeUrl.endsWith("MsgRegisterModel"))?.value).toMatchObject({ formats: roots, quota: 2n });
    expect(ran.sent.at(-1)?.value).toMatchObject({ model, devices: { length: 2 } });
    expect([ran.exit, handed]).toEqual([0, [...formats, ...formats]]);
  });

  test("gives the same devices again for a seed, and others for another", async () => {
    const devices = async (seed: string) => {
      const { sent } = await simulated(["psa", "--devices", "1", "--seed", seed], relayerSaying("AFFIRMED", ""));
      return sent.at(-1)?.value;
    };
    expect(await devices("7")).toEqual(await devices("7"));
    expect(await devices("7")).not.toEqual(await devices("8"));
  });

  test.each([
    ["good evidence that is affirmed", [], "AFFIRMED", "", 0],
    ["good evidence that is refused", [], "REFUSED", "nonce_mismatch", 3],
    ["bad evidence that is refused for its fault", ["--fault", "stale-nonce"], "REFUSED", "nonce_mismatch", 0],
    ["bad evidence that is refused for another reason", ["--fault", "sibling"], "REFUSED", "nonce_mismatch", 3],
    ["bad evidence that is affirmed", ["--fault", "measurement"], "AFFIRMED", "", 3],
    ["evidence without a verdict", [], "NO_QUORUM", "no_quorum", 3],
  ])("with %s ends as it deserves", async (_, args, phase, code, exit) => {
    const ran = await simulated(["psa", "--devices", "1", ...args], relayerSaying(phase, code));
    expect([ran.exit, envelope(ran).data.as_wanted]).toEqual([exit, exit === 0]);
  });

  test("spoils about the share that is asked for", async () => {
    const ran = await simulated(["psa", "--devices", "40", "--faults", "25%", "--seed", "x"], relayerSaying("AFFIRMED", ""));
    const spoilt = (envelope(ran).data.rounds as { fault?: string }[]).filter(({ fault }) => fault !== undefined).length;
    expect(spoilt).toBeGreaterThan(3);
    expect(spoilt).toBeLessThan(20);
  });

  test.each([
    ["a kind nobody knows", ["sgx"]],
    ["a fault that the kind cannot have", ["tpm2", "--fault", "lifecycle"]],
    ["a spoofed sensor without a gateway", ["eat-x5c", "--fault", "source"]],
    ["more than all", ["psa", "--faults", "101%"]],
    ["no device", ["psa", "--devices", "0"]],
  ])("with %s is a usage error, and nothing is sent", async (_, args) => {
    expect(await simulated(args, relayerSaying("AFFIRMED", ""))).toMatchObject({ exit: 2, sent: [] });
  });
});
