// SPDX-License-Identifier: Apache-2.0
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decodeState } from "@aceso/agent";
import { walletFromKey } from "@aceso/client";
import { reportOf } from "../../harness/report.ts";
import type { Scenario } from "../stage.ts";

export const world: Scenario = {
  name: "world",
  title: "the seeded world is on chain as promised, indexed, verified, and told to other programs",
  run: async (stage) => {
    const { network, world: seeded } = await stage.shared();
    const { report, wrong } = await reportOf(network, seeded, 0);
    stage.check("every number read back from chain and index is what the seed promised", report.ok, wrong.join("; "));
    const note = JSON.parse(readFileSync(join(network.folder, "network.json"), "utf8")) as { people: Record<string, string> };
    for (const name of ["ada", "maker", "researcher", "ethics", "faucet"]) {
      const file = join(note.people[name] ?? "", "agent.json");
      stage.check(`${name}'s home is named, and its state readable by its owner only`, (statSync(file).mode & 0o777) === 0o600);
    }
    const kept = decodeState(readFileSync(join(note.people.ada ?? "", "agent.json"), "utf8"));
    const { address } = await walletFromKey(kept.walletKey);
    stage.check("ada's home holds the wallet that owns the record", address === seeded.ada.patient.agent.address, address);
    const demo = (await (await fetch(`${network.site}/demo.json`)).json()) as { people: { name: string; state: string }[] };
    const shown = demo.people.find(({ name }) => name === "ada");
    stage.check(
      "the portal is shown ada's newest state",
      shown !== undefined && decodeState(shown.state).policies.length === kept.policies.length,
    );
    const page = await fetch(report.urls.provenance);
    stage.check("the provenance page is served", page.ok && (await page.text()).includes('<div id="root"'), page.status);
  },
};
