// SPDX-License-Identifier: Apache-2.0
import { hex, resourceValue, sampleBytes, scalarValue, sha256, text, waveformValue } from "@aceso/proto/encoding";
import { Batch, Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import type { Plaintext } from "@aceso/seal";
import { describe, expect, test } from "vitest";
import type { OpenedRecord } from "../fetch_order.ts";
import { decimalText } from "./decimal.ts";
import { exportRecords } from "./export_records.ts";
import { manifestOf } from "./manifest.ts";

const id = (name: string): Uint8Array => sha256(text(name));
const canonical = (value: object): string => JSON.stringify(value);

/** A record of a person with these values, opened. */
function opened(name: string, owner: string, values: readonly Uint8Array[], samples: readonly Uint8Array[] = []): OpenedRecord {
  const leaves = values.map((valueCbor, index) => ({
    index,
    valueCbor,
    valueSalt: new Uint8Array(16),
    timePart: new Uint8Array(32),
    dayIndex: BigInt(index),
    path: [],
  }));
  const plaintext: Plaintext = { leaves, samples: [...samples] };
  return {
    owner,
    plaintext,
    record: SealedRecord.fromPartial({ id: id(name), batch: id(`${name}/batch`), vault: id(owner), ciphertextHash: id(`${name}/c`) }),
    batch: Batch.fromPartial({ id: id(`${name}/batch`), root: id(`${name}/root`), count: values.length, year: 2026, class: 1 }),
    anchored: { height: 42, tx: id(`${name}/tx`), deidConfig: id("config") },
  };
}

const rate = (value: bigint): Uint8Array => scalarValue({ loinc: "8867-4", value, scale: 0n, ucum: "/min" });
const pseudonyms: Readonly<Record<string, string>> = {
  aceso1ada: "b0000000-0000-4000-8000-000000000000",
  aceso1bob: "a0000000-0000-4000-8000-000000000000",
};
let drawn = 0;
const options = {
  pseudonym: (owner: string) => pseudonyms[owner] ?? "",
  random: (length: number) => sha256(text(String(drawn++))).slice(0, length),
  chainIds: [hex(id("study"))],
};

function files(records: readonly OpenedRecord[], over: Partial<typeof options> = {}): Record<string, string> {
  return Object.fromEntries(
    exportRecords(records, { ...options, ...over }).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]),
  );
}

describe("an export", () => {
  test("has one line a value, people under their pseudonyms, in the order of those", () => {
    const csv = files([opened("one", "aceso1ada", [rate(72n), rate(80n)]), opened("two", "aceso1bob", [rate(61n)])])["readings.csv"];
    expect(csv?.split("\r\n")).toEqual([
      "subject,year,day,type,system,code,value,unit",
      "a0000000-0000-4000-8000-000000000000,2026,0,Observation,http://loinc.org,8867-4,61,/min",
      "b0000000-0000-4000-8000-000000000000,2026,0,Observation,http://loinc.org,8867-4,72,/min",
      "b0000000-0000-4000-8000-000000000000,2026,1,Observation,http://loinc.org,8867-4,80,/min",
      "",
    ]);
  });

  test("keeps a resource as it was sealed, links it to its person, and reads its components", () => {
    const pressure = {
      resourceType: "Observation",
      status: "final",
      code: { coding: [{ system: "http://loinc.org", code: "85354-9" }] },
      component: [
        { code: { coding: [{ system: "http://loinc.org", code: "8480-6" }] }, valueQuantity: { value: 121, code: "mm[Hg]" } },
        { code: { coding: [{ system: "http://loinc.org", code: "8462-4" }] }, valueQuantity: { value: 79, code: "mm[Hg]" } },
      ],
    };
    const sealed = canonical(pressure);
    const found = files([opened("bp", "aceso1ada", [resourceValue("Observation", sealed)], [text(sealed)])]);
    expect(found["readings.csv"]).toContain("8480-6,121,mm[Hg]");
    expect(found["readings.csv"]).toContain("8462-4,79,mm[Hg]");
    const { entry } = JSON.parse(found["bundle.json"] ?? "") as { entry: { resource: object }[] };
    expect(entry.map(({ resource }) => resource)).toEqual([
      { resourceType: "Patient", id: pseudonyms.aceso1ada },
      { ...pressure, subject: { reference: `urn:uuid:${pseudonyms.aceso1ada}` } },
    ]);
  });

  test("writes the samples of a waveform with their times from its start", () => {
    const samples = Int32Array.of(-5, 1000);
    const wave = waveformValue({ code: "131330", periodUs: 2778n, scale: -6n, origin: 0n, samples });
    const found = files([opened("ecg", "aceso1ada", [wave], [sampleBytes(samples)])]);
    expect(found["waveforms.csv"]).toContain(",131330,0,-0.000005\r\n");
    expect(found["waveforms.csv"]).toContain(",131330,2778,0.001000\r\n");
  });

  test.each([
    ["the study's id", hex(id("study"))],
    ["its own record's id, in capitals", hex(id("one")).toUpperCase()],
    ["the owner's account", "aceso1ada"],
  ])("is refused where a value carries %s", (_, smuggled) => {
    const note = canonical({ resourceType: "Observation", code: { text: smuggled } });
    const record = opened("one", "aceso1ada", [resourceValue("Observation", note)], [text(note)]);
    expect(() => files([record])).toThrow(expect.objectContaining({ code: "export_names_chain" }));
  });

  test("does not let a cell be a formula", () => {
    const evil = canonical({ resourceType: "Observation", code: { coding: [{ code: "=HYPERLINK(1)" }] }, valueString: 'a "quoted", b' });
    const csv = files([opened("one", "aceso1ada", [resourceValue("Observation", evil)], [text(evil)])])["readings.csv"];
    expect(csv).toContain(`'=HYPERLINK(1),"a ""quoted"", b"`);
  });
});

test("a manifest names each record with its root and height, and each file with its SHA-256", () => {
  const records = [opened("one", "aceso1ada", [rate(72n)])];
  const made = exportRecords(records, options);
  const manifest = manifestOf({
    chainId: "aceso-local-1",
    protocol: { study: id("study"), version: 2, title: "Rest" },
    request: id("request"),
    researcher: "aceso1res",
    height: 50,
    now: 1_795_392_000,
    records,
    files: made,
  });
  expect(manifest.records).toMatchObject([
    { id: hex(id("one")), batchRoot: hex(id("one/root")), anchoredHeight: 42, source: "import", opened: 1 },
  ]);
  expect(manifest.files).toEqual(made.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: hex(sha256(bytes)) })));
  expect(manifest.cite).toBe(
    `"Rest", study ${hex(id("study"))} version 2, request ${hex(id("request"))}, 1 record, on aceso-local-1 at height 50, 2026-11-23.`,
  );
});

test.each([
  [725n, -1, "72.5"],
  [-5n, -6, "-0.000005"],
  [3n, 2, "300"],
  [0n, 0, "0"],
] as const)("%s · 10^%s is written %s", (value, scale, written) => expect(decimalText(value, scale)).toBe(written));
