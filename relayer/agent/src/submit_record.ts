// SPDX-License-Identifier: Apache-2.0
import { AcesoError, requestJson } from "@aceso/client";
import { addressBytes, hex, labelKey } from "@aceso/proto/encoding";
import { type BatchInput, Entry } from "@aceso/proto/gen/aceso/record/v1/tx.ts";
import { encodePlaintext, type Label, type Plaintext, type SealedRecord, sealRecord } from "@aceso/seal";
import type { Agent } from "./agent.ts";
import type { VaultState } from "./state.ts";
import { putVaultBlobs } from "./vault_blobs.ts";

/** The relayer that carries a record; its address is signed into the header, so that a copier gains nothing. */
export interface Carrier {
  readonly operator: string;
  readonly endpoint: string;
}

/** One payload to seal over a batch. */
export interface Payload {
  readonly plaintext: Plaintext;
  /** Deid number and the SHA-256 of the configuration that made it. */
  readonly deid: number;
  readonly deidConfig: Uint8Array;
  readonly label: Label;
  /** Fine category shown to everybody; 0 = undisclosed. */
  readonly categoryPublic: number;
}

/** What a relayer says of an entry it took. */
export interface EntryStatus {
  readonly status: "queued" | "anchored" | "refused";
  readonly code: string;
  readonly height: number;
  readonly records: readonly string[];
}

const validSeconds = 3 * 24 * 60 * 60;

/** Seals payloads over a batch, stores the blobs, and hands one entry to the carrier. Returns the record ids once anchored. */
export async function submitRecords(
  agent: Agent,
  carrier: Carrier,
  vault: VaultState,
  batch: { readonly id: Uint8Array; readonly input: BatchInput },
  payloads: readonly Payload[],
): Promise<{ records: Uint8Array[]; height: number }> {
  const validUntil = BigInt(agent.now() + validSeconds);
  const sealed = await Promise.all(payloads.map((payload) => seal(agent, carrier, vault, batch.id, payload, validUntil)));
  await putVaultBlobs(
    agent,
    vault,
    sealed.flatMap(({ record }) => [record.content, record.labelBox]),
  );
  const records = sealed.map(({ record, payload }) => ({
    vault: vault.id,
    shareGeneration: vault.shareGeneration,
    suite: record.suite,
    e: record.capsule,
    capsuleProof: record.capsuleProof,
    ciphertextHash: record.content.name,
    deid: payload.deid,
    deidMethod: new Uint8Array(),
    deidConfig: payload.deidConfig,
    labelCommit: record.labelCommit,
    labelBox: record.labelBox.name,
    categoryPublic: payload.categoryPublic,
    sizeBucket: record.sizeBucket,
    validUntil,
    signature: record.headerSignature,
  }));
  const entry = Entry.encode(Entry.fromPartial({ batch: batch.input, records })).finish();
  const status = await handIn(agent, carrier, entry);
  return { records: sealed.map(({ record }) => record.id), height: status.height };
}

async function seal(
  agent: Agent,
  carrier: Carrier,
  vault: VaultState,
  batchId: Uint8Array,
  payload: Payload,
  validUntil: bigint,
): Promise<{ record: SealedRecord; payload: Payload }> {
  const { vault: onChain } = await agent.chain.query.vault.vault({ id: hex(vault.id) });
  const record = await sealRecord({
    chainId: agent.chain.chainId,
    vault: vault.id,
    vaultKey: onChain.c0,
    batchId,
    deid: payload.deid,
    deidConfig: payload.deidConfig,
    label: payload.label,
    labelKey: labelKey(vault.seed, vault.id),
    plaintext: encodePlaintext(payload.plaintext),
    categoryPublic: payload.categoryPublic,
    relayer: addressBytes(carrier.operator),
    validUntil,
    agentSecret: vault.agentSecret,
    random: agent.random,
    ...(agent.sha256 === undefined ? {} : { sha256: agent.sha256 }),
  });
  return { record, payload };
}

/** Posts an entry and polls until the chain took or refused it. Errors carry the chain's code. */
async function handIn(agent: Agent, carrier: Carrier, entry: Uint8Array): Promise<EntryStatus> {
  const text = btoa(Array.from(entry, (byte) => String.fromCharCode(byte)).join(""));
  const accepted = (await requestJson(agent.fetch, "POST", `${carrier.endpoint}/v1/records`, { entry: text })) as { entry?: unknown };
  if (typeof accepted.entry !== "string")
    throw new AcesoError({ code: "relayer_answer_malformed", message: "relayer: got no entry id, wanted one" });
  for (let attempt = 0; attempt < 600; attempt++) {
    const status = await entryStatus(agent, carrier, accepted.entry);
    if (status.status === "anchored") return status;
    if (status.status === "refused")
      throw new AcesoError({ code: status.code, message: `entry ${accepted.entry}: got refused (${status.code}), wanted anchored` });
    await agent.sleep(150);
  }
  throw new AcesoError({
    code: "entry_pending",
    message: `entry ${accepted.entry}: got queued for 90 s, wanted anchored`,
    retryable: true,
  });
}

/** Asks the carrier about an entry; a carrier that is away is asked again, for it keeps its queue. */
async function entryStatus(agent: Agent, carrier: Carrier, id: string): Promise<EntryStatus> {
  const pending: EntryStatus = { status: "queued", code: "", height: 0, records: [] };
  try {
    return { ...pending, ...((await requestJson(agent.fetch, "GET", `${carrier.endpoint}/v1/records/${id}`)) as Partial<EntryStatus>) };
  } catch (error) {
    if (error instanceof AcesoError && error.retryable) return pending;
    throw error;
  }
}
