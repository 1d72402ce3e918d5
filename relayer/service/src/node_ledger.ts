// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import { QueryClient, setupFeegrantExtension } from "@cosmjs/stargate";
import { AllowedMsgAllowance, BasicAllowance } from "cosmjs-types/cosmos/feegrant/v1beta1/feegrant";
import type { Ledger } from "./ledger.ts";

/** The ledger as a connected node tells it. */
export function nodeLedger(chain: Chain): Ledger {
  const { feegrant } = QueryClient.withExtensions(chain.comet, setupFeegrantExtension);
  return {
    chainId: chain.chainId,
    height: () => chain.height(),
    query: chain.query,
    allowance: async (granter, grantee) => {
      const found = await feegrant.allowance(granter, grantee).catch((error: unknown) => {
        if (String(error).includes("not found")) return undefined;
        throw error;
      });
      const allowance = found?.allowance?.allowance;
      return allowance === undefined ? undefined : leftOf(allowance);
    },
  };
}

/** What is left of an allowance of the kind that `sponsor` gives; 0 of any other kind. */
function leftOf({ typeUrl, value }: { readonly typeUrl: string; readonly value: Uint8Array }): bigint {
  if (typeUrl !== "/cosmos.feegrant.v1beta1.AllowedMsgAllowance") return 0n;
  const inner = AllowedMsgAllowance.decode(value).allowance;
  if (inner?.typeUrl !== "/cosmos.feegrant.v1beta1.BasicAllowance") return 0n;
  const [limit] = BasicAllowance.decode(inner.value).spendLimit;
  return BigInt(limit?.amount ?? "0");
}
