// SPDX-License-Identifier: Apache-2.0
import type { ForeignContext, Verdict } from "@aceso/attest";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { jsonText } from "../json_text.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { collect, hexOption, timeOption } from "../parse.ts";

interface Options {
  readonly format: string;
  readonly nonce: string;
  readonly time: string;
  readonly anchor?: readonly string[];
  readonly cert?: readonly string[];
  readonly key?: string;
  readonly reference?: string;
  readonly salt?: string;
  readonly device?: string;
  readonly dataKey?: string;
}

const examples = `
Examples:
  aceso evidence verify --format psa --nonce 0101…01 --time 2026-01-31T12:00:00Z --key iak.pem token.cbor
  aceso evidence verify --format psa --nonce … --time … --anchor maker.pem --cert endorsement.cbor token.cbor

Prints {ok, tier, code, vector, claims, instance_id, digest}. Exit 0 affirmed, 3 refused, 2 usage.`;

/** `aceso evidence verify`: judges evidence from outside the network; no network, no clock. */
export function addEvidenceVerify(parent: Command, setting: Setting): void {
  const command = parent
    .command("verify")
    .description("judge hardware evidence from a file")
    .argument("<file...>", "the evidence; files before the last one are further anchors")
    .requiredOption("--format <name>", "evidence format, such as psa")
    .requiredOption("--nonce <hex>", "the nonce the evidence must carry")
    .requiredOption("--time <iso>", "the moment to verify at")
    .option("--anchor <file>", "trust anchor: PEM, JWK or COSE_Key; repeatable", collect)
    .option("--cert <file>", "endorsement or certificate of the path; repeatable", collect)
    .option("--key <file>", "verify by this one key (PEM, JWK, COSE_Key) instead of anchors: worth T0 at most")
    .option("--reference <file>", "reference values as JSON")
    .option("--salt <hex>", "salt of the device id, with --device")
    .option("--device <id>", "device id the evidence must belong to, with --salt")
    .option("--data-key <file>", "the data key that the evidence must bind")
    .addHelpText("after", examples);
  leaf<Options>(setting, command, verifyFile);
}

async function verifyFile({ world }: Call, options: Options, files: readonly string[]): Promise<Outcome> {
  const { verifyForeign } = await import("@aceso/attest");
  const { anchors, file } = splitFiles(options, files);
  const context = await contextOf(world.read, options, anchors);
  const verdict = verifyForeign(await world.read(file), context);
  const exit = verdict.code === "affirmed" ? EXIT.ok : EXIT.verification;
  const data = shown(verdict);
  return outcome(data, [], { exit, raw: `${jsonText(data, 2)}\n` });
}

/** "--anchor A B FILE" reaches us as one anchor and two files. */
function splitFiles(options: Options, files: readonly string[]): { anchors: readonly string[]; file: string } {
  const file = files.at(-1) ?? "";
  const more = files.slice(0, -1);
  if (more.length > 0 && options.anchor === undefined) throw new UsageError(`evidence: got ${files.length} files, wanted one`);
  const anchors = [...(options.anchor ?? []), ...more];
  if (options.key !== undefined && anchors.length > 0) throw new UsageError("trust: got --key and --anchor, wanted one of them");
  return { anchors, file };
}

async function contextOf(
  read: (path: string) => Promise<Uint8Array>,
  options: Options,
  anchors: readonly string[],
): Promise<ForeignContext> {
  const { readAnchor, readKey, readReferences } = await import("../evidence_files.ts");
  const { key, reference, dataKey } = options;
  const base = { format: options.format, nonce: hexOption("--nonce", options.nonce), time: timeOption("--time", options.time) };
  const device = deviceOf(options);
  return {
    ...base,
    device,
    trust:
      key !== undefined
        ? { kind: "key", key: readKey(key, await read(key)) }
        : { kind: "anchors", materials: await Promise.all(anchors.map(async (path) => readAnchor(path, await read(path)))) },
    certs: await Promise.all((options.cert ?? []).map(read)),
    references: reference === undefined ? [] : readReferences(reference, await read(reference)),
    revoked: new Set(),
    dataKey: dataKey === undefined ? new Uint8Array(0) : readKey(dataKey, await read(dataKey)).cose,
  };
}

function deviceOf({ salt, device }: Options): ForeignContext["device"] {
  if (salt === undefined && device === undefined) return undefined;
  if (salt === undefined || device === undefined) throw new UsageError("device: got one of --salt and --device, wanted both or none");
  return { salt: hexOption("--salt", salt, 16), id: hexOption("--device", device, 32) };
}

/** The stable form. `refusal` stands there only where there was one. */
function shown({ code, tier, vector, claims, instanceId, digest, refusal }: Verdict): object {
  return {
    ok: code === "affirmed",
    tier,
    code,
    vector: Object.fromEntries(
      Object.entries(vector).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value]),
    ),
    claims:
      claims === undefined
        ? null
        : {
            profile: claims.profile,
            ueid: claims.ueid,
            measurements: claims.measurements,
            measurement_id: claims.measurementId,
            certification: claims.certification ?? null,
          },
    instance_id: instanceId ?? null,
    digest,
    ...(refusal === undefined ? {} : { refusal: { subject: refusal.subject, got: refusal.got, want: refusal.want } }),
  };
}
