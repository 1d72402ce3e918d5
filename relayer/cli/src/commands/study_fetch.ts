// SPDX-License-Identifier: Apache-2.0
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ExportFile, FetchedOrder, OrderOutcome } from "@aceso/research";
import type { Command } from "commander";
import { type Account, withAccount } from "../connect.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { withExamples } from "../help.ts";
import { jsonText } from "../json_text.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { countOption } from "../parse.ts";
import { short } from "../table.ts";

interface Options {
  readonly out: string;
  readonly wait: string;
}

/** `aceso study fetch`: exit 0 all delivered, 4 not answered yet, 6 refused by trustees or void. */
export function addStudyFetch(parent: Command, setting: Setting): void {
  const command = parent
    .command("fetch")
    .description("download the answers, check every trustee's proof, open, check every reading, write FHIR and CSV with a manifest")
    .argument("<request>", "its id, or the beginning of it")
    .option("--out <dir>", "folder to write into", "data")
    .option("--wait <seconds>", "how long to wait for trustees", "60")
    .addHelpText(
      "after",
      "\nWrites readings.csv, bundle.json, manifest.json; waveforms.csv where there are some. Data files carry no id of the chain.",
    );
  leaf<Options>(setting, withExamples(command, "aceso study fetch 7c02 --out data --as researcher"), fetchRequest);
}

/** What came of one order: its records, or how it ended without. */
type Got = { readonly order: string; readonly outcome: OrderOutcome; readonly fetched: FetchedOrder | undefined };

async function fetchRequest(call: Call, options: Options, [prefix = ""]: readonly string[]): Promise<Outcome> {
  const { findRequest } = await import("../files/request_file.ts");
  const seconds = countOption("--wait", options.wait, 86_400);
  const request = await findRequest(call.common.home, prefix);
  return withAccount(call, async (account) => {
    const { hex } = await import("@aceso/proto/encoding");
    const { manifestOf } = await import("@aceso/research");
    const id = hex(request.id);
    const { chain, address } = account;
    const { request: asked } = await chain.query.study.request({ id });
    const got: Got[] = [];
    for (const order of asked.orders) got.push(await fetchOne(call, account, order, request.secrets, seconds));
    const fetched = got.flatMap((one) => one.fetched ?? []);
    const records = fetched.flatMap((one) => one.records);
    const { versions } = await chain.query.study.study({ id: hex(asked.study) });
    const protocol = versions.find(({ version }) => version === asked.version) ?? { study: asked.study, version: asked.version, title: "" };
    const files =
      records.length === 0
        ? []
        : await exported(call, account, { records, study: hex(asked.study), chainIds: [id, address, ...asked.orders.map(hex)] });
    const manifest = manifestOf({
      chainId: chain.chainId,
      protocol,
      request: request.id,
      researcher: address,
      height: await chain.height(),
      now: call.world.now(),
      records,
      files,
    });
    const folder = resolve(call.world.cwd, options.out);
    if (files.length > 0)
      await write(folder, [...files, { name: "manifest.json", bytes: new TextEncoder().encode(`${jsonText(manifest, 1)}\n`) }]);
    const readings = records.reduce((sum, { plaintext }) => sum + plaintext.leaves.length, 0);
    const orders = got.map(({ order, outcome: end, fetched: one }) => ({
      order,
      outcome: end,
      verified: one?.verified ?? [],
      faults: one?.faults ?? [],
    }));
    const lines = [
      ...orders.map(
        ({ order, outcome: end, verified }) =>
          `order ${short(order)}: ${end}${verified.length === 0 ? "" : `, ${verified.length} answers verified`}`,
      ),
      ...(files.length === 0
        ? ["nothing was written"]
        : [`${records.length} records, ${readings} readings, every one under its batch's root: ${folder}`, manifest.cite]),
    ];
    return outcome({ request: id, folder: files.length === 0 ? null : folder, orders, readings, manifest }, lines, {
      exit: exitOf(got),
      warnings: orders.flatMap(({ faults }) => faults.map(({ index, code }) => `the answer of trustee ${index} was left out: ${code}`)),
      links: linksTo(call.common, { study: hex(asked.study) }),
      next: `aceso study settle ${id.slice(0, 12)}`,
    });
  });
}

async function fetchOne(
  call: Call,
  account: Account,
  id: Uint8Array,
  secrets: ReadonlyMap<string, readonly Uint8Array[]>,
  seconds: number,
): Promise<Got> {
  const { hex } = await import("@aceso/proto/encoding");
  const { fetchOrder, untilOutcome } = await import("@aceso/research");
  const order = hex(id);
  call.say(`order ${short(order)}: waiting for trustees`);
  const end = await untilOutcome(account, id, seconds);
  if (end !== "released") return { order, outcome: end, fetched: undefined };
  const { order: state } = await account.chain.query.release.order({ id: order });
  return { order, outcome: end, fetched: await fetchOrder(account, id, secrets.get(hex(state.vault)) ?? []) };
}

interface ToExport {
  readonly records: FetchedOrder["records"];
  readonly study: string;
  readonly chainIds: readonly string[];
}

async function exported(call: Call, { random }: Account, { records, study, chainIds }: ToExport): Promise<ExportFile[]> {
  const { exportRecords } = await import("@aceso/research");
  const { openPseudonyms } = await import("../files/pseudonyms_file.ts");
  const pseudonyms = await openPseudonyms(call.common.home, study, random);
  const files = exportRecords(records, { pseudonym: pseudonyms.of, random, chainIds: [study, ...chainIds] });
  await pseudonyms.save();
  return files;
}

/** Opened health data are for their recipient: a folder and files that nobody else reads. */
async function write(folder: string, files: readonly ExportFile[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await Promise.all(files.map(({ name, bytes }) => writeFile(join(folder, name), bytes, { mode: 0o600 })));
}

function exitOf(got: readonly Got[]): ExitCode {
  if (got.every(({ outcome: end }) => end === "released")) return EXIT.ok;
  return got.some(({ outcome: end }) => end === "open") ? EXIT.notReady : EXIT.refused;
}
