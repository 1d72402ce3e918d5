// SPDX-License-Identifier: Apache-2.0
import { plural, proseList } from "../../lib/format.ts";
import { plain } from "../../lib/words.ts";
import type { AccountPage } from "./data.ts";

/** What roles an address has on the chain. */
export function rolesOf(account: AccountPage): string[] {
  const operator = account.operator ?? account.operators[0];
  return [
    operator === undefined ? "" : `${plain(operator.role)}${account.operator === undefined ? " (its working address)" : ""}`,
    account.maker === undefined ? "" : "device maker",
    account.profile === undefined && account.studies.length === 0 ? "" : "researcher",
    account.ethicsCommittee === undefined ? "" : "ethics committee",
    account.issuer === undefined ? "" : "issuer of credentials",
    account.vaults.length + account.devices.length + account.consents.length === 0 ? "" : "owner of data",
  ].filter((role) => role !== "");
}

/** What an address is, and what it has. */
export function accountSentence(account: AccountPage): string {
  const roles = rolesOf(account);
  const has = [
    account.devices.length === 0 ? "" : plural(account.devices.length, "device"),
    account.vaults.length === 0 ? "" : plural(account.vaults.length, "vault"),
    account.consents.length === 0 ? "" : plural(account.consents.length, "consent"),
    account.studies.length === 0 ? "" : plural(account.studies.length, "study", "studies"),
  ].filter((part) => part !== "");
  const known = roles.length === 0 ? "The chain knows no role of this address" : `This address is a ${proseList(roles)}`;
  return `${known}${has.length === 0 ? "" : `, with ${proseList(has)}`}.`;
}
