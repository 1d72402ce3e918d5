// SPDX-License-Identifier: Apache-2.0
import type { Chain, Queries } from "@aceso/client";

/** The questions a relayer asks its node. A `Chain` answers them all; a test answers those it is about. */
export interface Ledger extends Pick<Chain, "chainId" | "height"> {
  readonly query: {
    readonly attestation: Pick<Queries["attestation"], "round" | "rounds" | "params" | "snapshot">;
    readonly consent: Pick<Queries["consent"], "consentsByOwner">;
    readonly device: Pick<Queries["device"], "device" | "model" | "references" | "anchors">;
    readonly operator: Pick<Queries["operator"], "operator" | "operators" | "headerRing">;
    readonly record: Pick<Queries["record"], "batchHead">;
    readonly vault: Pick<Queries["vault"], "vault" | "vaultsByOwner">;
  };
  /** What is left of a fee allowance that one account gave another, in uaceso; undefined where there is none. */
  allowance(granter: string, grantee: string): Promise<bigint | undefined>;
}
