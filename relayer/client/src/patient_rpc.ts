// SPDX-License-Identifier: Apache-2.0
import { HttpClient, type RpcClient } from "@cosmjs/tendermint-rpc";
import { bounded } from "./bounded.ts";

const pauseMilliseconds = 250;
/** A node that has not answered by then is asked again. */
const answerMilliseconds = 20_000;

/**
 * An RPC client that asks a node again for some time while it gives no answer at all: a node that restarts is then only slow. What it
 * answers, errors too, is taken at once. Every request may be repeated: reads change nothing, and a broadcast of the same bytes is the
 * same transaction.
 */
export function patientRpc(url: string, seconds: number, sleep: (milliseconds: number) => Promise<void>, now: () => number): RpcClient {
  const http = new HttpClient(url);
  return {
    disconnect: () => http.disconnect(),
    execute: async (request) => {
      const deadline = now() + seconds * 1000;
      for (;;) {
        try {
          return await bounded(http.execute(request), answerMilliseconds);
        } catch (error) {
          if (!(error instanceof TypeError) || now() > deadline) throw error; // fetch reports a missing answer as a TypeError
        }
        await sleep(pauseMilliseconds);
      }
    },
  };
}
