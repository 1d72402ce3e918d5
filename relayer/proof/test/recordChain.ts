// SPDX-License-Identifier: Apache-2.0
// Records the bundle of test/vectors/provenance_bundle.json from a real chain: `npx tsx relayer/proof/test/recordChain.ts <acesod>`.
// Four validators start from a genesis that holds the tests' story; one is stopped; the others' header, commit and proofs are kept.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hex, unhex } from "@aceso/proto/encoding";
import { Consent, Head } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { Device, DeviceKey } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { Batch, Opening, Record as RecordMessage } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { Vault } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { base64 } from "@scure/base";
import { blockFromRpc } from "../src/blockJson.ts";
import { type Bundle, bundleJson } from "../src/bundle.ts";
import { keyOf } from "../src/findState.ts";
import type { ProofOp } from "../src/storeProof.ts";
import { trustRootJson, trustRootOf } from "../src/trust.ts";
import { type Entry, makeStory } from "./world.ts";

const rpcPort = 38_657;
const recordedCollections: Record<string, { module: string; field: string; toJson: (value: Uint8Array) => unknown }> = {
  record: { module: "record", field: "records", toJson: (v) => RecordMessage.toJSON(RecordMessage.decode(v)) },
  batch: { module: "record", field: "batches", toJson: (v) => Batch.toJSON(Batch.decode(v)) },
  opening: { module: "record", field: "openings", toJson: (v) => Opening.toJSON(Opening.decode(v)) },
  vault: { module: "vault", field: "vaults", toJson: (v) => Vault.toJSON(Vault.decode(v)) },
  device: { module: "device", field: "devices", toJson: (v) => Device.toJSON(Device.decode(v)) },
  deviceKey: { module: "device", field: "keys", toJson: (v) => DeviceKey.toJSON(DeviceKey.decode(v)) },
  consent: { module: "consent", field: "consents", toJson: (v) => Consent.toJSON(Consent.decode(v)) },
  consentHead: { module: "consent", field: "heads", toJson: (v) => Head.toJSON(Head.decode(v)) },
};

/** JSON merge patch that puts the story's state into a genesis. */
function overlayOf(entries: readonly Entry[]): Record<string, Record<string, unknown[]>> {
  const overlay: Record<string, Record<string, unknown[]>> = {};
  for (const entry of entries) {
    const place = recordedCollections[entry.collection];
    if (!place) throw new Error(`no place in genesis for ${entry.collection}`);
    overlay[place.module] ??= {};
    const module = overlay[place.module] ?? {};
    module[place.field] = [...(module[place.field] ?? []), place.toJson(entry.value)];
  }
  return overlay;
}

async function rpc(path: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${rpcPort}/${path}`);
  const body = (await response.json()) as { result?: unknown; error?: unknown };
  if (body.result === undefined) throw new Error(`${path}: ${JSON.stringify(body.error)}`);
  return body.result;
}

async function height(): Promise<number> {
  const status = (await rpc("status")) as { sync_info: { latest_block_height: string } };
  return Number(status.sync_info.latest_block_height);
}

async function waitFor(wanted: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const reached = await height().catch(() => 0);
    if (reached >= wanted) return;
    await sleep(200);
  }
  throw new Error(`height ${wanted} was not reached`);
}

interface Answer {
  response: { value: string | null; proofOps: { ops: { type: string; key: string; data: string }[] } };
}

async function prove(entry: Entry, at: number): Promise<{ value: Uint8Array | undefined; ops: ProofOp[] }> {
  const { store, key } = keyOf({ ...entry, ops: [] });
  const path = `abci_query?path=${encodeURIComponent(`"/store/${store}/key"`)}&data=0x${hex(key)}&height=${at}&prove=true`;
  const { response } = (await rpc(path)) as Answer;
  const ops = response.proofOps.ops.map((op) => ({ type: op.type, key: base64.decode(op.key), data: base64.decode(op.data) }));
  return { value: response.value === null ? undefined : base64.decode(response.value), ops };
}

async function block(at: number) {
  return blockFromRpc(await rpc(`commit?height=${at}`), await rpc(`validators?height=${at}&per_page=100`));
}

function write(name: string, json: unknown): void {
  writeFileSync(new URL(`../../../test/vectors/${name}.json`, import.meta.url), `${JSON.stringify(json, null, 1)}\n`);
}

async function record(entries: readonly Entry[], story: Omit<Bundle, "states" | "block">, stop: () => void): Promise<void> {
  await waitFor(3);
  const root = await trustRootOf("recorded local network", 3_000_000_000n, await block(2));
  stop();
  const after = await height();
  await waitFor(after + 4);
  const at = after + 2;
  const states = await Promise.all(entries.map(async (entry) => ({ ...entry, ...(await prove(entry, at)) })));
  write("provenance_bundle", bundleJson({ ...story, states, block: await block(at + 1) }));
  write("trust_root", trustRootJson(root));
}

async function main(binary: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "aceso-record-"));
  const { entries: all, story } = makeStory({ withOrder: false });
  writeFileSync(join(folder, "overlay.json"), JSON.stringify(overlayOf(all)));
  const output = join(folder, "net");
  const ports = ["--rpc-port", String(rpcPort), "--p2p-port", "38656", "--api-port", "38317", "--grpc-port", "38090"];
  const fixed = ["--seed", hex(unhex("07".repeat(32))), "--overlay", join(folder, "overlay.json"), "--validators", "4"];
  execFileSync(binary, ["testnet", "--output", output, ...fixed, ...ports], { stdio: "inherit" });
  const nodes: ChildProcess[] = [0, 1, 2, 3].map((i) =>
    spawn(binary, ["start", "--home", join(output, `node${i}`), "--log_level", "error"], { stdio: ["ignore", "inherit", "inherit"] }),
  );
  try {
    await record(all, story, () => nodes[3]?.kill("SIGKILL"));
  } finally {
    for (const node of nodes) node.kill("SIGKILL");
    await sleep(500);
    rmSync(folder, { recursive: true, force: true });
  }
}

const [binary] = process.argv.slice(2);
if (binary === undefined) throw new Error("usage: npx tsx relayer/proof/test/recordChain.ts <path of acesod>");
await main(binary);
