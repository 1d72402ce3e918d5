// SPDX-License-Identifier: Apache-2.0
import type { Format } from "../format.ts";
import type { VerifyContext } from "../verify.ts";
import type { Sample } from "./sample.ts";

/** A sample's context with one fact another. */
export interface ContextMutant {
  readonly name: string;
  readonly context: VerifyContext;
}

/** The evidence answers another question than the one that was asked. */
export function* otherNonces({ context }: Sample, other: Sample): Generator<ContextMutant> {
  const { nonce, chain } = context;
  yield { name: "another block", context: { ...context, nonce: { ...nonce, headerHash: nonce.headerHash.map((byte) => byte ^ 1) } } };
  yield { name: "another height", context: { ...context, nonce: { ...nonce, height: nonce.height + 1n } } };
  yield { name: "another purpose", context: { ...context, nonce: { ...nonce, purpose: nonce.purpose + 1 } } };
  yield { name: "another data key", context: { ...context, nonce: { ...nonce, dataKey: other.context.nonce.dataKey } } };
  yield { name: "another chain", context: { ...context, chain: { ...chain, id: `${chain.id}-2` } } };
}

/** The evidence is handed in for another device. */
export function* otherDevices({ context }: Sample, other: Sample): Generator<ContextMutant> {
  yield { name: "another device", context: { ...context, device: other.context.device } };
  yield { name: "another device's whole context", context: other.context };
  const id = context.device.id.map((byte, at) => (at === 0 ? byte ^ 1 : byte));
  yield { name: "a device id of one other bit", context: { ...context, device: { id } } };
}

/** The model does not trust what the evidence rests on. */
export function* untrusted({ context }: Sample): Generator<ContextMutant> {
  const { model } = context;
  yield { name: "no anchors", context: { ...context, model: { ...model, anchors: [] } } };
  const retired = model.anchors.map((anchor) => ({ ...anchor, retired: context.time }));
  yield { name: "retired anchors", context: { ...context, model: { ...model, anchors: retired } } };
  yield { name: "a model without the format", context: { ...context, model: { ...model, formats: [] } } };
}

/** The firmware is not, or no longer, one the model vouches for. */
export function* otherFirmware({ context }: Sample): Generator<ContextMutant> {
  const { model, time } = context;
  const withReferences = (references: typeof model.references): VerifyContext => ({ ...context, model: { ...model, references } });
  yield { name: "recalled firmware", context: withReferences(model.references.map((one) => ({ ...one, state: "RECALLED" as const }))) };
  yield { name: "ended reference values", context: withReferences(model.references.map((one) => ({ ...one, until: time }))) };
  yield { name: "reference values of later", context: withReferences(model.references.map((one) => ({ ...one, from: time + 1n }))) };
  const unknown = model.references.map((one) => ({ ...one, measurement: one.measurement.map((byte) => byte ^ 1) }));
  yield { name: "reference values of other firmware", context: withReferences(unknown) };
}

/** A key or certificate of the path is revoked. */
export function* revoked({ context, revocable = [] }: Sample): Generator<ContextMutant> {
  for (const id of revocable) {
    yield { name: `${id.slice(0, 24)}… revoked`, context: { ...context, snapshot: { ...context.snapshot, revoked: new Set([id]) } } };
  }
}

/** The revocation data are missing, too old or of later, for formats that live by a list. */
export function* staleLists({ context }: Sample, { descriptor }: Format): Generator<ContextMutant> {
  const { revocationSeconds: longest } = descriptor;
  if (longest === undefined) return;
  const at = (time: bigint | undefined): VerifyContext => ({ ...context, snapshot: { ...context.snapshot, time } });
  yield { name: "no revocation list", context: at(undefined) };
  yield { name: "a revocation list that is too old", context: at(context.time - longest - 1n) };
  yield { name: "a revocation list of later", context: at(context.time + 1n) };
}

/** Time has gone on, and only the certificates say so: references are open, the list is fresh. */
export function* passed({ context, expired }: Sample): Generator<ContextMutant> {
  if (expired === undefined) return;
  const { model, snapshot } = context;
  const references = model.references.map((one) => ({ ...one, until: 0n }));
  const later = (time: bigint): VerifyContext => ({ ...context, time, model: { ...model, references }, snapshot: { ...snapshot, time } });
  yield { name: "the second after the first certificate has passed", context: later(expired) };
  yield { name: "fifty years later", context: later(context.time + 50n * 31_557_600n) };
}

/** The counters were seen before, or higher ones. */
export function* seenCounters({ context }: Sample, counters: readonly bigint[] | undefined): Generator<ContextMutant> {
  if (counters === undefined || counters.length === 0) return;
  const after = (last: readonly bigint[]): VerifyContext => ({ ...context, device: { ...context.device, counters: last } });
  yield { name: "the same counters seen before", context: after(counters) };
  yield { name: "a higher counter seen before", context: after(counters.map((counter, index) => (index === 0 ? counter + 1n : 0n))) };
}
