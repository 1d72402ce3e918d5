// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { formatAmount } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import { roleNames, roles } from "./accounts.ts";
import type { Network } from "./network.ts";
import { type Report, urlsOf } from "./report.ts";
import { bundleFile } from "./scenes/provenance.ts";
import type { World } from "./scenes/seed.ts";

/** The seeded story in links. */
export function storyOf(network: Network, world: World, report: Report): string[] {
  const { site } = network;
  const short = hex(world.ada.record).slice(0, 8);
  return [
    "",
    "What happened, in links",
    `  Ada's ECG ${short}… came from a device that proved itself       ${report.urls.provenance}`,
    `  A study opened it and paid                                ${site}/study/${hex(world.study)}`,
    `  Five trustees checked the order, three were needed        ${site}/order/${hex(world.order)}`,
    `  Ada withdrew in block ${world.withdrawn}; the next request was refused  ${site}/block/${world.withdrawn}`,
    `  She earned ${formatAmount(world.rewards)} of rewards besides the price       ${site}/me`,
    "  One published reading is true; of the other the page says Failed, in your own browser.",
    "  Synthetic people, a real ECG (MIT-BIH record 100), a software attester: no hardware root of trust.",
  ];
}

/** Who is who, and what to try next. */
export function nextSteps(network: Network, world: World | undefined): string[] {
  const { people, site, folder, checkout } = network;
  const named = folder === join(checkout.root, ".aceso") ? "" : ` --network ${join(folder, "network.json")}`; // the CLI looks there by itself
  const accounts = roleNames.map((role) => `  ${role.padEnd(12)} ${people.home(role)}   ${roles[role]}`);
  const patients = (world?.patients ?? []).map(({ name }) => `  ${name.padEnd(12)} ${people.home(name)}`);
  return [
    "",
    "Who is who (--as NAME; a home folder each)",
    ...accounts,
    ...patients,
    "",
    "Try next",
    `  open  ${world === undefined ? site : urlsOf(network, world).provenance}`,
    ...(world === undefined ? [`  npx aceso status${named}`] : [`  npx aceso access log --as ada${named}`]),
    ...(world === undefined ? [] : [`  npx aceso verify ${bundleFile(network.folder)} --offline --trust ${network.trust}`]),
    "",
  ];
}
