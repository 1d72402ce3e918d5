// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { EXIT } from "../exit.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";
import { reasonText } from "../reason_text.ts";
import { type RecordOptions, selectRecords, withRecordOptions } from "../select_records.ts";
import { short, table } from "../table.ts";

/** `aceso study preview`: exit 6 where nothing would be permitted. */
export function addStudyPreview(parent: Command, setting: Setting): void {
  const command = withRecordOptions(
    parent
      .command("preview")
      .description("what a request would get now, record by record, and its price; nothing is sent")
      .argument("<study>", "its id"),
  );
  leaf<RecordOptions>(setting, withExamples(command, "aceso study preview 5b1e… --owner aceso1… --as researcher"), preview);
}

async function preview(call: Call, options: RecordOptions, [id = ""]: readonly string[]): Promise<Outcome> {
  const study = hexOption("study", id, 32);
  return withAccount(call, async ({ chain, address }) => {
    const { formatAmount } = await import("@aceso/client");
    const { previewAccess } = await import("@aceso/research");
    const { explain } = await reasonText();
    const found = await previewAccess(chain, study, address, await selectRecords(chain, options));
    const { permitted, refused, total, free } = found;
    const lines = [
      ...table([
        ...permitted.map(({ record, price }) => [short(record), "permitted", formatAmount(price)]),
        ...refused.map(({ record, code }) => [short(record), "refused", `${code}: ${explain(code)}`]),
      ]),
      `${permitted.length} permitted, ${refused.length} refused; ${formatAmount(total)}, of ${formatAmount(free)} free in escrow`,
    ];
    const warnings = total > free ? [`the escrow is short by ${formatAmount(total - free)}: aceso study fund ${id}`] : [];
    return outcome({ study: id, ...found }, lines, {
      warnings,
      exit: permitted.length === 0 ? EXIT.refused : EXIT.ok,
      links: linksTo(call.common, { study: id }),
      ...(permitted.length === 0 ? {} : { next: `aceso study request ${id} … (trustees may still refuse what the chain permits)` }),
    });
  });
}
