// SPDX-License-Identifier: Apache-2.0
// A chain that answers what a test says and keeps what is sent. Signing, simulation and broadcast run as against a node.
import type { Comet38Client } from "@cosmjs/tendermint-rpc";
import { BaseAccount } from "cosmjs-types/cosmos/auth/v1beta1/auth";
import { QueryAccountResponse } from "cosmjs-types/cosmos/auth/v1beta1/query";
import { TxMsgData } from "cosmjs-types/cosmos/base/abci/v1beta1/abci";
import { SimulateResponse } from "cosmjs-types/cosmos/tx/v1beta1/service";
import { TxBody, TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import type { Chain } from "../chain.ts";
import { createRegistry } from "../registry.ts";

/** What a test says. */
export interface FakeAnswers {
  /** By "module.method", such as "study.previewAccess"; what is not there throws, as an unknown id does. */
  readonly queries?: Readonly<Record<string, (request: Readonly<Record<string, unknown>>) => unknown>>;
  /** Encoded responses of messages, by type URL. */
  readonly responses?: Readonly<Record<string, Uint8Array>>;
  /** Transactions found by any search. */
  readonly found?: readonly { height: number; events: readonly { type: string; attributes: Readonly<Record<string, string>> }[] }[];
  /** The chain refuses every transaction so. */
  readonly refusal?: { readonly codespace: string; readonly code: number; readonly log: string };
  readonly height?: number;
  readonly balance?: bigint;
}

/** A fake chain and what was sent to it. */
export interface FakeChain {
  readonly chain: Chain;
  /** Every message of an accepted transaction, decoded, in order. */
  readonly sent: { readonly typeUrl: string; readonly value: Readonly<Record<string, unknown>> }[];
}

/** Makes one. */
export function fakeChain(answers: FakeAnswers): FakeChain {
  const sent: FakeChain["sent"] = [];
  const height = answers.height ?? 100;
  const responses = new Map<string, Uint8Array>();
  const comet = {
    abciQuery: async ({ path }: { path: string }) => ({ code: 0, height, value: abciAnswer(path) }),
    broadcastTxSync: async ({ tx }: { tx: Uint8Array }) => {
      if (answers.refusal !== undefined) return answers.refusal;
      const messages = TxBody.decode(TxRaw.decode(tx).bodyBytes).messages;
      const registry = createRegistry();
      sent.push(...messages.map((message) => ({ typeUrl: message.typeUrl, value: registry.decode(message) })));
      const msgResponses = messages.map(({ typeUrl }) => ({
        typeUrl: `${typeUrl}Response`,
        value: answers.responses?.[typeUrl] ?? new Uint8Array(),
      }));
      responses.set("last", TxMsgData.encode(TxMsgData.fromPartial({ msgResponses })).finish());
      return { code: 0 };
    },
    tx: async () => ({ height, result: { code: 0, gasUsed: 1n, events: [], data: responses.get("last") } }),
    txSearchAll: async () => ({ txs: (answers.found ?? []).map(foundTx) }),
    status: async () => ({
      nodeInfo: { network: "aceso-local-1", version: "0.38" },
      syncInfo: { latestBlockHeight: height, latestBlockTime: new Date(1_795_392_000_000), catchingUp: false },
    }),
  };
  const chain = {
    rpcUrl: "http://127.0.0.1:1",
    chainId: "aceso-local-1",
    comet: comet as unknown as Comet38Client,
    query: queriesOf(answers.queries ?? {}),
    balance: async () => answers.balance ?? 0n,
    accountNumber: async () => 1n,
    height: async () => height,
    close: () => undefined,
  };
  return { chain, sent };
}

function abciAnswer(path: string): Uint8Array {
  if (path.endsWith("/Simulate"))
    return SimulateResponse.encode(SimulateResponse.fromPartial({ gasInfo: { gasUsed: 1000n, gasWanted: 1000n } })).finish();
  const account = {
    typeUrl: "/cosmos.auth.v1beta1.BaseAccount",
    value: BaseAccount.encode(BaseAccount.fromPartial({ accountNumber: 1n })).finish(),
  };
  return QueryAccountResponse.encode({ account }).finish();
}

function foundTx({ height, events }: NonNullable<FakeAnswers["found"]>[number]) {
  const listed = events.map(({ type, attributes }) => ({
    type,
    attributes: Object.entries(attributes).map(([key, value]) => ({ key, value })),
  }));
  return { hash: new Uint8Array(32).fill(7), height, result: { events: listed } };
}

function queriesOf(answers: NonNullable<FakeAnswers["queries"]>): Chain["query"] {
  const module = (name: string) =>
    new Proxy(
      {},
      {
        get:
          (_, method) =>
          async (request: Readonly<Record<string, unknown>> = {}) => {
            const answer = answers[`${name}.${String(method)}`];
            if (answer === undefined) throw new Error(`query ${name}.${String(method)}: got no answer prepared, wanted one`);
            return answer(request);
          },
      },
    );
  return new Proxy({}, { get: (_, name) => module(String(name)) }) as Chain["query"];
}
