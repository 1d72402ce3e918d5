// SPDX-License-Identifier: Apache-2.0
// Drives a running local network through the command line alone: maker, patient, ethics committee, researcher and a stranger, each with
// a home of its own. `tsx test/e2e/cli.ts [network.json]` prints a line a check; exit 1 where one failed.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { aceso, type CliDrive, homeOf, list, must, number, type Ran, record, text, untilIndexed } from "./command_line.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const names = ["maker", "patient", "researcher", "ethics"] as const;
type Name = (typeof names)[number];

/** Runs the whole story. Throws where a step that others stand on fails. */
export async function driveCli(drive: CliDrive): Promise<void> {
  const { folder } = drive;
  mkdirSync(join(folder, ".aceso"), { recursive: true });
  copyFileSync(drive.networkFile, join(folder, ".aceso", "network.json"));
  const people = await makePeople(drive);
  const device = await makerStory(drive);
  const records = await patientStory(drive, device);
  const study = await studyStory(drive);
  const consent = await consentStory(drive, study, people.patient);
  await fetchStory(drive, study, records);
  await strangerStory(drive, records.measured);
  await withdrawStory(drive, study, consent, records.later);
}

async function makePeople(drive: CliDrive): Promise<Record<Name, string>> {
  const { people } = JSON.parse(readFileSync(drive.networkFile, "utf8")) as { people: Record<string, string> };
  const addresses: Record<Name, string> = { maker: "", patient: "", researcher: "", ethics: "" };
  for (const name of names) {
    const home = homeOf(drive, name);
    mkdirSync(home, { recursive: true, mode: 0o700 });
    if (name === "ethics") copyFileSync(join(people.ethics ?? "", "agent.json"), join(home, "agent.json"));
    else must(await aceso(drive, ["keys", "new", "--home", home]));
    addresses[name] = text(must(await aceso(drive, ["keys", "show", "--home", home])).data.address);
  }
  for (const name of ["maker", "researcher"] as const) must(await aceso(drive, ["faucet", addresses[name], "--amount", "5000"]));
  drive.check("a wallet's file is its owner's alone", (statSync(join(homeOf(drive, "patient"), "agent.json")).mode & 0o777) === 0o600);
  const again = await aceso(drive, ["keys", "new", "--home", homeOf(drive, "patient")]);
  drive.check("a wallet is never replaced", again.exit === 2, again.text);
  return addresses;
}

/** A device that was affirmed: the code of its label, and the file that it is. */
interface Claimable {
  readonly code: string;
  readonly file: string;
}

/** Registers maker and model, enrols devices, attests one well and another with each fault. Returns the good one. */
async function makerStory(drive: CliDrive): Promise<Claimable> {
  const as = ["--home", homeOf(drive, "maker")];
  must(await aceso(drive, ["maker", "register", "--name", "Command Line Devices", ...as]));
  must(await aceso(drive, ["model", "register", join(root, "relayer", "cli", "examples", "model.yaml"), ...as]));
  const enrolled = must(await aceso(drive, ["device", "enrol", "--count", "3", ...as]));
  const [good = "", bad = ""] = list(enrolled.data.devices).map(text);
  const affirmed = await aceso(drive, ["attest", good.slice(0, 12), ...as]);
  drive.check("good evidence is affirmed, exit 0", affirmed.exit === 0 && affirmed.data.phase === "AFFIRMED", affirmed.text);
  drive.check(
    "a quorum of the committee says that it affirms, and nobody says otherwise",
    votes(affirmed).filter(({ code }) => code === "affirmed").length >= 3 &&
      votes(affirmed).every(({ code }) => code === "affirmed" || code === ""),
    affirmed.text,
  );
  const faults = { "stale-nonce": "nonce_mismatch", sibling: "device_mismatch", measurement: "measurement_unknown" };
  for (const [fault, code] of Object.entries(faults)) {
    const refused = await aceso(drive, ["attest", bad.slice(0, 12), "--fault", fault, ...as]);
    const told = votes(refused).filter((vote) => vote.code === code && vote.reason !== "");
    drive.check(
      `evidence with ${fault} is refused as ${code}, exit 3, with the reason of a quorum`,
      refused.exit === 3 && told.length >= 3,
      refused.text,
    );
  }
  const status = must(await aceso(drive, ["maker", "status", ...as]));
  drive.check(
    "the maker's model has three devices",
    list(status.data.models).some((model) => text(record(model).enrolled) === "3"),
    status.text,
  );
  const { data } = must(await aceso(drive, ["device", "show", good, "--claim-code", ...as]));
  return { code: text(data.claim_code), file: join(homeOf(drive, "maker"), "devices", `${good}.json`) };
}

/** What goes in: three heart rates that nobody else has, and a person with a name and dates. */
const heartRates = ["61", "83.5", "107"];
const secrets = ["Quetzalcoatl", "Xochipilli", "1961-07-23", "2026-03-01", "2026-02-17", "555-0187"];
const measured = [
  "time,code,value,unit",
  ...heartRates.map((value, minute) => `2026-03-01T08:0${minute}:00Z,8867-4,${value},/min`),
  "",
].join("\n");
const later = "time,code,value,unit\n2026-03-02T09:00:00Z,8867-4,64,/min\n";
const bundle = {
  resourceType: "Bundle",
  type: "collection",
  entry: [
    {
      resource: {
        resourceType: "Patient",
        id: "p1",
        name: [{ family: "Quetzalcoatl", given: ["Xochipilli"] }],
        telecom: [{ system: "phone", value: "555-0187" }],
        gender: "female",
        birthDate: "1961-07-23",
      },
    },
    {
      resource: {
        resourceType: "Observation",
        status: "final",
        category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "vital-signs" }] }],
        code: { coding: [{ system: "http://loinc.org", code: "8310-5" }], text: "Temperature of Xochipilli Quetzalcoatl" },
        subject: { reference: "Patient/p1" },
        effectiveDateTime: "2026-02-17T09:30:00Z",
        valueQuantity: { value: 36.85, unit: "Cel", system: "http://unitsofmeasure.org", code: "Cel" },
      },
    },
  ],
};

interface Records {
  readonly measured: string;
  readonly later: string;
  readonly imported: readonly string[];
}

async function patientStory(drive: CliDrive, { code, file: deviceFile }: Claimable): Promise<Records> {
  const as = ["--home", homeOf(drive, "patient")];
  const file = (name: string, content: string): string => {
    writeFileSync(join(drive.folder, name), content);
    return join(drive.folder, name);
  };
  const spoiled = `${code.slice(0, -4)}${code.endsWith("AAAA") ? "BBBB" : "AAAA"}`;
  const wrong = await aceso(drive, ["device", "claim", spoiled, "--device-file", deviceFile, ...as]);
  drive.check("a claim code with one letter wrong makes nothing mine", wrong.exit !== 0, wrong.text);
  must(await aceso(drive, ["device", "claim", code, "--device-file", deviceFile, ...as]));
  const first = must(await aceso(drive, ["contribute", file("measured.csv", measured), ...as]));
  const second = must(await aceso(drive, ["contribute", file("later.csv", later), ...as]));
  const imported = must(await aceso(drive, ["import", file("bundle.json", JSON.stringify(bundle)), ...as]));
  const broken = await aceso(drive, ["contribute", file("broken.csv", "time,code,value,unit\nyesterday,8867-4,61,/min\n"), ...as]);
  drive.check(
    "readings with a wrong line are a usage error that names it, exit 2",
    broken.exit === 2 && broken.text.includes("line 2"),
    broken.text,
  );
  return {
    measured: text(list(first.data.records)[0]),
    later: text(list(second.data.records)[0]),
    imported: list(imported.data.records).map(text),
  };
}

async function studyStory(drive: CliDrive): Promise<string> {
  const as = ["--home", homeOf(drive, "researcher")];
  const made = must(await aceso(drive, ["study", "create", join(root, "relayer", "cli", "examples", "study.yaml"), ...as]));
  const study = text(made.data.study);
  const stranger = await aceso(drive, ["ethics", "attest", study, ...as]);
  drive.check("a researcher cannot attest its own study, exit 6", stranger.exit === 6, stranger.text);
  must(await aceso(drive, ["ethics", "attest", study, "--home", homeOf(drive, "ethics")]));
  must(await aceso(drive, ["study", "fund", study, "--amount", "50", ...as]));
  return study;
}

async function consentStory(drive: CliDrive, study: string, patient: string): Promise<string> {
  const as = ["--home", homeOf(drive, "patient")];
  const preview = () => aceso(drive, ["study", "preview", study, "--owner", patient, "--home", homeOf(drive, "researcher")]);
  const before = await preview();
  drive.check("without a consent nothing is permitted, exit 6", before.exit === 6 && list(before.data.permitted).length === 0, before.text);
  const choice = ["--study", study, "--classes", "WEARABLE", "--categories", "VITALS", "--days", "300", "--price", "1"];
  const unasked = await aceso(drive, ["consent", "grant", ...choice, "--no-input", ...as]);
  drive.check("a consent is not signed unasked: --yes is missing, exit 2", unasked.exit === 2, unasked.text);
  const granted = must(await aceso(drive, ["consent", "grant", ...choice, "--yes", ...as]));
  drive.check(
    "the choice is repeated as one sentence",
    /^I let the study .* use my vitals .* until \d{4}-\d\d-\d\d; /.test(text(granted.data.sentence)),
    granted.text,
  );
  const explained = must(await aceso(drive, ["consent", "explain", study, ...as]));
  const after = await preview();
  drive.check(
    "explain and the chain's preview agree on how many records",
    number(explained.data.would_get) === list(after.data.permitted).length,
    after.text,
  );
  drive.check(
    "what the consent leaves out stays out",
    list(after.data.refused).every((refused) => text(record(refused).code) === "class_not_covered"),
    after.text,
  );
  const other = ["--study", study, "--classes", "LAB", "--categories", "LAB", "--days", "300", "--price", "9999", "--yes"];
  must(await aceso(drive, ["consent", "grant", ...other, ...as]));
  const listed = must(await aceso(drive, ["consent", "list", "--live", ...as]));
  drive.check("both consents are listed", list(listed.data.consents).length === 2, listed.text);
  return text(granted.data.consent);
}

async function fetchStory(drive: CliDrive, study: string, { measured: device, imported }: Records): Promise<void> {
  const as = ["--home", homeOf(drive, "researcher")];
  const wanted = [device, ...imported].flatMap((id) => ["--record", id]);
  const asked = must(await aceso(drive, ["study", "request", study, ...wanted, "--allow-partial", ...as]));
  const request = text(asked.data.request);
  const file = join(homeOf(drive, "researcher"), "requests", `${request}.json`);
  drive.check("the secrets of a request are its home's alone", (statSync(file).mode & 0o777) === 0o600);
  const foreign = await aceso(drive, ["study", "fetch", request, "--out", "stolen", "--home", homeOf(drive, "patient")]);
  drive.check("another home cannot open the answers, exit 4", foreign.exit === 4 && foreign.code === "request_file_missing", foreign.text);
  const got = await aceso(drive, ["study", "fetch", request, "--out", "data", ...as]);
  drive.check("the answers are fetched, proven and opened, exit 0", got.exit === 0, got.text);
  const folder = join(drive.folder, "data");
  const csv = readFileSync(join(folder, "readings.csv"), "utf8");
  const values = (code: string): string[] =>
    csv
      .split("\r\n")
      .map((line) => line.split(","))
      .filter((cells) => cells[5] === code)
      .map((cells) => cells[6] ?? "");
  drive.check("heart rates out equal those that went in", values("8867-4").join() === heartRates.join(), values("8867-4").join());
  drive.check("the imported temperature out equals the one that went in", values("8310-5").join() === "36.85", values("8310-5").join());
  const files = readdirSync(folder).filter((name) => name !== "manifest.json");
  const content = files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const leaked = secrets.filter((secret) => content.includes(secret));
  drive.check("names and dates do not come out", leaked.length === 0, leaked.join());
  const ids = [device, ...imported, study, request].filter((id) => content.includes(id));
  drive.check("no id of the chain is in a data file", ids.length === 0 && !/aceso1[0-9a-z]{38}/.test(content), ids.join());
  const manifest = record(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")));
  drive.check(
    "the manifest names the records and their heights",
    list(manifest.records).every((entry) => number(record(entry).anchoredHeight) > 0) && list(manifest.records).length > 1,
  );
  const settled = must(await aceso(drive, ["study", "settle", request, "--wait", "60", ...as]));
  drive.check(
    "the released orders are paid",
    list(settled.data.orders).every((order) => record(order).status === "paid"),
    settled.text,
  );
  const log = must(await aceso(drive, ["access", "log", "--home", homeOf(drive, "patient")]));
  drive.check(
    "the patient sees who opened it",
    list(log.data.accesses).some((access) => record(access).study === study && record(access).outcome === "released"),
    log.text,
  );
  must(await aceso(drive, ["reward", "show", "--home", homeOf(drive, "patient")]));
}

/** Somebody without any identity: from an id to what it is, and to a check that trusts nobody here. */
async function strangerStory(drive: CliDrive, device: string): Promise<void> {
  const as = ["--home", homeOf(drive, "patient")];
  must(await aceso(drive, ["publish", device, "--index", "1", "--yes", ...as]));
  const traced = await untilIndexed(() => aceso(drive, ["trace", device.slice(0, 16)]));
  const stages = list(record(traced.data.provenance).stages).map(record);
  drive.check("trace tells eight stages, all there", stages.length === 8 && stages.every(({ present }) => present === true), traced.text);
  const verified = await untilIndexed(() => aceso(drive, ["verify", device]));
  drive.check("verify checks the record down to the published value, exit 0", verified.exit === 0, verified.text);
  const status = await aceso(drive, ["status"]);
  drive.check("status is ready, exit 0", status.exit === 0, status.text);
  const doctor = await aceso(drive, ["doctor", ...as]);
  drive.check("doctor finds everything right, exit 0", doctor.exit === 0, doctor.text);
  const nowhere = await aceso(drive, ["status", "--node", "http://127.0.0.1:9"]);
  drive.check("a node that is not there is a network error, exit 5", nowhere.exit === 5, nowhere.text);
}

async function withdrawStory(drive: CliDrive, study: string, consent: string, untouched: string): Promise<void> {
  must(await aceso(drive, ["consent", "withdraw", consent, "--home", homeOf(drive, "patient")]));
  const refused = await aceso(drive, ["study", "request", study, "--record", untouched, "--home", homeOf(drive, "researcher")]);
  drive.check(
    "after the withdrawal a new request is refused by the chain, exit 6",
    refused.exit === 6 && refused.code === "records_refused",
    refused.text,
  );
  const explained = must(await aceso(drive, ["consent", "explain", study, "--home", homeOf(drive, "patient")]));
  drive.check("explain says that the study would get nothing", number(explained.data.would_get) === 0, explained.text);
}

function votes(ran: Ran): { code: string; reason: string }[] {
  return list(ran.data.votes).map((vote) => ({ code: text(record(vote).code), reason: text(record(vote).reason) }));
}

/** Run by itself: on the network of the file named, or of the nearest .aceso. */
async function main(): Promise<number> {
  let [passed, failed] = [0, 0];
  const folder = mkdtempSync(join(tmpdir(), "aceso-cli-e2e-"));
  const networkFile = resolve(process.argv[2] ?? join(root, ".aceso", "network.json"));
  const check = (what: string, ok: boolean, got?: unknown): void => {
    if (ok) passed++;
    else failed++;
    process.stdout.write(`${ok ? "ok  " : "FAIL"} ${what}${ok || got === undefined ? "" : `: got ${String(got)}`}\n`);
  };
  await driveCli({ networkFile, folder, check }).catch((error: unknown) => check("the story runs to its end", false, error));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
