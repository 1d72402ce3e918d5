// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { countOption, hexOption } from "../parse.ts";
import { isoTime } from "../table.ts";

interface Options {
  readonly version?: string;
  readonly days: string;
  readonly file?: string;
}

/** `aceso ethics attest`. */
export function addEthicsAttest(parent: Command, setting: Setting): void {
  const command = parent
    .command("attest")
    .description("attest a version of a study, as an approved ethics committee")
    .argument("<study>", "its id")
    .option("--version <n>", "version of the study; the current one unless given")
    .option("--days <n>", "how long it holds", "200")
    .option("--file <file>", "the committee's file on the study: its SHA-256 goes on chain; the protocol as it stands unless given");
  leaf<Options>(
    setting,
    withExamples(command, "aceso ethics attest 5b1e… --as ethics", "aceso ethics attest 5b1e… --file vote.pdf --as ethics"),
    attest,
  );
}

async function attest(call: Call, options: Options, [id = ""]: readonly string[]): Promise<Outcome> {
  const study = hexOption("study", id, 32);
  const until = call.world.now() + countOption("--days", options.days, 3650) * 86_400;
  const given = options.file === undefined ? undefined : await call.world.read(options.file);
  return withAccount(call, async ({ chain, sender }) => {
    const { sha256 } = await import("@aceso/proto/encoding");
    const { Protocol } = await import("@aceso/proto/gen/aceso/study/v1/state.ts");
    const { attestEthics } = await import("@aceso/research");
    const { study: known, protocol } = await chain.query.study.study({ id });
    const version = options.version === undefined ? known.version : countOption("--version", options.version, 1_000_000);
    const file = sha256(given ?? Protocol.encode(protocol).finish());
    const { hash, height } = await attestEthics(sender, { study, version, file, until: BigInt(until) });
    const data = { study: id, version, committee: sender.address, file, until: isoTime(until), tx: hash, height };
    return outcome(data, [`"${protocol.title}" version ${version} attested until ${isoTime(until)}`], {
      links: linksTo(call.common, { study: id, tx: hash }),
      next: `aceso study fund ${id} --amount 100`,
    });
  });
}
