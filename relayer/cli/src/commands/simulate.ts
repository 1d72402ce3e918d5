// SPDX-License-Identifier: Apache-2.0
import { type Command, Option } from "commander";
import { withAccount } from "../connect.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { countOption } from "../parse.ts";
import { table } from "../table.ts";
import type { Simulated } from "./simulate_fleet.ts";

const kinds = ["psa", "eat-x5c", "tpm2", "gateway"] as const;
const faults = ["stale-nonce", "sibling", "measurement", "wrong-signer", "lifecycle", "source"] as const;

interface Options {
  readonly devices: string;
  readonly faults?: string;
  readonly fault?: (typeof faults)[number];
  readonly minutes?: string;
  readonly seed?: string;
}

/** `aceso simulate`: a fleet of software devices over the interface that real ones use; exit 0 where each came out as its evidence deserves. */
export function addSimulate(program: Command, setting: Setting): void {
  const command = program
    .command("simulate")
    .description(
      "register a model of software devices, enrol a fleet and attest it over the relayers' public interface (local networks only)",
    )
    .argument("<kind>", `${kinds.join(", ")}: a format, or a gateway of a sensor that attests and one that does not`)
    .option("--devices <n>", "how many", "5")
    .addOption(new Option("--fault <name>", "spoil evidence in this way; all of it unless --faults says how much").choices(faults))
    .option("--faults <percent>", "share of devices whose evidence is spoilt, in a way that chance picks unless --fault does")
    .option("--minutes <n>", "spread the rounds over this time; all at once, four at a time, unless given")
    .option("--seed <text>", "the same devices and faults again, on a network that has not seen them; random unless given")
    .addHelpText(
      "after",
      "\nSoftware attesters under a test root: they prove nothing about hardware. Exit 3 where one came out as it should not.",
    );
  const examples = ["aceso simulate psa --as maker", "aceso simulate gateway --devices 10 --faults 20% --as maker"];
  leaf<Options>(setting, withExamples(command, ...examples, "aceso simulate tpm2 --fault sibling --as maker"), simulate);
}

async function simulate(call: Call, options: Options, [kind = ""]: readonly string[]): Promise<Outcome> {
  const known = kinds.find((each) => each === kind);
  if (known === undefined) throw new UsageError(`kind: got ${JSON.stringify(kind)}, wanted ${kinds.join(", ")}`);
  const { simulateFleet } = await import("./simulate_fleet.ts");
  const { hex } = await import("@aceso/proto/encoding");
  const devices = countOption("--devices", options.devices, 500);
  const minutes = options.minutes === undefined ? 0 : countOption("--minutes", options.minutes, 1440);
  const seed = options.seed ?? hex(call.world.random(8));
  const plan = { kind: known, devices, seed, share: shareOf(options), fault: options.fault, seconds: minutes * 60 };
  return withAccount(call, async (account) => {
    call.say(`seed ${seed}`);
    const { model, rounds } = await simulateFleet(call, account, plan);
    return shown(call, { kind: known, seed, model: hex(model) }, rounds);
  });
}

/** The share of devices to spoil, 0 to 1. @throws UsageError */
function shareOf({ faults: text, fault }: Options): number {
  if (text === undefined) return fault === undefined ? 0 : 1;
  const percent = /^(\d{1,3})%?$/.exec(text)?.[1];
  if (percent === undefined || Number(percent) > 100) throw new UsageError(`--faults: got ${JSON.stringify(text)}, wanted 0% to 100%`);
  return Number(percent) / 100;
}

function shown(
  call: Call,
  head: { readonly kind: string; readonly seed: string; readonly model: string },
  rounds: readonly Simulated[],
): Outcome {
  const wrong = rounds.filter(({ asWanted }) => !asWanted);
  const rows = rounds.map(({ device, fault, phase, tier, code, wanted, asWanted }) => [
    asWanted ? "✓" : "✗",
    device.slice(0, 12),
    fault ?? "good",
    phase,
    tier,
    asWanted ? code : `${code}, wanted ${wanted}`,
  ]);
  const affirmed = rounds.filter(({ code }) => code === "affirmed").length;
  const total = `${rounds.length} devices: ${affirmed} affirmed, ${rounds.length - affirmed} not; ${wrong.length} not as they should be`;
  return outcome({ ...head, as_wanted: wrong.length === 0, rounds }, [...table(rows), total], {
    exit: wrong.length === 0 ? EXIT.ok : EXIT.verification,
    links: linksTo(call.common, rounds[0] === undefined ? {} : { device: rounds[0].device }),
    next: "aceso maker status",
  });
}
