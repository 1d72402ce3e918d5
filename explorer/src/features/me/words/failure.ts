// SPDX-License-Identifier: Apache-2.0
// What went wrong in plain words, and what to do next. What was entered always stays on the page.

/** A failure as the page shows it. */
export interface Failure {
  readonly title: string;
  /** What to do next. */
  readonly next: string;
  readonly code: string;
  /** The thrower's own words: subject, got, wanted. */
  readonly message: string;
}

const again = "Nothing was changed. Try again in a moment.";

const known: Readonly<Record<string, readonly [title: string, next: string]>> = {
  passphrase_too_short: ["The passphrase is too short", "Take at least twelve characters, or let the page suggest one."],
  wrong_passphrase: [
    "That passphrase does not open this wallet",
    "Look for capital letters and spaces. Nobody can reset it; a recovery text opens the wallet anew.",
  ],
  lock_malformed: ["The wallet kept on this device is damaged", "Take it off this device and bring it back with its recovery text."],
  lock_exists: ["This device keeps a wallet already", "Unlock that one, or take it off this device first."],
  lock_missing: ["No wallet is kept on this device", "Make one, or bring one with its recovery text."],
  browser_unsupported: ["This browser cannot keep secrets safely", "Open the page over https or on localhost, in a current browser."],
  storage_refused: [
    "This browser does not let the page keep anything",
    "Allow storage for this site, or leave private browsing; nothing was sent.",
  ],
  demo_malformed: ["The demonstration people of this site cannot be read", "Start the local network anew, or use a wallet of your own."],
  demo_not_local: ["Demonstration people exist on local networks only", "Use a wallet of your own."],
  open_elsewhere: ["This wallet is open in another tab", "Go on there, or lock it there first."],
  agent_state_malformed: ["That is no recovery text", "Paste the whole text, from the first to the last brace."],
  node_unreachable: ["The node does not answer", "The network may be stopped. Everything you entered is still here."],
  service_unreachable: ["A relayer does not answer", "Others may carry it: try again. Everything you entered is still here."],
  no_relayer: ["No relayer is at work", "Without one nothing can be carried to the chain. Try again later."],
  sponsor_proof: [
    "The relayer did not accept the proof that you are no robot",
    "The clock of this device may be wrong; set it and try again.",
  ],
  sponsor_proof_too_hard: ["The relayer asks for too much work", "Try again: another relayer may ask for less."],
  account_unknown: [
    "The chain does not know this account yet",
    "Try again: a relayer is asked to pay its fees, which also makes it known.",
  ],
  insufficient_funds: ["Whoever pays the fees has run out of coins", "Try again: another relayer is asked."],
  tx_timed_out: ["No block took the transaction in time", "Look at this page again before you repeat it: it may still have arrived."],
  blob_not_stored: ["Too few relayers took the sealed data", "It is still here. Try again when more of them are up."],
  blob_not_found: ["No relayer gave the sealed data", "It may be on one that is down. Try again later."],
  no_committee: ["No committee of trustees is drawn yet", "They are drawn at the start of an epoch: try again in a few seconds."],
  vault_not_acknowledged: [
    "Too few trustees confirmed their share",
    "The vault's secrets are kept. It opens by itself once they answer; look again later.",
  ],
  entry_pending: ["The relayer still has it in its queue", "It keeps it. Look here again in a few minutes before you repeat it."],
  file_not_json: ["The file is no FHIR bundle", "Take a JSON file as your clinic's portal exports it (FHIR R4)."],
  not_fhir: ["The file is no FHIR bundle", "Take a JSON file as your clinic's portal exports it (FHIR R4)."],
  not_one_person: ["The file is not about exactly one person", "Export the record of one person alone."],
  scan_hit: [
    "Something that identifies you was left after de-identification",
    "Nothing left this device. Do not send it; tell the developers which kind of record it was.",
  ],
  import_empty: ["Nothing in this file may leave", "Everything was held back or is of a kind that is not sealed."],
  consent_incomplete: ["Something is missing in the consent", "See the line in question; nothing was sent."],
  consent_over: ["This consent is over already", "Nothing is shared under it. The list is read anew."],
  consent_limit_reached: ["You have as many live consents as the chain allows", "End one that you no longer need."],
  consent_expiry_invalid: ["The end date is not allowed", "A paid consent ends within a year; take an earlier day."],
  terms_unknown: ["The study's terms are not registered on this chain", "The study has to register them before anybody can agree to them."],
  nothing_due: ["There is nothing to claim now", "Earnings can be claimed a little after their period ends."],
  epoch_not_final: ["That period is not over yet", "Earnings can be claimed a little after their period ends."],
  already_claimed: ["That was claimed before", "See the wallet: it is in there."],
  not_record_owner: [
    "This record is in a vault whose secrets are not on this device",
    "Bring the recovery text of the device that opened the vault.",
  ],
  vault_missing: ["The secrets of this vault are not on this device", "Bring the recovery text of the device that opened the vault."],
};

/** What to show of anything thrown. A code that is not known here keeps its own hint and words. */
export function failureOf(thrown: unknown): Failure {
  const message = thrown instanceof Error ? thrown.message : "an unknown error";
  const code = textOf(thrown, "code") ?? "unexpected";
  const found = known[code];
  if (found !== undefined) return { title: found[0], next: found[1], code, message };
  return { title: "That did not work", next: textOf(thrown, "hint") ?? again, code, message };
}

function textOf(thrown: unknown, name: string): string | undefined {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  const held: unknown = Reflect.get(thrown, name);
  return typeof held === "string" && held !== "" ? held : undefined;
}
