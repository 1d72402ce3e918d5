// SPDX-License-Identifier: Apache-2.0

/** Words for the codes with which a study's request is refused: the shared decision's, and the chain's own for a record. */
export async function reasonText(): Promise<{ explain: (code: string) => string }> {
  const { CONSENT_REASONS, explain, REQUEST_REASONS } = await import("@aceso/health");
  const reasons = [...CONSENT_REASONS, ...REQUEST_REASONS];
  return {
    explain: (code) => {
      const reason = reasons.find((known) => known === code);
      if (reason === undefined) return recordCodes[code] ?? "The chain gives no further words.";
      return explain({ decision: "DENY", reason }, "en").replace(/^Not allowed\. /, "");
    },
  };
}

/** Why a record cannot be asked for at all (x/study/types). */
const recordCodes: Readonly<Record<string, string>> = {
  record_not_found: "There is no such record.",
  record_erased: "Its owner erased it.",
  record_recalled: "The maker recalled the device's firmware for that time.",
  class_not_in_protocol: "The study's protocol does not ask for this class.",
  vault_not_open: "Its vault is closed, or its lease has ended.",
  already_requested: "This version of the study has asked for it before.",
};
