// SPDX-License-Identifier: Apache-2.0
// Each message of a transaction in one sentence. Names stand in for addresses where the chain knows one.
import { acesoAmount, dayText, plural, proseList, shortId } from "./format.ts";
import { type Fields, fieldsAt, isFields, listAt, textAt } from "./json.ts";
import { classNames, plain, purposeWords } from "./words.ts";

/** Turns an address into what people call its holder. */
export type NameOf = (address: string) => string;

type Tell = (m: Fields, who: (field: string) => string) => string;

const id = (m: Fields, field: string): string => shortId(textAt(m, field) ?? "unknown");
const amount = (m: Fields, field: string): string => acesoAmount(textAt(m, field) ?? "0");
const size = (m: Fields, field: string): number => {
  const found = m[field];
  return Array.isArray(found) ? found.length : 0;
};
const text = (m: Fields, field: string): string => textAt(m, field) ?? "unknown";
const classOf = (m: Fields): string => plain(text(m, "class"));

function grantee(terms: Fields): string {
  const found = fieldsAt(terms, "grantee");
  const address = textAt(found, "address");
  if (address !== undefined) return shortId(address);
  const study = textAt(fieldsAt(found, "study"), "study");
  if (study !== undefined) return `study ${shortId(study)}`;
  return isFields(found.class) ? "whoever holds certain credentials" : `organisation ${id(found, "org")}`;
}

function consentWords(m: Fields): string {
  const terms = fieldsAt(m, "terms");
  const verb = textAt(terms, "decision") === "DENY" ? "forbids" : "lets";
  const classes = proseList(classNames(Number(textAt(terms, "classes") ?? 0)));
  return `${verb} ${grantee(terms)} ${verb === "lets" ? "use" : "the use of"} ${classes} data until ${dayText(textAt(terms, "expiresAt") ?? "0")}`;
}

function recordsOf(m: Fields): { batches: number; records: number } {
  const entries = listAt(m, "entries");
  return { batches: entries.filter((e) => isFields(e.batch)).length, records: entries.filter((e) => isFields(e.record)).length };
}

const tells: Readonly<Record<string, Tell>> = {
  "operator.v1.MsgRegister": (m, who) => `${who("address")} registers as a ${plain(text(m, "role"))} with a bond of ${amount(m, "bond")}.`,
  "operator.v1.MsgUpdate": (_, who) => `${who("address")} changes its endpoint or working address.`,
  "operator.v1.MsgRotateKeys": (_, who) => `${who("address")} replaces its signing and encryption keys.`,
  "operator.v1.MsgAddBond": (m, who) => `${who("address")} adds ${amount(m, "amount")} to its bond.`,
  "operator.v1.MsgLeave": (_, who) => `${who("address")} starts to leave.`,
  "operator.v1.MsgWithdraw": (_, who) => `${who("address")} takes its bond back after leaving.`,
  "operator.v1.MsgUnjail": (_, who) => `${who("address")} returns from jail.`,
  "operator.v1.MsgApproveOrg": (m, who) => `${who("authority")} approves the organisation ${text(m, "name")}.`,
  "operator.v1.MsgSetCouncil": (m, who) => `${who("authority")} names ${who("council")} as council until ${dayText(text(m, "expires"))}.`,
  "operator.v1.MsgCancelSlash": (m, who) => `${who("council")} cancels slash ${text(m, "slash")}.`,
  "operator.v1.MsgHoldSlash": (m, who) => `${who("council")} holds slash ${text(m, "slash")} back.`,
  "operator.v1.MsgExecuteSlash": (m, who) => `${who("sender")} executes slash ${text(m, "slash")}.`,
  "operator.v1.MsgPauseMessages": (m, who) => `${who("council")} pauses ${plural(size(m, "typeUrls"), "kind")} of message.`,
  "operator.v1.MsgUnpause": (m, who) => `${who("council")} ends the pause of ${plural(size(m, "typeUrls"), "kind")} of message.`,
  "device.v1.MsgRegisterMaker": (m, who) =>
    `${who("address")} registers as the maker ${text(m, "name")} with a bond of ${amount(m, "bond")}.`,
  "device.v1.MsgApproveAnchor": (m, who) => `${who("authority")} approves the ${plain(text(m, "kind"))} trust anchor “${text(m, "name")}”.`,
  "device.v1.MsgRetireAnchor": (m, who) => `${who("authority")} retires trust anchor ${id(m, "anchor")}.`,
  "device.v1.MsgRegisterModel": (m, who) => `${who("maker")} registers the model ${text(m, "name")}.`,
  "device.v1.MsgFundModel": (m, who) => `${who("maker")} prepays ${amount(m, "amount")} for attestation of model ${id(m, "model")}.`,
  "device.v1.MsgSetReference": (m, who) =>
    `${who("maker")} names firmware ${text(fieldsAt(m, "reference"), "version")} as ${plain(text(fieldsAt(m, "reference"), "state"))} for model ${id(fieldsAt(m, "reference"), "model")}.`,
  "device.v1.MsgRecallModel": (m, who) => `${who("signer")} recalls model ${id(m, "model")}: ${text(m, "reason")}.`,
  "device.v1.MsgEnrolDevices": (m, who) => `${who("maker")} enrols ${plural(size(m, "devices"), "device")} of model ${id(m, "model")}.`,
  "device.v1.MsgPairDevice": (m, who) => `${who("owner")} claims device ${id(m, "device")}, proving possession.`,
  "device.v1.MsgUnpairDevice": (m, who) => `${who("owner")} gives device ${id(m, "device")} up.`,
  "device.v1.MsgAllowKeyChange": (m, who) => `${who("owner")} allows device ${id(m, "device")} one change of key.`,
  "device.v1.MsgSetDeviceStatus": (m, who) => `${who("signer")} sets device ${id(m, "device")} to ${plain(text(m, "status"))}.`,
  "attestation.v1.MsgOpenRound": (m, who) =>
    `${who("lead")} opens an attestation round over the ${text(m, "format")} evidence of device ${id(m, "device")}.`,
  "attestation.v1.MsgCommitVerdicts": (m, who) => `${who("member")} seals its verdict on ${plural(size(m, "commits"), "round")}.`,
  "attestation.v1.MsgRevealVerdicts": (m, who) => `${who("member")} reveals its verdict on ${plural(size(m, "reveals"), "round")}.`,
  "attestation.v1.MsgChallengeRound": (m, who) =>
    `${who("challenger")} puts the evidence of round ${id(m, "round")} on chain and has the chain judge it.`,
  "attestation.v1.MsgSetSnapshot": (m, who) => `${who("authority")} sets the trust snapshot ${id(m, "hash")}.`,
  "vault.v1.MsgOpenVault": (m, who) => `${who("owner")} opens a vault for ${classOf(m)} data, its key split among trustees.`,
  "vault.v1.MsgAckShares": (m, who) => `${who("trustee")} confirms key shares of ${plural(size(m, "vaults"), "vault")}.`,
  "vault.v1.MsgComplainShare": (m, who) => `${who("trustee")} says its share of vault ${id(m, "vault")} is wrong.`,
  "vault.v1.MsgRedeal": (m, who) => `${who("owner")} deals new key shares of vault ${id(m, "vault")}.`,
  "vault.v1.MsgSetPolicies": (m, who) => `${who("owner")} sets the sealed policies of vault ${id(m, "vault")}.`,
  "vault.v1.MsgRenewLease": (m, who) => `${who("owner")} renews the lease of vault ${id(m, "vault")}.`,
  "vault.v1.MsgRotateAgentKey": (m, who) => `${who("owner")} replaces the agent key of vault ${id(m, "vault")}.`,
  "vault.v1.MsgShred": (m, who) => `${who("owner")} orders the shares of vault ${id(m, "vault")} destroyed.`,
  "vault.v1.MsgAckShreds": (m, who) => `${who("trustee")} says it destroyed its shares of ${plural(size(m, "vaults"), "vault")}.`,
  "consent.v1.MsgGrantConsent": (m, who) => `${who("owner")} ${consentWords(m)}.`,
  "consent.v1.MsgReplaceConsent": (m, who) => `${who("owner")} replaces consent ${id(m, "predecessor")} and ${consentWords(m)}.`,
  "consent.v1.MsgWithdrawConsent": (m, who) =>
    `${who("signer")} withdraws consent ${id(m, "consent")}${text(m, "mode") === "STOP_DELETE" ? " and asks recipients to delete" : ""}.`,
  "consent.v1.MsgSetConsentStatus": (m, who) => `${who("signer")} sets consent ${id(m, "consent")} to ${plain(text(m, "status"))}.`,
  "consent.v1.MsgAddGuardian": (_, who) => `${who("ward")} names ${who("guardian")} as guardian.`,
  "consent.v1.MsgRemoveGuardian": (_, who) => `${who("ward")} ends the guardianship of ${who("guardian")}.`,
  "consent.v1.MsgRegisterTerms": (m, who) => `${who("sender")} registers the terms ${text(m, "version")} in ${text(m, "language")}.`,
  "consent.v1.MsgMarkEnteredInError": (m, who) => `${who("owner")} marks consent ${id(m, "consent")} as entered in error.`,
  "consent.v1.MsgApproveIssuer": (m, who) => `${who("authority")} approves ${text(m, "name")} as an issuer of credentials.`,
  "consent.v1.MsgRegisterVisa": (m, who) => `${who("issuer")} gives ${who("holder")} the credential ${text(m, "type")}.`,
  "consent.v1.MsgRevokeVisa": (m, who) => `${who("issuer")} revokes the credential ${text(m, "type")} of ${who("holder")}.`,
  "consent.v1.MsgRegisterDeidMethod": (m, who) => `${who("authority")} registers the de-identification method ${id(m, "hash")}.`,
  "record.v1.MsgSubmitRecords": (m, who) => {
    const { batches, records } = recordsOf(m);
    return `${who("relayer")} carries ${plural(records, "sealed record")} and ${plural(batches, "batch", "batches")} of readings to the chain.`;
  },
  "record.v1.MsgPublishOpening": (m, who) => `${who("owner")} publishes one opened reading of record ${id(m, "record")}.`,
  "record.v1.MsgEraseRecord": (m, who) => `${who("owner")} erases record ${id(m, "record")}.`,
  "record.v1.MsgTakeBack": (m, who) => `${who("sender")} takes back what ${size(m, "batches")} recalled batches earned.`,
  "study.v1.MsgSetProfile": (m, who) => `${who("researcher")} writes the profile ${text(m, "name")}.`,
  "study.v1.MsgCreateStudy": (m, who) =>
    `${who("sponsor")} creates the study “${text(fieldsAt(m, "protocol"), "title")}” at ${amount(fieldsAt(m, "protocol"), "price")} a record.`,
  "study.v1.MsgNewVersion": (m, who) => `${who("sponsor")} writes a new version of study ${id(m, "study")}.`,
  "study.v1.MsgCloseStudy": (m, who) => `${who("sponsor")} closes study ${id(m, "study")}.`,
  "study.v1.MsgFundStudy": (m, who) => `${who("funder")} pays ${amount(m, "amount")} into study ${id(m, "study")}.`,
  "study.v1.MsgApproveCommittee": (m, who) => `${who("authority")} approves the ethics committee ${text(m, "name")}.`,
  "study.v1.MsgAttestEthics": (m, who) => `${who("committee")} approves version ${text(m, "version")} of study ${id(m, "study")}.`,
  "study.v1.MsgSetStudyStatus": (m, who) => `${who("signer")} sets study ${id(m, "study")} to ${plain(text(m, "status"))}.`,
  "study.v1.MsgRequestAccess": (m, who) =>
    `${who("researcher")} asks for ${plural(size(m, "records"), "record")} for study ${id(m, "study")}.`,
  "study.v1.MsgSettleRequest": (m, who) => `${who("sender")} settles request ${id(m, "request")}: paid where released, refunded where not.`,
  "study.v1.MsgPublishManifest": (m, who) =>
    `${who("researcher")} publishes which released records a dataset of study ${id(m, "study")} is made of.`,
  "study.v1.MsgReturnResult": (m, who) => `${who("researcher")} returns a result to the person behind order ${id(m, "order")}.`,
  "release.v1.MsgShareRecords": (m, who) =>
    `${who("owner")} shares ${plural(size(m, "records"), "record")} with ${who("recipient")} for ${purposeWords(text(m, "purpose"))}.`,
  "release.v1.MsgPostReceipts": (m, who) => {
    const receipts = listAt(m, "receipts");
    const refused = receipts.filter((receipt) => textAt(receipt, "kind") === "REFUSED").length;
    const released = receipts.length - refused;
    const parts = [released > 0 ? `answered ${plural(released, "order")}` : "", refused > 0 ? `refused ${plural(refused, "order")}` : ""];
    return `${who("trustee")} ${proseList(parts.filter((part) => part !== "")) || "posts no receipt"}.`;
  },
  "release.v1.MsgConfirmDeletion": (m, who) => `${who("recipient")} confirms that what order ${id(m, "order")} released is deleted.`,
  "release.v1.MsgOpenDispute": (m, who) => `${who("recipient")} disputes what one trustee answered to order ${id(m, "order")}.`,
  "release.v1.MsgAnswerDispute": (m, who) => `${who("trustee")} answers dispute ${id(m, "dispute")}.`,
  "release.v1.MsgRevealRecipientKey": (m, who) =>
    `${who("recipient")} shows the key that dispute ${id(m, "dispute")} is about, so that all can try it.`,
  "release.v1.MsgConcludeDispute": (m, who) => `${who("sender")} has dispute ${id(m, "dispute")} decided.`,
  "reward.v1.MsgClaim": (m, who) => `${who("claimant")} claims rewards of ${plural(size(m, "epochs"), "epoch")}.`,
};

const foreign: Readonly<Record<string, string>> = {
  "cosmos.feegrant.v1beta1.MsgGrantAllowance": "An account agrees to pay the fees of another.",
  "cosmos.feegrant.v1beta1.MsgRevokeAllowance": "An account stops paying the fees of another.",
  "cosmos.bank.v1beta1.MsgSend": "An account sends tokens to another.",
};

/** Short name of a message's type, as "Grant consent". */
export function messageTitle(type: string): string {
  const name = type.slice(type.lastIndexOf(".") + 1).replace(/^Msg/, "");
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words === "" ? "Unreadable message" : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Types that have a sentence of their own. */
export const toldTypes: readonly string[] = Object.keys(tells).map((name) => `aceso.${name}`);

/** A message in one sentence; a type that this page does not know is named as such. */
export function messageSentence(type: string, value: unknown, nameOf: NameOf): string {
  const name = type.replace(/^\//, "");
  const known = foreign[name];
  if (known !== undefined) return known;
  if (name.endsWith(".MsgUpdateParams")) return `The parameters of the ${name.split(".")[1] ?? "unknown"} module are set.`;
  const tell = tells[name.replace(/^aceso\./, "")];
  if (tell === undefined) return `A message of type ${name === "" ? "unknown" : name}, which this page has no words for.`;
  if (!isFields(value)) return `A message of type ${name}, which the index could not read.`;
  return tell(value, (field) => {
    const address = textAt(value, field);
    return address === undefined ? "Somebody" : nameOf(address);
  });
}
