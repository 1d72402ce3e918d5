// SPDX-License-Identifier: Apache-2.0
import { AcesoError, type Sender, type TxResult } from "@aceso/client";
import { addressBytes, modelId } from "@aceso/proto/encoding";
import type { ReferenceState, Tier } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { MsgFundModel, MsgRegisterModel, MsgRegisterModelResponse } from "@aceso/proto/gen/aceso/device/v1/tx.ts";
import { referenceMessage } from "./set_firmware.ts";

/** One measured firmware and what it is worth. */
export interface FirmwareReference {
  readonly version: string;
  readonly measurement: Uint8Array;
  readonly state: ReferenceState;
  /** Whether this firmware builds the chain's nonce into its evidence by itself. */
  readonly nonceBuilder: boolean;
}

/** A product as its maker registers it. */
export interface ModelEntry {
  readonly name: string;
  readonly udiDi: string;
  readonly formats: readonly string[];
  /** Bitset of DataClass: 1 << number. */
  readonly classes: number;
  /** Ids of approved anchors. */
  readonly anchors: readonly Uint8Array[];
  readonly certifications: readonly string[];
  readonly quota: bigint;
  readonly maxTier: Tier;
  readonly evidencePublic: boolean;
  readonly sensitive: boolean;
  readonly firmware: readonly FirmwareReference[];
  /** uaceso to prepay for rounds of its devices; 0 for none. */
  readonly prepay: bigint;
}

/** Registers a model with its firmware references and prepaid rounds, all in one transaction. @throws AcesoError model_exists, anchor_not_approved */
export async function registerModel(sender: Sender, entry: ModelEntry): Promise<{ model: Uint8Array; tx: TxResult }> {
  const { firmware, prepay, ...fields } = entry;
  const model = modelId(addressBytes(sender.address), entry.udiDi, entry.name);
  const maker = sender.address;
  const registered = MsgRegisterModel.fromPartial({
    ...fields,
    maker,
    formats: [...fields.formats],
    anchors: [...fields.anchors],
    certifications: [...fields.certifications],
  });
  const references = firmware.map((reference) => referenceMessage(maker, model, reference));
  const funding = { typeUrl: MsgFundModel.typeUrl, value: MsgFundModel.fromPartial({ maker, model, amount: prepay }) };
  const tx = await sender.send([
    { typeUrl: MsgRegisterModel.typeUrl, value: registered },
    ...references,
    ...(prepay > 0n ? [funding] : []),
  ]);
  const [response] = tx.responses;
  if (response === undefined)
    throw new AcesoError({ code: "chain_answer_malformed", message: `transaction ${tx.hash}: got no response, wanted a model id` });
  return { model: MsgRegisterModelResponse.decode(response.value).model, tx };
}
