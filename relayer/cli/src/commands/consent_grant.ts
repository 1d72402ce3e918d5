// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { withPatient } from "../connect.ts";
import { choiceOf } from "../consent_choice.ts";
import { UsageError } from "../errors.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { countOption, hexOption, listOption } from "../parse.ts";
import { isoTime } from "../table.ts";

interface Options {
  readonly file?: string;
  readonly to?: string;
  readonly study?: string;
  readonly deny?: boolean;
  readonly classes?: string;
  readonly categories?: string;
  readonly diseases?: string;
  readonly permission?: string;
  readonly purposes?: string;
  readonly forbid?: string;
  readonly deid?: string;
  readonly days?: string;
  readonly price?: string;
  readonly commercialPrice?: string;
  readonly replaces?: string;
  readonly yes?: boolean;
}

/** `aceso consent grant`: repeats the choice as one sentence before it is signed. */
export function addConsentGrant(parent: Command, setting: Setting): void {
  const command = parent
    .command("grant")
    .description("decide who may use which of my data, for what, until when, for how much")
    .option("--file <file>", "the choice as YAML; an example lies in relayer/cli/examples. Flags decide before it")
    .option("--study <id>", "for one study, in its current version")
    .option("--to <address>", "for one researcher")
    .option("--classes <list>", "such as WEARABLE,LAB,CLINICAL")
    .option("--categories <list>", "such as VITALS,ECG; sealed to the trustees")
    .option("--days <n>", "days until it ends")
    .option("--price <amount>", "least price of a record, in ACESO")
    .option("--commercial-price <amount>", "the same where the use is commercial; --price unless given")
    .option("--purposes <list>", "such as HRESCH,PUBHLTH")
    .option("--permission <duo>", "NRES, GRU, HMB, DS or POA")
    .option("--diseases <list>", "with DS: ontology ids such as MONDO:0005148; sealed to the trustees")
    .option("--forbid <list>", "such as REIDENTIFY,INSURER")
    .option("--deid <level>", "the least that is removed: SAFE_HARBOR_FIELDS unless given")
    .option("--deny", "refuse instead: goes before every permission")
    .option("--replaces <consent>", "end this consent and put the new one in its place")
    .option("--yes", "do not ask once more");
  const examples = [
    "aceso consent grant --study 5b1e… --classes WEARABLE --categories VITALS --days 300 --price 1 --as ada",
    "aceso consent grant --file consent.yaml --yes --as ada",
    "aceso consent grant --deny --to aceso1… --classes LAB --days 3650 --as ada",
  ];
  leaf<Options>(setting, withExamples(command, ...examples), grant);
}

async function grant(call: Call, options: Options): Promise<Outcome> {
  const { readConsentChoice } = await import("../files/consent_file.ts");
  const written = readConsentChoice(options.file ?? "consent", { ...(await fromFile(call, options)), ...fromFlags(options) });
  const replaces = options.replaces === undefined ? undefined : hexOption("--replaces", options.replaces, 32);
  return withPatient(call, async (agent) => {
    const { choiceSentence, grantConsent } = await import("@aceso/agent");
    const { hex } = await import("@aceso/proto/encoding");
    const choice = await choiceOf(agent.chain, written, call.world.now());
    const sentence = choiceSentence(choice);
    await agreed(call, options, sentence);
    const { id, tx } = await grantConsent(agent, choice, replaces);
    const data = { consent: id, sentence, expires: isoTime(choice.expiresAt), tx: tx.hash, height: tx.height };
    return outcome(data, [sentence, `consent ${hex(id)}`], {
      links: linksTo(call.common, { consent: hex(id), tx: tx.hash }),
      next: written.decision === "PERMIT" && options.study !== undefined ? `aceso consent explain ${options.study}` : "aceso consent list",
    });
  });
}

async function fromFile(call: Call, { file }: Options): Promise<object> {
  if (file === undefined) return {};
  const { parseYaml } = await import("../files/yaml_file.ts");
  const value = parseYaml(file, await call.world.read(file));
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new UsageError(`${file}: got no fields, wanted a choice`);
  return value;
}

function fromFlags(options: Options): object {
  const { price, commercialPrice = price } = options;
  if (options.study !== undefined && options.to !== undefined) throw new UsageError("grantee: got --study and --to, wanted one of them");
  const given: readonly (readonly [name: string, value: unknown])[] = [
    ["decision", options.deny === true ? "DENY" : undefined],
    ["grantee", options.study === undefined ? undefined : { study: options.study.toLowerCase() }],
    ["grantee", options.to === undefined ? undefined : { address: options.to }],
    ["classes", upper(options.classes)],
    ["categories", upper(options.categories)],
    ["diseases", options.diseases === undefined ? undefined : listOption(options.diseases)],
    ["permission", options.permission?.toUpperCase()],
    ["purposes", upper(options.purposes)],
    ["forbidden", upper(options.forbid)],
    ["deid", options.deid?.toUpperCase()],
    ["days", options.days === undefined ? undefined : countOption("--days", options.days, 3650)],
    ["min_price", price === undefined ? undefined : { non_profit: price, commercial: commercialPrice }],
    // A refusal has no price.
    ["min_price", options.deny === true ? { non_profit: "0", commercial: "0" } : undefined],
  ];
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function upper(text: string | undefined): string[] | undefined {
  return text === undefined ? undefined : listOption(text.toUpperCase());
}

async function agreed({ world, common, say }: Call, options: Options, sentence: string): Promise<void> {
  if (options.yes === true) return;
  const answer = common.noInput ? undefined : await world.confirm(sentence);
  if (answer === true) return;
  say(sentence);
  if (answer === false) throw new UsageError("consent: got a no, wanted a yes", "nothing was signed");
  throw new UsageError("consent: got nobody to ask, wanted a yes", "read the sentence, then add --yes");
}
