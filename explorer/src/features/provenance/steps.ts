// SPDX-License-Identifier: Apache-2.0
import type { Bundle } from "@aceso/proof";
import { hex } from "@aceso/proto/encoding";
import { pathOf } from "../../lib/kinds.ts";

/** One of the eight steps from a reading to a payment. `to` is the step's page; without an id the bundle says nothing of it. */
export interface Step {
  title: string;
  says: string;
  id: string | undefined;
  to: string | undefined;
}

/** The eight steps as the bundle tells them, in order. */
export function stepsOf(bundle: Bundle): Step[] {
  const stateId = (name: string): string | undefined => {
    const found = bundle.states.find((state) => state.collection === name && state.value !== undefined);
    return found && hex(found.id);
  };
  const device = bundle.batch && bundle.batch.device.length > 0 ? hex(bundle.batch.device) : undefined;
  const [round, consent, study, order] = [stateId("round"), stateId("consent"), stateId("study"), stateId("order")];
  const record = bundle.record && hex(bundle.record.id);
  const page = (kind: Parameters<typeof pathOf>[0], id: string | undefined) => (id === undefined ? undefined : pathOf(kind, id));
  return [
    { title: "Device", says: "measured it and signed the batch", id: device, to: page("device", device) },
    { title: "Attestation", says: "relayers checked what the device is", id: round, to: page("round", round) },
    { title: "Batch", says: "readings bound together, in order", id: bundle.record && hex(bundle.record.batchId), to: undefined },
    { title: "Record", says: "sealed for its owner and anchored", id: record, to: page("record", record) },
    { title: "Consent", says: "what the owner agreed to", id: consent, to: page("consent", consent) },
    { title: "Study", says: "who asked, and for what", id: study, to: page("study", study) },
    { title: "Access", says: "the order under which it was opened", id: order, to: page("order", order) },
    { title: "Reward", says: "what the owner was paid", id: undefined, to: undefined },
  ];
}
