// SPDX-License-Identifier: Apache-2.0
// What people call an address: the names that its holders gave on the chain.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { shortId } from "./format.ts";
import { put, question } from "./query.ts";
import { nodes, object, text } from "./shape.ts";

const named = object({ address: text, name: text });
const asked = question("Names", "", {
  makers: nodes("(first: 200)", named),
  ethicsCommittees: nodes("(first: 200)", named),
  issuers: nodes("(first: 200)", named),
  profiles: nodes("(first: 200)", object({ researcher: text, name: text })),
  operators: nodes("(first: 200, sort: OLDEST)", object({ address: text, hotAddress: text, role: text })),
});

/** Names by address. Operators have none of their own: they are counted in the order in which they registered. */
export type Names = ReadonlyMap<string, string>;

/** Asks for all names. Throws IndexError. */
export async function fetchNames(signal: AbortSignal): Promise<Names> {
  const { value } = await put(asked, {}, signal);
  const names = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const { address, hotAddress, role } of value.operators) {
    const number = (seen.get(role) ?? 0) + 1;
    seen.set(role, number);
    const name = `${role.charAt(0)}${role.slice(1).toLowerCase()} ${number}`;
    for (const each of [address, hotAddress]) if (each !== "") names.set(each, name);
  }
  for (const { address, name } of [...value.makers, ...value.ethicsCommittees, ...value.issuers]) names.set(address, name);
  for (const { researcher, name } of value.profiles) names.set(researcher, name);
  return names;
}

/** A function from address to name; the address itself, shortened, where the chain has no name. */
export function useNames(): (address: string) => string {
  const { data } = useQuery({ queryKey: ["names"], queryFn: ({ signal }) => fetchNames(signal), staleTime: 60_000 });
  return useMemo(() => (address) => data?.get(address) ?? shortId(address), [data]);
}
