// SPDX-License-Identifier: Apache-2.0
import { codeOf, endingMessages } from "@aceso/client";
import { HostError } from "@aceso/host";
import { addressBytes, leadingZeroBits, powStatement } from "@aceso/proto/encoding";
import type { EncodeObject } from "@cosmjs/proto-signing";
import { AllowedMsgAllowance, BasicAllowance } from "cosmjs-types/cosmos/feegrant/v1beta1/feegrant";
import { MsgGrantAllowance, MsgRevokeAllowance } from "cosmjs-types/cosmos/feegrant/v1beta1/tx";
import { z } from "zod";
import type { Relayer } from "./relayer.ts";

/** The body of POST /v1/sponsor: a proof of work by whoever is new, or the word of who has a live consent or a vault, which the chain knows. */
export const sponsorSchema = z.strictObject({
  address: z.string().startsWith("aceso1", "an aceso1 address"),
  proof: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("pow"), hour: z.number().int(), counter: z.number().int().nonnegative() }),
    z.strictObject({ kind: z.literal("owner") }),
  ]),
});

type SponsorRequest = z.output<typeof sponsorSchema>;

/** What a patient may do on a relayer's fee; nothing that moves coins. */
const patientMessages = [
  ...endingMessages,
  ...["MsgGrantConsent", "MsgReplaceConsent", "MsgSetConsentStatus", "MsgAddGuardian", "MsgRemoveGuardian", "MsgMarkEnteredInError"].map(
    (name) => `/aceso.consent.v1.${name}`,
  ),
  ...["MsgPairDevice", "MsgUnpairDevice", "MsgAllowKeyChange"].map((name) => `/aceso.device.v1.${name}`),
  ...["MsgOpenVault", "MsgRedeal", "MsgSetPolicies", "MsgRenewLease", "MsgRotateAgentKey"].map((name) => `/aceso.vault.v1.${name}`),
  "/aceso.record.v1.MsgPublishOpening",
  "/aceso.release.v1.MsgShareRecords",
  "/aceso.reward.v1.MsgClaim",
];

/** An allowance with less than this left is replaced: it would not pay for one more transaction. */
const spent = 200_000n;
/** What an owner gets for ending what they share, uaceso. */
const endingAllowance = 1_000_000;

/** Gives a fee allowance, which also creates a new patient's account. Asking again while enough is left is answered as the first time. */
export async function sponsor(relayer: Relayer, { address, proof }: SponsorRequest): Promise<{ granter: string; tx: string }> {
  if (proof.kind === "pow") checkWork(relayer, address, proof);
  else await checkOwner(relayer, address);
  const granter = relayer.sender.address;
  const left = await relayer.chain.allowance(granter, address);
  if (left !== undefined && left >= spent) return { granter, tx: "" };
  const [limit, messages] = proof.kind === "pow" ? [relayer.config.sponsorAllowance, patientMessages] : [endingAllowance, endingMessages];
  const grant = { typeUrl: MsgGrantAllowance.typeUrl, value: grantOf({ granter, grantee: address, limit, messages }) };
  const revoke = { typeUrl: MsgRevokeAllowance.typeUrl, value: MsgRevokeAllowance.fromPartial({ granter, grantee: address }) };
  return { granter, tx: await send(relayer, left === undefined ? [grant] : [revoke, grant]) };
}

function checkWork({ chain, config, now }: Relayer, address: string, proof: { readonly hour: number; readonly counter: number }): void {
  const hour = Math.floor(now() / 3600);
  const statement = powStatement({ chainId: chain.chainId, address: addressBytes(address), hour: proof.hour, counter: proof.counter });
  const bits = leadingZeroBits(statement);
  if (Math.abs(hour - proof.hour) <= 1 && bits >= config.sponsorBits) return;
  throw refused(`${bits} zero bits in hour ${proof.hour}`, `${config.sponsorBits} in hour ${hour}`);
}

async function checkOwner({ chain: { query } }: Relayer, owner: string): Promise<void> {
  const pagination = { key: new Uint8Array(), offset: 0n, limit: 1n, countTotal: false, reverse: false };
  const [{ consents }, { vaults }] = await Promise.all([
    query.consent.consentsByOwner({ owner, liveOnly: true, pagination }),
    query.vault.vaultsByOwner({ owner, pagination }),
  ]);
  if (consents.length === 0 && vaults.length === 0)
    throw refused(`${owner} without a live consent or a vault`, "an account that shares, or a proof of work");
}

function refused(got: string, wanted: string): HostError {
  return new HostError({ code: "sponsor_proof", subject: "proof", got, wanted }, { status: 403 });
}

async function send(relayer: Relayer, messages: readonly EncodeObject[]): Promise<string> {
  try {
    return (await relayer.sender.send(messages, { gas: 200_000 + 100_000 * (messages.length - 1) })).hash;
  } catch (error) {
    if (String(error).includes("fee allowance already exists")) return ""; // asked for twice at once
    throw new HostError(
      { code: codeOf(error), subject: "fee allowance", got: "refused by the chain", wanted: "granted" },
      { status: 502, cause: error },
    );
  }
}

interface Allowance {
  readonly granter: string;
  readonly grantee: string;
  readonly limit: number;
  readonly messages: readonly string[];
}

function grantOf({ granter, grantee, limit, messages }: Allowance): MsgGrantAllowance {
  const basic = BasicAllowance.fromPartial({ spendLimit: [{ denom: "uaceso", amount: String(limit) }] });
  const allowed = AllowedMsgAllowance.fromPartial({
    allowance: { typeUrl: BasicAllowance.typeUrl, value: BasicAllowance.encode(basic).finish() },
    allowedMessages: [...messages],
  });
  return MsgGrantAllowance.fromPartial({
    granter,
    grantee,
    allowance: { typeUrl: AllowedMsgAllowance.typeUrl, value: AllowedMsgAllowance.encode(allowed).finish() },
  });
}
