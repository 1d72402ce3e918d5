// SPDX-License-Identifier: Apache-2.0
import type { Explained } from "@aceso/agent";
import type { Command } from "commander";
import { withAgent } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";
import { short } from "../table.ts";

/** `aceso consent explain`. */
export function addConsentExplain(parent: Command, setting: Setting): void {
  const command = parent
    .command("explain")
    .description("what a study would get of my records now, step by step, by the decision that chain and trustees use; nothing is sent")
    .argument("<study>", "its id");
  leaf(setting, withExamples(command, "aceso consent explain 5b1e… --as ada"), explainFor);
}

async function explainFor(call: Call, _: unknown, [id = ""]: readonly string[]): Promise<Outcome> {
  const study = hexOption("study", id, 32);
  return withAgent(call, async (agent) => {
    const { explainStudy } = await import("@aceso/agent");
    const { explain } = await import("@aceso/health");
    const explained = await explainStudy(agent, study);
    const { kinds } = explained;
    const given = kinds.filter(isGiven);
    const count = (some: readonly Explained[]): number => some.reduce((sum, { records }) => sum + records.length, 0);
    const lines = [
      `"${explained.title}" would get ${count(given)} of ${count(kinds)} records.`,
      ...kinds.flatMap((kind) => [
        "",
        `${kind.class}, ${kind.category === "" ? "no readable category" : kind.category}, ${kind.year}: ${kind.records.length} records`,
        `  1 chain     ${explain(kind.chain, "en")} (${kind.chain.reason})`,
        kind.chain.decision === "PERMIT"
          ? `  2 trustees  ${explain(kind.trustees, "en")} (${kind.trustees.reason})`
          : "  2 trustees  are not asked",
        ...kind.consents.map(
          (consent) => `    consent ${short(consent.id)}: ${explain(consent.decision, "en")} (${consent.decision.reason})`,
        ),
      ]),
    ];
    const data = { ...explained, would_get: count(given), of: count(kinds) };
    return outcome(data, lines, {
      links: linksTo(call.common, { study: id }),
      next:
        given.length === kinds.length
          ? "aceso consent list"
          : `aceso consent grant --study ${id} --classes … --categories … --days 300 --price 1`,
    });
  });
}

function isGiven({ chain, trustees }: Explained): boolean {
  return chain.decision === "PERMIT" && trustees.decision === "PERMIT";
}
