// SPDX-License-Identifier: Apache-2.0
import { chainErrors } from "@aceso/proto/errors";
import { AcesoError } from "./errors.ts";

/** The SDK's own refusals that callers meet, by number (cosmos-sdk/types/errors). */
const sdkErrors: Readonly<Record<number, { code: string; retryable?: boolean; hint?: string }>> = {
  4: { code: "unauthorized" },
  5: { code: "insufficient_funds", hint: "on a local network: aceso faucet" },
  11: { code: "out_of_gas", retryable: true },
  13: { code: "insufficient_fee" },
  18: { code: "invalid_request" },
  19: { code: "tx_in_mempool", retryable: true },
  20: { code: "mempool_full", retryable: true },
  21: { code: "tx_too_large" },
  30: { code: "tx_timed_out", retryable: true },
};

const own: Readonly<Record<string, Readonly<Record<number, string>>>> = chainErrors;

/** The code of a refused transaction; `chain_<codespace>_<number>` for one that no list names. */
export function refusalCode(codespace: string, number: number): string {
  if (codespace === "sdk") return sdkErrors[number]?.code ?? `chain_sdk_${number}`;
  return own[codespace]?.[number] ?? `chain_${codespace}_${number}`;
}

/** The error for a transaction or check that the chain refused. */
export function refusal(codespace: string, number: number, log: string): AcesoError {
  const known = codespace === "sdk" ? sdkErrors[number] : undefined;
  return new AcesoError({
    code: refusalCode(codespace, number),
    codespace,
    message: log === "" ? `transaction: got refused (${codespace} ${number}), wanted accepted` : log,
    ...(known?.retryable === undefined ? {} : { retryable: known.retryable }),
    ...(known?.hint === undefined ? {} : { hint: known.hint }),
  });
}
