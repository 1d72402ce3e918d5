// SPDX-License-Identifier: Apache-2.0
import type { Progress } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import type { Command } from "commander";
import { agreed } from "../agreed.ts";
import { evidenceOf, snapshotOf } from "../challenge_material.ts";
import { withAccount } from "../connect.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { hexOption } from "../parse.ts";

interface Options {
  readonly evidence?: string;
  readonly yes?: boolean;
}

/** `aceso round challenge`. */
export function addRoundChallenge(parent: Command, setting: Setting): void {
  const command = parent
    .command("challenge")
    .description("have the chain itself judge the evidence of a decided round; who is wrong pays, and the evidence is public for good")
    .argument("<round>", "its id")
    .option("--evidence <file>", "the evidence envelope; from the relayer that led the round where nothing is said")
    .option("--yes", "do not ask once more");
  leaf<Options>(setting, withExamples(command, "aceso round challenge 5d0c… --as ada"), challenge);
}

async function challenge(call: Call, options: Options, [wanted = ""]: readonly string[]): Promise<Outcome> {
  const id = hexOption("round", wanted, 32);
  return withAccount(call, async ({ chain, sender }) => {
    const { formatAmount } = await import("@aceso/client");
    const { equal, hex } = await import("@aceso/proto/encoding");
    const { MsgChallengeRound, MsgChallengeRoundResponse } = await import("@aceso/proto/gen/aceso/attestation/v1/tx.ts");
    const { round, progress } = await chain.query.attestation.round({ id: hex(id) });
    const { params } = await chain.query.attestation.params();
    const bond = formatAmount(params.challengeBond);
    await agreed(call, options, "challenge", `Put the evidence of round ${hex(id)} on chain for good, and risk ${bond}?`);
    const evidence = await evidenceOf(call, chain, round, options.evidence);
    const snapshot = await snapshotOf(call, chain, round);
    const value = MsgChallengeRound.fromPartial({ challenger: sender.address, round: id, evidence, snapshot });
    const { hash, height, responses } = await sender.send([{ typeUrl: MsgChallengeRound.typeUrl, value }]);
    const { digest } = MsgChallengeRoundResponse.decode(responses[0]?.value ?? new Uint8Array());
    const upheld = equal(digest, progress.digest);
    const contradicted = members(upheld ? progress.dissent : progress.winners);
    const data = { round: id, upheld, committee: progress.digest, chain: digest, contradicted, tx: hash, height };
    return outcome(data, [sentence(upheld, contradicted, progress, bond)], {
      links: linksTo(call.common, { round: hex(id), device: hex(round.device), tx: hash }),
      next: `aceso device show ${hex(round.device)}`,
    });
  });
}

/** How many members a bitmap marks. */
function members(bitmap: Uint8Array): number {
  return [...bitmap].reduce((sum, byte) => sum + byte.toString(2).replaceAll("0", "").length, 0);
}

function sentence(upheld: boolean, contradicted: number, { code }: Progress, bond: string): string {
  if (!upheld) return `the chain finds another verdict than ${code}: the slashes of ${contradicted} members wait for the council`;
  if (contradicted > 0) return `the chain finds ${code} too: ${contradicted} members who said otherwise are slashed`;
  return `the chain finds ${code} too, as everybody did: the bond of ${bond} goes to the committee`;
}
