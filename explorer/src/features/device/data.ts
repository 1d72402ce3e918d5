// SPDX-License-Identifier: Apache-2.0
import { put, question } from "../../lib/query.ts";
import { count, flag, given, list, maybe, nodes, type Of, object, text } from "../../lib/shape.ts";
import type { Found } from "../../ui/thing.tsx";

const round = object({
  id: text,
  purpose: text,
  format: text,
  openedTime: text,
  progress: maybe(object({ phase: text, code: text, tier: text })),
});
const batch = object({ id: text, seq: text, count, class: text, time: text });
const key = object({ keyGeneration: count, dataKey: text, until: text, revoked: flag });

const device = object({
  id: text,
  model: text,
  owner: text,
  generation: count,
  status: text,
  tier: text,
  vector: text,
  keyGeneration: count,
  validUntil: text,
  suspendedBy: text,
  measurement: text,
  lastAffirmedHeight: text,
  round: text,
  createdHeight: text,
  changedHeight: text,
  changedTx: maybe(text),
  keys: list(key),
  rounds: list(round),
  batches: list(batch),
});

const asked = question("Device", "$id: ID!", { device: given("(id: $id)", maybe(device)) });

const model = object({ name: text, maker: text, udiDi: text, maxTier: text, anchors: list(text), evidencePublic: flag });
const anchor = object({ id: text, kind: text, name: text });
const askedModel = question("DeviceModel", "$model: ID!", {
  model: given("(id: $model)", maybe(model)),
  anchors: nodes("(first: 200)", anchor),
});

/** What is asked, so that a test can hold it against the index's schema. */
export const questions = [asked, askedModel];

/** A device as its page tells it. */
export interface DevicePage {
  readonly device: Of<typeof device>;
  readonly model: Of<typeof model> | undefined;
  /** True when a root of its model is one that tests hold in software. */
  readonly softwareRoot: boolean;
}

/** Asks for a device. Throws IndexError. */
export async function fetchDevice(id: string, signal: AbortSignal): Promise<Found<DevicePage> | null> {
  const { value, raw } = await put(asked, { id }, signal);
  if (value.device === undefined) return null;
  const made = (await put(askedModel, { model: value.device.model }, signal)).value;
  const roots = made.anchors.filter((each) => made.model?.anchors.includes(each.id));
  const softwareRoot = roots.some((each) => each.kind === "SOFTWARE_TEST");
  return { value: { device: value.device, model: made.model, softwareRoot }, raw: raw.device };
}
