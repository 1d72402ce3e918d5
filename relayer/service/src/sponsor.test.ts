// SPDX-License-Identifier: Apache-2.0
import { addressBytes, leadingZeroBits, powStatement } from "@aceso/proto/encoding";
import { AllowedMsgAllowance } from "cosmjs-types/cosmos/feegrant/v1beta1/feegrant";
import { MsgGrantAllowance } from "cosmjs-types/cosmos/feegrant/v1beta1/tx";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { account, chainId, createWorlds, now, type World } from "../test/world.ts";
import { sponsor } from "./sponsor.ts";

let worlds: Awaited<ReturnType<typeof createWorlds>>;
let world: World;
beforeAll(async () => {
  worlds = await createWorlds();
});
afterAll(() => worlds.stop());
beforeEach(async () => {
  world = await worlds.create();
});
afterEach(() => world.stop());

const address = account("patient");
const hour = Math.floor(now / 3600);

/** A counter whose proof has, or has not, the four bits asked for. */
function counter(enough: boolean): number {
  for (let n = 0; ; n++)
    if (leadingZeroBits(powStatement({ chainId, address: addressBytes(address), hour, counter: n })) >= 4 === enough) return n;
}

const byWork = (n: number) => sponsor(world.relayer, { address, proof: { kind: "pow", hour, counter: n } });
const types = () => world.sent.flat().map(({ typeUrl }) => typeUrl.split(".").at(-1));

function allowedMessages(): string[] {
  const grant = world.sent.flat().find(({ typeUrl }) => typeUrl === MsgGrantAllowance.typeUrl);
  const { allowance } = MsgGrantAllowance.fromPartial(grant?.value as MsgGrantAllowance);
  return AllowedMsgAllowance.decode(allowance?.value ?? new Uint8Array()).allowedMessages;
}

test("a new patient gets an allowance by proof of work, for a patient's messages and none that moves coins", async () => {
  await byWork(counter(true));
  expect(types()).toEqual(["MsgGrantAllowance"]);
  expect(allowedMessages()).toContain("/aceso.consent.v1.MsgGrantConsent");
  expect(allowedMessages().filter((url) => !url.startsWith("/aceso."))).toEqual([]);
});

test("too little work is refused", async () => {
  await expect(byWork(counter(false))).rejects.toMatchObject({ code: "sponsor_proof", status: 403 });
  expect(world.sent).toEqual([]);
});

test("asking again while enough is left changes nothing", async () => {
  world.setAllowance(4_000_000n);
  expect(await byWork(counter(true))).toMatchObject({ granter: account("hot"), tx: "" });
  expect(world.sent).toEqual([]);
});

test("a spent allowance is replaced in one transaction", async () => {
  world.setAllowance(10n);
  await byWork(counter(true));
  expect(types()).toEqual(["MsgRevokeAllowance", "MsgGrantAllowance"]);
});

test("who has a vault gets an allowance to end sharing from any relayer, without work", async () => {
  world.owners.add(address);
  await sponsor(world.relayer, { address, proof: { kind: "owner" } });
  expect(allowedMessages()).toEqual([
    "/aceso.consent.v1.MsgWithdrawConsent",
    "/aceso.vault.v1.MsgShred",
    "/aceso.record.v1.MsgEraseRecord",
  ]);
});

test("who shares nothing gets none that way", async () => {
  await expect(sponsor(world.relayer, { address, proof: { kind: "owner" } })).rejects.toMatchObject({ code: "sponsor_proof" });
});
