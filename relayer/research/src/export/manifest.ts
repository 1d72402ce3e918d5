// SPDX-License-Identifier: Apache-2.0
import { hex, sha256 } from "@aceso/proto/encoding";
import { DataClass } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { Tier } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import type { Protocol } from "@aceso/proto/gen/aceso/study/v1/state.ts";
import type { OpenedRecord } from "../fetch_order.ts";
import type { ExportFile } from "./entry.ts";

/** What a paper can cite: which records, provable by whom, in which files. It names the chain's ids; the data files do not. */
export interface Manifest {
  readonly v: 1;
  readonly kind: "aceso-manifest";
  readonly cite: string;
  readonly chainId: string;
  readonly study: string;
  readonly protocolVersion: number;
  readonly title: string;
  readonly request: string;
  readonly researcher: string;
  /** Height of the chain when the data were fetched, and the time, RFC 3339. */
  readonly fetchedHeight: number;
  readonly fetched: string;
  readonly records: readonly {
    readonly id: string;
    readonly batch: string;
    readonly batchRoot: string;
    readonly batchCount: number;
    readonly opened: number;
    readonly class: string;
    readonly year: number;
    readonly tier: string;
    readonly source: "device" | "import";
    readonly anchoredHeight: number;
    readonly anchoredTx: string;
  }[];
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

/** What a manifest is made of. */
export interface ManifestInput {
  readonly chainId: string;
  readonly protocol: Pick<Protocol, "study" | "version" | "title">;
  readonly request: Uint8Array;
  readonly researcher: string;
  readonly height: number;
  /** Seconds since 1970. */
  readonly now: number;
  readonly records: readonly OpenedRecord[];
  readonly files: readonly ExportFile[];
}

/** The manifest of an export, records in the order of their ids. */
export function manifestOf({ chainId, protocol, request, researcher, height, now, records, files }: ManifestInput): Manifest {
  const fetched = new Date(now * 1000).toISOString().replace(".000Z", "Z");
  const study = hex(protocol.study);
  return {
    v: 1,
    kind: "aceso-manifest",
    cite: `"${protocol.title}", study ${study} version ${protocol.version}, request ${hex(request)}, ${records.length} record${records.length === 1 ? "" : "s"}, on ${chainId} at height ${height}, ${fetched.slice(0, 10)}.`,
    chainId,
    study,
    protocolVersion: protocol.version,
    title: protocol.title,
    request: hex(request),
    researcher,
    fetchedHeight: height,
    fetched,
    records: records.map(entryOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: hex(sha256(bytes)) })),
  };
}

function entryOf({ record, batch, anchored, plaintext }: OpenedRecord): Manifest["records"][number] {
  return {
    id: hex(record.id),
    batch: hex(record.batch),
    batchRoot: hex(batch.root),
    batchCount: batch.count,
    opened: plaintext.leaves.length,
    class: DataClass[batch.class]?.replace("DATA_CLASS_", "") ?? "UNSPECIFIED",
    year: batch.year,
    tier: batch.device.length === 0 ? "" : (Tier[batch.tier]?.replace("TIER_", "") ?? ""),
    source: batch.device.length === 0 ? "import" : "device",
    anchoredHeight: anchored.height,
    anchoredTx: hex(anchored.tx),
  };
}
