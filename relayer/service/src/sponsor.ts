// SPDX-License-Identifier: Apache-2.0

import { codeOf } from "@aceso/client";
import { HostError } from "@aceso/host";
import { addressBytes, leadingZeroBits, powStatement } from "@aceso/proto/encoding";
import { AllowedMsgAllowance, BasicAllowance } from "cosmjs-types/cosmos/feegrant/v1beta1/feegrant";
import { MsgGrantAllowance } from "cosmjs-types/cosmos/feegrant/v1beta1/tx";
import { z } from "zod";
import type { Relayer } from "./relayer.ts";

/** The body of POST /v1/sponsor. */
export const sponsorSchema = z.strictObject({
  address: z.string().startsWith("aceso1", "an aceso1 address"),
  proof: z.strictObject({ kind: z.literal("pow"), hour: z.number().int(), counter: z.number().int().nonnegative() }),
});

/** What a patient may do on a relayer's fee; nothing that moves coins. */
const patientMessages = [
  ...[
    "MsgGrantConsent",
    "MsgReplaceConsent",
    "MsgWithdrawConsent",
    "MsgSetConsentStatus",
    "MsgAddGuardian",
    "MsgRemoveGuardian",
    "MsgMarkEnteredInError",
  ].map((name) => `/aceso.consent.v1.${name}`),
  ...["MsgPairDevice", "MsgUnpairDevice", "MsgAllowKeyChange"].map((name) => `/aceso.device.v1.${name}`),
  ...["MsgOpenVault", "MsgRedeal", "MsgSetPolicies", "MsgRenewLease", "MsgRotateAgentKey", "MsgShred"].map(
    (name) => `/aceso.vault.v1.${name}`,
  ),
  ...["MsgPublishOpening", "MsgEraseRecord"].map((name) => `/aceso.record.v1.${name}`),
  "/aceso.release.v1.MsgShareRecords",
  "/aceso.reward.v1.MsgClaim",
];

/** Gives a new patient a fee allowance, which also creates the account. Asking twice is answered as the first time. */
export async function sponsor(relayer: Relayer, request: z.output<typeof sponsorSchema>): Promise<{ granter: string; tx: string }> {
  const { address, proof } = request;
  const hour = Math.floor(relayer.now() / 3600);
  const bits = leadingZeroBits(
    powStatement({ chainId: relayer.chain.chainId, address: addressBytes(address), hour: proof.hour, counter: proof.counter }),
  );
  if (Math.abs(hour - proof.hour) > 1 || bits < relayer.config.sponsorBits) {
    throw new HostError(
      {
        code: "sponsor_proof",
        subject: "proof",
        got: `${bits} zero bits in hour ${proof.hour}`,
        wanted: `${relayer.config.sponsorBits} in hour ${hour}`,
      },
      { status: 403 },
    );
  }
  const granter = relayer.wallet.address;
  try {
    const { hash } = await relayer.sender.send(
      [{ typeUrl: "/cosmos.feegrant.v1beta1.MsgGrantAllowance", value: allowance(relayer, address) }],
      { gas: 200_000 },
    );
    return { granter, tx: hash };
  } catch (error) {
    if (String(error).includes("fee allowance already exists")) return { granter, tx: "" };
    throw new HostError(
      { code: codeOf(error), subject: "fee allowance", got: "refused by the chain", wanted: "granted" },
      { status: 502, cause: error },
    );
  }
}

function allowance(relayer: Relayer, grantee: string): MsgGrantAllowance {
  const basic = BasicAllowance.fromPartial({ spendLimit: [{ denom: "uaceso", amount: String(relayer.config.sponsorAllowance) }] });
  const allowed = AllowedMsgAllowance.fromPartial({
    allowance: { typeUrl: "/cosmos.feegrant.v1beta1.BasicAllowance", value: BasicAllowance.encode(basic).finish() },
    allowedMessages: patientMessages,
  });
  return MsgGrantAllowance.fromPartial({
    granter: relayer.wallet.address,
    grantee,
    allowance: { typeUrl: "/cosmos.feegrant.v1beta1.AllowedMsgAllowance", value: AllowedMsgAllowance.encode(allowed).finish() },
  });
}
