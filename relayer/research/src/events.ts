// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import { base64, unbase64 } from "./base64.ts";

/** One typed event of a transaction: attribute values are protobuf JSON. */
export interface ChainEvent {
  readonly height: number;
  readonly tx: Uint8Array;
  /** An attribute's JSON. */
  json(name: string): unknown;
  /** An attribute that is a list of bytes. */
  bytesList(name: string): Uint8Array[];
}

/** The events of a type whose attribute names these bytes, oldest first. The node's word: check what it says against hashes in state. */
export async function eventsWith(chain: Chain, type: string, attribute: string, bytes: Uint8Array): Promise<ChainEvent[]> {
  const wanted = base64(bytes);
  const { txs } = await chain.comet.txSearchAll({ query: `${type}.${attribute} CONTAINS '${wanted}'` });
  return txs.flatMap(({ hash, height, result }) =>
    result.events
      .filter((event) => event.type === type)
      .map(({ attributes }): ChainEvent => {
        const json = (name: string): unknown => JSON.parse(attributes.find(({ key }) => key === name)?.value ?? "null");
        const bytesList = (name: string): Uint8Array[] => {
          const list = json(name);
          return Array.isArray(list) ? list.flatMap((item) => (typeof item === "string" ? [unbase64(item)] : [])) : [];
        };
        return { height, tx: hash, json, bytesList };
      }),
  );
}
