// SPDX-License-Identifier: Apache-2.0
import { put, question } from "../../lib/query.ts";
import { given, list, maybe, nodes, type Of, object, text } from "../../lib/shape.ts";
import type { Found } from "../../ui/thing.tsx";

const operator = object({ address: text, role: text, status: text, bond: text, endpoint: text, org: text, registered: text });
const holding = {
  operator: given("(id: $id)", maybe(operator)),
  operators: nodes("(first: 1, hotAddress: $address)", operator),
  maker: given("(id: $id)", maybe(object({ name: text, website: text, bond: text, models: list(object({ id: text, name: text })) }))),
  profile: given("(id: $id)", maybe(object({ name: text, org: text, country: text }))),
  ethicsCommittee: given("(id: $id)", maybe(object({ name: text, until: text }))),
  issuer: given("(id: $id)", maybe(object({ name: text }))),
  devices: nodes("(first: 50, owner: $address)", object({ id: text, status: text, tier: text })),
  vaults: nodes("(first: 50, owner: $address)", object({ id: text, class: text, status: text })),
  consents: nodes("(first: 50, owner: $address)", object({ id: text, status: text, granted: text })),
  studies: nodes("(first: 50, sponsor: $address)", object({ id: text, status: text, protocol: maybe(object({ title: text })) })),
  orders: nodes("(first: 50, recipient: $address)", object({ id: text, opened: text, progress: maybe(object({ outcome: text })) })),
  claims: nodes("(first: 50, address: $address)", object({ epoch: text, role: text, amount: text })),
} as const;
const shape = object(holding);
const asked = question("Account", "$id: ID!, $address: String!", holding);

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked];

/** What the chain knows of an address. */
export type AccountPage = Of<typeof shape>;

/** Asks for an account; null for text that is no address. Throws IndexError. */
export async function fetchAccount(address: string, signal: AbortSignal): Promise<Found<AccountPage> | null> {
  const lower = address.toLowerCase();
  if (!/^aceso1[02-9ac-hj-np-z]{38,58}$/.test(lower)) return null;
  return put(asked, { id: lower, address: lower }, signal);
}
