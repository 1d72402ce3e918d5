// SPDX-License-Identifier: Apache-2.0
// The trust root that pages check against: the one this site supplies, until the visitor pins another. A pinned one stays in this browser.
import { parseTrustRoot, type Trust, trustRootJson } from "@aceso/proof";
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";

const place = "aceso-trust-root";
const listeners = new Set<() => void>();
let pinned = readPinned();

function readPinned(): Trust | undefined {
  try {
    const text = localStorage.getItem(place);
    return text === null ? undefined : { root: parseTrustRoot(JSON.parse(text)), suppliedBy: "reader" };
  } catch {
    return undefined; // nothing pinned, or something that is no root any more: the page then names the site's
  }
}

function keep(trust: Trust | undefined): void {
  pinned = trust;
  try {
    if (trust === undefined) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(trustRootJson(trust.root)));
  } catch {
    // a browser that keeps nothing: the pin lasts as long as the page
  }
  for (const listener of listeners) listener();
}

/** Pins a root given as text. Throws ProofError for one that cannot be read, SyntaxError for text that is no JSON. */
export function pinRoot(text: string): void {
  keep({ root: parseTrustRoot(JSON.parse(text)), suppliedBy: "reader" });
}

/** Goes back to the root that this site supplies. */
export function unpinRoot(): void {
  keep(undefined);
}

/** The site's own root; null when it has none, and then no header can be checked. */
async function fetchSiteRoot(): Promise<Trust | null> {
  const response = await fetch("/trust.json");
  if (!response.ok) return null;
  return { root: parseTrustRoot(await response.json()), suppliedBy: "site" };
}

/** The root in force, and whether it is still being fetched. */
export function useTrust(): { trust: Trust | undefined; pending: boolean } {
  const reader = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => pinned,
  );
  const site = useQuery({ queryKey: ["site root"], queryFn: fetchSiteRoot, retry: false, staleTime: Number.POSITIVE_INFINITY });
  return { trust: reader ?? site.data ?? undefined, pending: reader === undefined && site.isPending };
}

/** What tells two roots apart in a query's key: all that a root says, and who supplied it. */
export function rootKey(trust: Trust | undefined): string {
  return trust === undefined ? "none" : `${trust.suppliedBy} ${JSON.stringify(trustRootJson(trust.root))}`;
}
