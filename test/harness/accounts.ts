// SPDX-License-Identifier: Apache-2.0
import { type Identity, identity } from "./keys.ts";

/** Everybody of the local world who has coins from genesis, and what they are there for. Patients are not: they start with nothing. */
export const roles = {
  faucet: "gives coins to whoever asks",
  maker: "Cardia Test Devices, makes the patch that finds heart beats",
  nordlicht: "Nordlicht Test Sensors, makes the ring whose old firmware was recalled",
  researcher: "a company's researcher, pays the commercial price",
  independent: "an unaffiliated researcher, pays the non-profit price",
  modeller: "trains models, and says so in the study's intent",
  ethics: "the shared local ethics committee",
  doctor: "a doctor whom a patient shows a record",
  guardian: "a parent who may stop a child's consents",
} as const;

export type Role = keyof typeof roles;

export type Accounts = Readonly<Record<Role, Identity>>;

export const roleNames = Object.keys(roles) as Role[];

/** The accounts that a seed gives. */
export async function accountsOf(seed: string): Promise<Accounts> {
  const found = await Promise.all(roleNames.map(async (role) => [role, await identity(seed, role)] as const));
  return Object.fromEntries(found) as Record<Role, Identity>;
}
