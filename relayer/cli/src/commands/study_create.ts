// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { newestTerms } from "../find_terms.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";

interface Options {
  readonly check?: boolean;
}

/** `aceso study create`. */
export function addStudyCreate(parent: Command, setting: Setting): void {
  const command = parent
    .command("create")
    .description("declare a study, from a file; it may ask once an ethics committee attested it")
    .argument("<file>", "study.yaml; an example lies in relayer/cli/examples")
    .option("--check", "only read the file and say what is wrong with it");
  leaf<Options>(
    setting,
    withExamples(command, "aceso study create study.yaml --as researcher", "aceso study create study.yaml --check"),
    create,
  );
}

async function create(call: Call, options: Options, [path = ""]: readonly string[]): Promise<Outcome> {
  const { readStudyFile } = await import("../files/study_file.ts");
  const file = await readStudyFile(path, call.world.read);
  if (options.check === true) return outcome({ file: path }, [`${path}: nothing wrong`], { next: `aceso study create ${path}` });
  return withAccount(call, async (researcher) => {
    const { formatAmount } = await import("@aceso/client");
    const { hex } = await import("@aceso/proto/encoding");
    const { createStudy } = await import("@aceso/research");
    const terms = file.terms ?? (await newestTerms(researcher.chain));
    const { study, tx } = await createStudy(researcher, file.protocol(terms));
    const id = hex(study);
    return outcome(
      { study: id, version: 1, title: file.title, price: file.price, tx: tx.hash, height: tx.height },
      [`study ${id}`, `"${file.title}", ${formatAmount(file.price)} a record; a draft until an ethics committee attests it`],
      {
        links: linksTo(call.common, { study: id, tx: tx.hash }),
        next: `aceso ethics attest ${id} --as ethics, then aceso study fund ${id} --amount 100`,
      },
    );
  });
}
