// SPDX-License-Identifier: Apache-2.0
// Pure reducers: an event, or a genesis state, into changes of entries. Every stored message inside becomes the new value of its entry;
// the few events that speak of entries by id alone are listed below.
import { messages } from "../descriptor.ts";
import { isObject, type Json, type JsonObject, kindOfType, rowId } from "../kinds.ts";
import { canonicalMessage, UnreadableError } from "./canonical.ts";
import { digestOf } from "./verdict.ts";

/** A change of one entry. A patch changes fields of what is there; `base` is what it starts from where nothing is. removeWhere: of all that carry these fields. */
export type Change =
  | { readonly op: "put"; readonly kind: string; readonly id: string; readonly value: JsonObject }
  | { readonly op: "patch"; readonly kind: string; readonly id: string; readonly value: JsonObject; readonly base?: JsonObject }
  | { readonly op: "remove"; readonly kind: string; readonly id: string }
  | { readonly op: "removeWhere"; readonly kind: string; readonly where: JsonObject };

/** An event as /block_results has it. */
export interface RawEvent {
  readonly type: string;
  readonly attributes: readonly { readonly key: string; readonly value: string | null }[];
}

/** Whether an event is one of ours: typed events carry their message's full name. */
export function isTyped(event: RawEvent): boolean {
  return event.type.startsWith("aceso.");
}

/** The canonical message of a typed event. Its attributes are the message's fields in JSON. Throws UnreadableError. */
export function eventMessage(event: RawEvent): JsonObject {
  const fields: JsonObject = {};
  for (const { key, value } of event.attributes) {
    if (key === "msg_index" || key === "mode") continue; // the SDK's own marks, not fields
    try {
      fields[key] = JSON.parse(value ?? "null") as Json;
    } catch {
      throw new UnreadableError(`${event.type}.${key}`, "text that is no JSON", "JSON");
    }
  }
  return canonicalMessage(event.type, fields);
}

/** Changes that a canonical message makes: all stored messages in it, then what its type says about others. */
export function changesOf(type: string, message: JsonObject): Change[] {
  const removal = removals[type]?.(message);
  if (removal !== undefined) return removal;
  return [...puts(type, message), ...(special[type]?.(message) ?? [])];
}

function puts(type: string, message: JsonObject): Change[] {
  const found: Change[] = [];
  const kind = kindOfType.get(type);
  if (kind !== undefined) found.push({ op: "put", kind, id: rowId(kind, message), value: message });
  for (const field of messages.get(type) ?? []) {
    if (field.type !== "message") continue;
    const value = message[field.camel];
    for (const item of Array.isArray(value) ? value : [value]) if (isObject(item)) found.push(...puts(field.of, item));
  }
  return found;
}

type Rule = (message: JsonObject) => Change[];

function text(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

function objects(value: Json | undefined): JsonObject[] {
  return (Array.isArray(value) ? value : []).filter(isObject);
}

function put(kind: string, value: JsonObject): Change {
  return { op: "put", kind, id: rowId(kind, value), value };
}

function removeAll(kind: string, value: Json | undefined): Change[] {
  return objects(value).map((item) => ({ op: "remove", kind, id: rowId(kind, item) }));
}

function removeIf(flag: string, kind: string, field: string): (message: JsonObject) => Change[] | undefined {
  return (message) => (message[flag] === true ? removeAll(kind, [message[field] ?? null]) : undefined);
}

/** Events that take entries away, although they carry them. */
const removals: Readonly<Record<string, (message: JsonObject) => Change[] | undefined>> = {
  "aceso.consent.v1.EventGuardianChanged": removeIf("removed", "guardian", "guardian"),
  "aceso.consent.v1.EventVisaChanged": removeIf("revoked", "visa", "visa"),
  "aceso.device.v1.EventKeyChangeAllowed": removeIf("used", "keyChange", "change"),
  "aceso.reward.v1.EventReduced": (m) => (isObject(m.accrual) && m.accrual.weight === "0" ? removeAll("accrual", [m.accrual]) : undefined),
  "aceso.reward.v1.EventExpired": (m) => [
    ...removeAll("accrual", m.accruals),
    ...removeAll("trusteeAccrual", m.trustees),
    ...removeAll("claimed", m.claimed),
  ],
};

/** Events that speak of entries by id. */
const special: Readonly<Record<string, Rule>> = {
  "aceso.consent.v1.EventConsentsExpired": (m) =>
    texts(m.consents).map((id) => ({ op: "patch", kind: "consent", id, value: { status: "EXPIRED" } })),
  "aceso.device.v1.EventDevicesEnrolled": (m) =>
    texts(m.devices).map((id) => {
      const base = { ...canonicalMessage("aceso.device.v1.Device", { status: 1 }), id, model: text(m.model) };
      return { op: "patch", kind: "device", id, value: {}, base };
    }),
  "aceso.attestation.v1.EventVoteRevealed": (m) =>
    isObject(m.result) && isObject(m.vote)
      ? [put("roundResult", { round: m.vote.round ?? "", result: m.result, digest: m.vote.digest ?? "" })]
      : [],
  "aceso.attestation.v1.GenesisState": (m) =>
    objects(m.results).map((r) => put("roundResult", { ...r, digest: digestOf(r.result ?? null) })),
  "aceso.study.v1.EventAccessRequested": (m) => {
    const request = isObject(m.request) ? (m.request.id ?? "") : "";
    return objects(m.decisions).map((decision) => put("decision", { request, ...decision }));
  },
  "aceso.vault.v1.EventDealDropped": (m) => [{ op: "remove", kind: "deal", id: `${text(m.vault)}/${text(m.shareGeneration)}` }],
  "aceso.record.v1.EventRecordErased": (m) =>
    isObject(m.record) ? [{ op: "removeWhere", kind: "opening", where: { record: text(m.record.id) } }] : [],
  "aceso.reward.v1.EventVoided": (m) => [{ op: "remove", kind: "accrual", id: `${text(m.epoch)}/${text(m.device)}` }],
};

const modules = ["operator", "device", "attestation", "vault", "consent", "record", "study", "release", "reward"] as const;

/** Changes that the genesis state of the nine modules makes. A module that cannot be read throws UnreadableError: without it nothing fits. */
export function genesisChanges(appState: JsonObject): Change[] {
  return modules.flatMap((module) => {
    const state = appState[module];
    if (!isObject(state)) return [];
    const type = `aceso.${module}.v1.GenesisState`;
    return changesOf(type, canonicalMessage(type, state));
  });
}
