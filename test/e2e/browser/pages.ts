// SPDX-License-Identifier: Apache-2.0
import type { Ids } from "./discover.ts";

/** A page of the site: its name, its address, and what is there once it is ready. */
export interface SitePage {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
}

const lead = "article .lead";
const verdict = "[data-testid=verdict] .chip:not([data-status=checking])";

/** Every public page, with things of the seeded network on it. */
export function pagesOf(ids: Ids): SitePage[] {
  const [first, second] = ids.openings;
  return [
    { name: "home", path: "/", ready: ".counts" },
    { name: "search", path: `/search?q=${ids.record.slice(0, 6)}`, ready: ".hits" },
    { name: "search-nothing", path: "/search?q=zzzz", ready: ".notice" },
    { name: "block", path: `/block/${ids.block}`, ready: lead },
    { name: "tx", path: `/tx/${ids.tx}`, ready: lead },
    { name: "device", path: `/device/${ids.device}`, ready: lead },
    { name: "device-refused", path: `/device/${ids.deviceRefused}`, ready: lead },
    { name: "round", path: `/round/${ids.round}`, ready: lead },
    { name: "round-refused", path: `/round/${ids.roundRefused}`, ready: lead },
    { name: "record", path: `/record/${ids.record}`, ready: lead },
    { name: "consent", path: `/consent/${ids.consent}`, ready: lead },
    { name: "study", path: `/study/${ids.study}`, ready: lead },
    { name: "order", path: `/order/${ids.order}`, ready: lead },
    { name: "order-refused", path: `/order/${ids.orderRefused}`, ready: lead },
    { name: "account", path: `/account/${ids.account}`, ready: lead },
    { name: "entry", path: `/entry/batch/${ids.batch}`, ready: lead },
    { name: "provenance", path: `/p/record/${ids.record}?opening=${first}&focus=access`, ready: verdict },
    { name: "provenance-altered", path: `/p/record/${ids.record}?opening=${second}`, ready: verdict },
    { name: "verify", path: "/verify", ready: ".drop" },
    { name: "missing", path: "/nowhere", ready: ".notice" },
    { name: "no-such-record", path: `/record/${"00".repeat(32)}`, ready: ".notice" },
  ];
}
