// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { CATEGORIES, type Category, canonicalText, type DeidReport, type DeidResource, deidentify } from "@aceso/health";
import {
  hex,
  importBatchId,
  leafHash,
  merklePath,
  merkleRoot,
  resourceValue,
  text,
  timePart,
  timeSalt,
  unhex,
  valueLeafPart,
  valueSalt,
} from "@aceso/proto/encoding";
import { Deid } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { BatchInput } from "@aceso/proto/gen/aceso/record/v1/tx.ts";
import { type SealedLeaf, sign } from "@aceso/seal";
import { type Agent, vaultOf } from "./agent.ts";
import { classNumber } from "./consent_grant.ts";
import type { VaultState } from "./state.ts";
import { type Carrier, type Payload, submitRecords } from "./submit_record.ts";
import { openVault } from "./vault_open.ts";

/** What would leave, and what stays: shown to the patient before anything is sealed. */
export interface ImportPreview {
  readonly leaving: readonly DeidResource[];
  readonly report: DeidReport;
}

/** What an import put on chain. */
export interface ImportResult {
  readonly records: readonly Uint8Array[];
  readonly resources: number;
  readonly report: DeidReport;
}

/**
 * De-identifies a FHIR bundle and holds labelled resources back; of the rest, only `categories` leave, all where none are named.
 * Nothing is sent. @throws ScanHitError where an identifier survived
 */
export function previewImport(bundle: unknown, time: number, categories?: readonly Category[]): ImportPreview {
  const { resources, report } = deidentify(bundle, { profile: "safe-harbor-fields", time, holdBack: true });
  const leaves = (category: Category | null) => category !== null && (categories === undefined || categories.includes(category));
  return { leaving: resources.filter(({ category, dataClass }) => leaves(category) && dataClass !== null), report };
}

/** Categories whose public listing tells nothing of a condition; all others are recorded as undisclosed. */
const listable: readonly Category[] = ["VITALS", "LAB", "IMMUNIZATIONS", "PROCEDURES", "ENCOUNTERS", "ACTIVITY", "SLEEP", "ECG"];

/** What of a bundle is imported. Batches are in a fixed order, so a try that failed half way goes on `from` what `onBatch` told last. */
export interface ImportOptions {
  /** Only these leave; all where none are named. */
  readonly categories?: readonly Category[];
  readonly from?: number;
  /** Called with `from` first, then after each batch that is anchored. */
  readonly onBatch?: (done: number, of: number) => void;
}

/** Imports a bundle: one batch per class and year, one record per category of it. Opens vaults that are missing. */
export async function importBundle(
  agent: Agent,
  carrier: Carrier,
  bundle: unknown,
  { categories, from = 0, onBatch = () => {} }: ImportOptions = {},
): Promise<ImportResult> {
  const { leaving, report } = previewImport(bundle, agent.now(), categories);
  const records: Uint8Array[] = [];
  const batches = groups(leaving);
  onBatch(from, batches.length);
  for (const [index, group] of batches.entries()) {
    if (index < from) continue;
    const vault = vaultOf(agent, group.class) ?? (await openVault(agent, group.class)).vault;
    records.push(...(await importGroup(agent, carrier, vault, group, report)));
    onBatch(index + 1, batches.length);
  }
  return { records, resources: leaving.length, report };
}

interface Group {
  readonly class: number;
  readonly year: number;
  readonly resources: readonly DeidResource[];
}

/** Splits by class and year, because a batch has one of each. Resources without a date join the newest year. */
function groups(resources: readonly DeidResource[]): Group[] {
  const newest = Math.max(1970, ...resources.map(({ year }) => year ?? 0));
  const found = new Map<string, { class: number; year: number; resources: DeidResource[] }>();
  for (const resource of resources) {
    if (resource.dataClass === null) continue;
    const key = { class: classNumber(resource.dataClass), year: resource.year ?? newest };
    const group = found.get(`${key.class}/${key.year}`) ?? { ...key, resources: [] };
    group.resources.push(resource);
    found.set(`${key.class}/${key.year}`, group);
  }
  return [...found.values()].sort((a, b) => a.class - b.class || a.year - b.year);
}

interface ImportLeaf {
  readonly source: DeidResource;
  readonly canonical: Uint8Array;
  readonly leaf: Omit<SealedLeaf, "path">;
  readonly hash: Uint8Array;
}

async function importGroup(agent: Agent, carrier: Carrier, vault: VaultState, group: Group, report: DeidReport): Promise<Uint8Array[]> {
  const seeds = { value: agent.random(32), time: agent.random(32) };
  const leaves = group.resources.map((source, index) => importLeaf(source, index, group.year, seeds));
  const hashes = leaves.map(({ hash }) => hash);
  const { id, input } = await signBatch(agent, vault, group, merkleRoot(hashes), leaves.length);
  const categories = [...new Set(group.resources.map(({ category }) => category))].filter((category) => category !== null);
  const payloads = categories.map((category): Payload => {
    const chosen = leaves.filter(({ source }) => source.category === category);
    const number = CATEGORIES.findIndex((info) => info.name === category) + 1;
    const day = Math.floor(Date.UTC(group.year, 0, 1) / 86_400_000);
    return {
      plaintext: {
        leaves: chosen.map(({ leaf }) => ({ ...leaf, path: merklePath(hashes, leaf.index) })),
        samples: chosen.map(({ canonical }) => canonical),
      },
      deid: Deid.DEID_SAFE_HARBOR_FIELDS,
      deidConfig: unhex(report.config_hash),
      label: { category: number, labels: 0n, dayFrom: BigInt(day), dayTo: BigInt(day + 365) },
      categoryPublic: listable.includes(category) ? number : 0,
    };
  });
  const { records } = await submitRecords(agent, carrier, vault, { id, input }, payloads);
  return records;
}

function importLeaf(source: DeidResource, index: number, year: number, seeds: { value: Uint8Array; time: Uint8Array }): ImportLeaf {
  const canonical = canonicalText(source.resource);
  const valueCbor = resourceValue(source.resource.resourceType, canonical);
  const salt = valueSalt(seeds.value, index);
  const part = timePart(timeSalt(seeds.time, index), BigInt(Date.UTC(year, 0, 1) / 1000));
  const leaf = { index, valueCbor, valueSalt: salt, timePart: part, dayIndex: BigInt(Math.max(0, source.dayIndex ?? 0)) };
  return { source, canonical: text(canonical), leaf, hash: leafHash(valueLeafPart(salt, valueCbor), part) };
}

/** Signs an import batch with the vault's agent key at the next place of the vault's chain of imports. */
async function signBatch(
  agent: Agent,
  vault: VaultState,
  group: Group,
  root: Uint8Array,
  count: number,
): Promise<{ id: Uint8Array; input: BatchInput }> {
  const { head } = await agent.chain.query.record.batchHead({ source: hex(vault.id), keyGeneration: 0 });
  const position = { seq: head.seq + 1n, prev: head.batch.length === 0 ? new Uint8Array(32) : head.batch };
  const id = importBatchId({
    chainId: agent.chain.chainId,
    vault: vault.id,
    ...position,
    root,
    count,
    class: group.class,
    year: group.year,
  });
  if (count === 0) throw new AcesoError({ code: "import_empty", message: "import: got no resource of this class, wanted one" });
  const signature = sign(vault.agentSecret, id);
  return {
    id,
    input: BatchInput.fromPartial({ vault: vault.id, ...position, root, count, class: group.class, year: group.year, signature }),
  };
}
