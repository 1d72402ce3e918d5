// SPDX-License-Identifier: Apache-2.0
import { StargateClient } from "@cosmjs/stargate";
import { Comet38Client } from "@cosmjs/tendermint-rpc";
import { baseDenom } from "./amounts.ts";
import { AcesoError } from "./errors.ts";
import { patientRpc } from "./patient_rpc.ts";
import { createQueries, type Queries } from "./queries.ts";

/** A connected node: raw RPC, the SDK's queries, the nine modules' queries. */
export interface Chain {
  readonly rpcUrl: string;
  readonly chainId: string;
  readonly comet: Comet38Client;
  readonly query: Queries;
  /** Free coins of an account, in uaceso. */
  balance(address: string): Promise<bigint>;
  /** The account's number, or undefined while the chain has never seen it. */
  accountNumber(address: string): Promise<bigint | undefined>;
  height(): Promise<number>;
  close(): void;
}

/** How to connect. */
export interface ConnectOptions {
  /** Seconds for which every request is repeated while the node gives no answer; 0 unless given. */
  readonly patience?: number;
}

/** Connects to a CometBFT RPC endpoint. Comet38Client always: auto-detection picks the wrong client on this version. */
export async function connectChain(rpcUrl: string, { patience = 0 }: ConnectOptions = {}): Promise<Chain> {
  const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const comet = await (patience > 0 ? Comet38Client.create(patientRpc(rpcUrl, patience, sleep, Date.now)) : Comet38Client.connect(rpcUrl));
  const stargate = await StargateClient.create(comet);
  const status = await comet.status().catch((cause: unknown) => {
    throw new AcesoError({ code: "node_unreachable", message: `node ${rpcUrl}: got no answer, wanted its status`, retryable: true, cause });
  });
  return {
    rpcUrl,
    chainId: status.nodeInfo.network,
    comet,
    query: createQueries(comet),
    balance: async (address) => BigInt((await stargate.getBalance(address, baseDenom)).amount),
    accountNumber: async (address) => {
      const account = await stargate.getAccount(address);
      return account === null ? undefined : BigInt(account.accountNumber);
    },
    height: async () => (await comet.status()).syncInfo.latestBlockHeight,
    close: () => comet.disconnect(),
  };
}
