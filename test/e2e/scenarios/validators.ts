// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { parseTrustRoot, verifyBundle } from "@aceso/proof";
import type { Network } from "../../harness/network.ts";
import { type Ada, seedAda } from "../../harness/scenes/ada.ts";
import { now } from "../../harness/scenes/patient.ts";
import { makeBundle } from "../../harness/scenes/provenance_bundle.ts";
import { until } from "../../harness/wait.ts";
import type { Scenario } from "../stage.ts";

export const validators: Scenario = {
  name: "validators",
  title: "with four validators line e says how many signed, also with one stopped",
  run: async (stage) => {
    const { network, cleanup } = await stage.own("validators", { validators: 4 });
    try {
      const ada = await seedAda(network, stage.say);
      const all = await until("a block that all four signed", 60, async () => {
        const line = await lineE(network, ada);
        return line.startsWith("4 of 4 ") ? line : undefined;
      });
      stage.check("line e: 4 of 4 validators signed", all.startsWith("4 of 4 validators signed"), all);
      await network.processes.stop("node3");
      const fewer = await until("a block that three signed", 60, async () => {
        const line = await lineE(network, ada);
        return line.startsWith("3 of 4 ") ? line : undefined;
      });
      stage.check("with one stopped: 3 of 4, which is more than two thirds", fewer.startsWith("3 of 4 validators signed"), fewer);
      network.processes.restart("node3");
      const back = await until(
        "the fourth validator signing again",
        120,
        async () => ((await lineE(network, ada)).startsWith("4 of 4 ") ? true : undefined),
        500,
      );
      stage.check("the fourth catches up and signs again", back);
    } finally {
      await cleanup.run();
    }
  },
};

/** What line e of the record's bundle says now; throws where it does not verify. */
async function lineE(network: Network, { record, openings }: Ada): Promise<string> {
  const root = parseTrustRoot(JSON.parse(readFileSync(network.trust, "utf8")));
  const lines = await verifyBundle(await makeBundle(network, record, openings.good), { root, suppliedBy: "reader" }, BigInt(now()));
  const line = lines.find(({ id }) => id === "e");
  if (line?.status !== "verified") throw new Error(`line e: got ${line?.status ?? "none"} (${line?.got ?? ""}), wanted verified`);
  return line.got;
}
