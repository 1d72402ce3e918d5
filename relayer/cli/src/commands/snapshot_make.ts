// SPDX-License-Identifier: Apache-2.0
import { writeFile } from "node:fs/promises";
import { androidStatusIds, encodeSnapshot, parseCertificate, Refused, type RevocationList, readRevocationList } from "@aceso/attest";
import { hex, sha256 } from "@aceso/proto/encoding";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { readCertificates } from "../evidence_files.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { collect, timeOption } from "../parse.ts";
import { isoTime } from "../table.ts";

interface Options {
  readonly androidStatus: readonly string[];
  readonly crl: readonly string[];
  readonly issuer: readonly string[];
  readonly fetched: string;
  readonly out: string;
}

/** `aceso snapshot make`: revocation data of one moment from the lists that their makers publish; no network, no clock. */
export function addSnapshotMake(parent: Command, setting: Setting): void {
  const command = parent
    .command("make")
    .description("write revocation data, whose hash governance pins, from lists in files; the same lists give the same bytes")
    .option("--android-status <file>", "Google's attestation status list (JSON); may be given again", collect, [])
    .option("--crl <file>", "a certificate revocation list (DER); may be given again", collect, [])
    .option("--issuer <file>", "certificates of the lists' issuers (PEM or DER), which must have signed them", collect, [])
    .requiredOption("--fetched <iso>", "when the lists were fetched: they must be current then")
    .requiredOption("--out <file>", "where the snapshot goes");
  const example = "aceso snapshot make --android-status status.json --fetched 2026-11-24T12:00:00Z --out snapshot.cbor";
  leaf<Options>(setting, withExamples(command, example), make);
}

async function make({ world }: Call, options: Options): Promise<Outcome> {
  const { androidStatus, crl, issuer } = options;
  if (androidStatus.length + crl.length === 0) throw new UsageError("lists: got none, wanted --android-status or --crl");
  const fetched = timeOption("--fetched", options.fetched);
  const ids: string[] = [];
  for (const file of androidStatus) ids.push(...readAs(file, androidStatusIds, new TextDecoder().decode(await world.read(file))));
  const issuers: Uint8Array[] = [];
  for (const file of issuer) issuers.push(...readCertificates(file, await world.read(file)));
  let time = fetched;
  for (const file of crl) {
    const list = crlOf(file, await world.read(file), issuers, fetched);
    ids.push(...list.ids);
    if (list.thisUpdate < time) time = list.thisUpdate;
  }
  const bytes = encodeSnapshot(ids, time);
  await writeFile(options.out, bytes);
  const data = { hash: hex(sha256(bytes)), time: isoTime(time), ids: new Set(ids).size, bytes: bytes.length };
  return outcome(data, [`${data.ids} revoked, as of ${data.time}`, `hash ${data.hash}`, `wrote ${options.out}`], {
    next: `aceso snapshot hash ${options.out}`,
  });
}

/** The list, verified by the one of the issuers whose name it carries. @throws UsageError */
function crlOf(file: string, der: Uint8Array, issuers: readonly Uint8Array[], time: bigint): RevocationList {
  let last = "no issuer's certificate";
  for (const issuer of issuers) {
    try {
      return readRevocationList(der, parseCertificate(issuer, "issuer"), time);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      last = error.message;
    }
  }
  throw new UsageError(`${file}: got ${last}, wanted a list that one of --issuer signed and that is current at --fetched`);
}

function readAs<Value>(file: string, read: (text: string) => Value, text: string): Value {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
