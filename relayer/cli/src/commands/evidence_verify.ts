// SPDX-License-Identifier: Apache-2.0
import type { ForeignContext, Verdict } from "@aceso/attest";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { jsonText } from "../json_text.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { collect, hexOption, timeOption } from "../parse.ts";
import type { EvidenceParts } from "./evidence_verify_input.ts";

interface Options {
  readonly format: string;
  readonly nonce: string;
  readonly time: string;
  readonly anchor?: readonly string[];
  readonly cert?: readonly string[];
  readonly key?: string;
  readonly signature?: string;
  readonly pcrs?: string;
  readonly akPublic?: string;
  readonly status?: string;
  readonly counter?: string;
  readonly reference?: string;
  readonly salt?: string;
  readonly device?: string;
  readonly dataKey?: string;
}

/** Short names that people use. */
const ALIASES = new Map([["apple", "apple-app-attest"]]);

const examples = `
Examples:
  aceso evidence verify --format psa --nonce 0101…01 --time 2026-01-31T12:00:00Z --key iak.pem token.cbor
  aceso evidence verify --format psa --nonce … --time … --anchor maker.pem --cert endorsement.cbor token.cbor
  aceso evidence verify --format android-key --nonce … --time … --anchor roots.json chain.pem
  aceso evidence verify --format tpm2 --nonce … --time … --key ak.pem --signature quote.sig --pcrs quote.pcrs quote.msg
  aceso evidence verify --format apple-app-attest --nonce … --time … --anchor apple.pem attestation.cbor

Prints {ok, tier, code, vector, claims, instance_id, digest}. Exit 0 affirmed, 3 refused, 2 usage.`;

/** `aceso evidence verify`: judges evidence from outside the network; no network, no clock. */
export function addEvidenceVerify(parent: Command, setting: Setting): void {
  const command = parent
    .command("verify")
    .description("judge hardware evidence from a file")
    .argument("<file...>", "the evidence; files before the last one are further anchors")
    .requiredOption("--format <name>", "psa, eat-x5c, tpm2, android-key or apple-app-attest")
    .requiredOption("--nonce <hex>", "the nonce the evidence must carry")
    .requiredOption("--time <iso>", "the moment to verify at")
    .option(
      "--anchor <file>",
      "trust anchor, repeatable: certificates as PEM, DER or roots.json; psa: a key as PEM, JWK or COSE_Key",
      collect,
    )
    .option("--cert <file>", "endorsement, certificates of the path, or the attestation object of an assertion; repeatable", collect)
    .option("--key <file>", "verify by this one key (PEM, JWK, COSE_Key) instead of anchors: worth T0 at most")
    .option("--signature <file>", "tpm2: TPMT_SIGNATURE of the quote")
    .option("--pcrs <file>", "tpm2: PCR values as tpm2_quote --pcrs or tpm2_pcrread writes them")
    .option("--ak-public <file>", "tpm2: public area of the attestation key (TPM2B_PUBLIC or TPMT_PUBLIC)")
    .option("--status <file>", "revoked serials as Android's status list")
    .option("--counter <number>", "apple-app-attest: the counter of the last assertion")
    .option("--reference <file>", "reference values as JSON or CoRIM")
    .option("--salt <hex>", "salt of the device id, with --device")
    .option("--device <id>", "device id the evidence must belong to, with --salt")
    .option("--data-key <file>", "the data key that the evidence must bind")
    .addHelpText("after", examples);
  leaf<Options>(setting, command, verifyFile);
}

async function verifyFile({ world }: Call, options: Options, files: readonly string[]): Promise<Outcome> {
  const { verifyForeign } = await import("@aceso/attest");
  const { evidenceInput } = await import("./evidence_verify_input.ts");
  const { anchors, file } = splitFiles(options, files);
  const context = await contextOf(world.read, options, anchors);
  const input = evidenceInput(context.format, file, await world.read(file), await partsOf(world.read, options, context.nonce));
  const verdict = verifyForeign(input.evidence, { ...context, certs: input.certs });
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

async function contextOf(read: Read, options: Options, anchors: readonly string[]): Promise<ForeignContext> {
  const { readAnchors, readKey, readReferences, readStatusList } = await import("../evidence_files.ts");
  const { key, reference, dataKey, status, counter } = options;
  const format = ALIASES.get(options.format) ?? options.format;
  const base = { format, nonce: hexOption("--nonce", options.nonce), time: timeOption("--time", options.time) };
  const device = deviceOf(options);
  return {
    ...base,
    device,
    trust:
      key !== undefined
        ? { kind: "key", key: readKey(key, await read(key)) }
        : {
            kind: "anchors",
            materials: (await Promise.all(anchors.map(async (path) => readAnchors(format, path, await read(path))))).flat(),
          },
    certs: [],
    references: reference === undefined ? [] : readReferences(reference, await read(reference)),
    revoked: new Set(status === undefined ? [] : readStatusList(status, await read(status))),
    counters: counter === undefined ? undefined : [counterOption(counter)],
    dataKey: dataKey === undefined ? new Uint8Array(0) : readKey(dataKey, await read(dataKey)).cose,
  };
}

type Read = (path: string) => Promise<Uint8Array>;

async function partsOf(read: Read, options: Options, nonce: Uint8Array): Promise<EvidenceParts> {
  const { signature, pcrs, akPublic, cert = [] } = options;
  return {
    nonce,
    certs: await Promise.all(cert.map(async (path) => ({ path, bytes: await read(path) }))),
    signature: signature === undefined ? undefined : await read(signature),
    pcrs: pcrs === undefined ? undefined : await read(pcrs),
    akPublic: akPublic === undefined ? undefined : await read(akPublic),
  };
}

function counterOption(text: string): bigint {
  if (!/^\d{1,10}$/.test(text)) throw new UsageError(`--counter: got ${JSON.stringify(text)}, wanted a number`);
  return BigInt(text);
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
            ...claims.details,
          },
    instance_id: instanceId ?? null,
    digest,
    ...(refusal === undefined ? {} : { refusal: { subject: refusal.subject, got: refusal.got, want: refusal.want } }),
  };
}
