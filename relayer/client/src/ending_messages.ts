// SPDX-License-Identifier: Apache-2.0

/** Type URLs of what ends sharing. Relayers never refuse to pay for it. */
export const endingMessages: readonly string[] = [
  "/aceso.consent.v1.MsgWithdrawConsent",
  "/aceso.vault.v1.MsgShred",
  "/aceso.record.v1.MsgEraseRecord",
];
