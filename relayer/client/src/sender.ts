// SPDX-License-Identifier: Apache-2.0
import { hex, sha256 } from "@aceso/proto/encoding";
import { encodeSecp256k1Pubkey } from "@cosmjs/amino";
import { type EncodeObject, encodePubkey, makeAuthInfoBytes, makeSignDoc, type Registry } from "@cosmjs/proto-signing";
import { coins, SigningStargateClient } from "@cosmjs/stargate";
import { TxMsgData } from "cosmjs-types/cosmos/base/abci/v1beta1/abci";
import { TxBody, TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { baseDenom } from "./amounts.ts";
import type { Chain } from "./chain.ts";
import { AcesoError } from "./errors.ts";
import { refusal } from "./refusal.ts";
import { createRegistry } from "./registry.ts";
import type { Wallet } from "./wallet.ts";

/** One event of a transaction, attributes as strings (typed events: JSON). */
export interface TxEvent {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An accepted transaction. */
export interface TxResult {
  readonly hash: string;
  readonly height: number;
  readonly gasUsed: bigint;
  readonly events: readonly TxEvent[];
  /** Protobuf of each message's response, in order. */
  readonly responses: readonly { readonly typeUrl: string; readonly value: Uint8Array }[];
}

/** How to pay for a transaction. */
export interface SendOptions {
  /** Gas limit; simulated (with a margin) when left out. */
  readonly gas?: number;
  /** Whose fee allowance pays; the signer pays when left out. */
  readonly granter?: string;
  readonly memo?: string;
}

/** Signs and sends for one wallet. Unordered transactions: any number may be in flight, from any number of processes. */
export interface Sender {
  readonly address: string;
  /** Sends and waits until a block holds it. Throws AcesoError with the chain's code when refused. */
  send(messages: readonly EncodeObject[], options?: SendOptions): Promise<TxResult>;
}

/** What a sender needs besides the chain; clock in milliseconds. */
export interface SenderDependencies {
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  readonly gasPrice?: number;
}

const lifetimeSeconds = 120;
const pollMilliseconds = 100;
/** A node that was killed forgets what it had not put in a block: the same bytes are sent again. They count once. */
const againMilliseconds = 4000;
/** Simulation is 28–38 % low on this chain, and sees neither the fee allowance nor the unordered nonce. */
const margin = (simulated: number): number => Math.ceil(simulated * 1.6) + 60_000;

/** Makes a sender on a connected chain. */
export function createSender(chain: Chain, wallet: Wallet, dependencies: SenderDependencies = {}): Sender {
  const registry = createRegistry();
  const now = dependencies.now ?? Date.now;
  const sleep = dependencies.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const gasPrice = dependencies.gasPrice ?? 0.001;
  let accountNumber: bigint | undefined;
  let signing: SigningStargateClient | undefined;
  const nonce = createNonce(now);

  const numberOf = async (): Promise<bigint> => {
    accountNumber ??= await chain.accountNumber(wallet.address);
    if (accountNumber !== undefined) return accountNumber;
    throw new AcesoError({
      code: "account_unknown",
      message: `account ${wallet.address}: got nothing on chain, wanted an account with coins or a fee allowance`,
      hint: "a new patient asks a relayer for a fee allowance; on a local network anybody can use aceso faucet",
    });
  };
  const estimate = async (messages: readonly EncodeObject[], memo: string): Promise<number> => {
    signing ??= SigningStargateClient.createWithSigner(chain.comet, wallet.signer, { registry });
    try {
      return margin(await signing.simulate(wallet.address, messages, memo));
    } catch (cause) {
      throw simulationRefusal(cause);
    }
  };

  return {
    address: wallet.address,
    send: async (messages, options = {}) => {
      const account = await numberOf();
      const memo = options.memo ?? "";
      const gas = options.gas ?? (await estimate(messages, memo));
      const tx = await sign({
        registry,
        wallet,
        chainId: chain.chainId,
        account,
        messages,
        memo,
        gas,
        gasPrice,
        timeout: nonce(),
        ...(options.granter === undefined ? {} : { granter: options.granter }),
      });
      return broadcast(chain, tx, now, sleep);
    },
  };
}

/** Time-outs that never repeat for one sender: seconds ahead, nanoseconds counted up from a random-looking start (the clock's own). */
function createNonce(now: () => number): () => { seconds: bigint; nanos: number } {
  let counter = Math.floor((now() * 1000) % 900_000_000) + (typeof process === "undefined" ? 0 : process.pid % 1000);
  return () => {
    counter = (counter + 1) % 1_000_000_000;
    return { seconds: BigInt(Math.floor(now() / 1000) + lifetimeSeconds), nanos: counter };
  };
}

interface SignInput {
  readonly registry: Registry;
  readonly wallet: Wallet;
  readonly chainId: string;
  readonly account: bigint;
  readonly messages: readonly EncodeObject[];
  readonly memo: string;
  readonly gas: number;
  readonly gasPrice: number;
  readonly timeout: { seconds: bigint; nanos: number };
  readonly granter?: string;
}

async function sign(input: SignInput): Promise<Uint8Array> {
  const body = TxBody.encode(
    TxBody.fromPartial({
      messages: input.messages.map((message) => input.registry.encodeAsAny(message)),
      memo: input.memo,
      unordered: true,
      timeoutTimestamp: input.timeout,
    }),
  ).finish();
  const fee = coins(Math.ceil(input.gas * input.gasPrice), baseDenom);
  const pubkey = encodePubkey(encodeSecp256k1Pubkey(input.wallet.publicKey));
  const auth = makeAuthInfoBytes([{ pubkey, sequence: 0 }], fee, input.gas, input.granter, undefined);
  const { signed, signature } = await input.wallet.signer.signDirect(
    input.wallet.address,
    makeSignDoc(body, auth, input.chainId, input.account),
  );
  const raw = Uint8Array.from(atob(signature.signature), (character) => character.charCodeAt(0));
  return TxRaw.encode({ bodyBytes: signed.bodyBytes, authInfoBytes: signed.authInfoBytes, signatures: [raw] }).finish();
}

async function broadcast(
  chain: Chain,
  tx: Uint8Array,
  now: () => number,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<TxResult> {
  const checked = await chain.comet.broadcastTxSync({ tx }).catch((cause: unknown) => {
    if (String(cause).includes("already exists in cache")) return undefined; // an earlier try of the same bytes arrived
    throw new AcesoError({
      code: "node_unreachable",
      message: `node ${chain.rpcUrl}: got no answer to a broadcast, wanted one`,
      retryable: true,
      cause,
    });
  });
  if (checked !== undefined && checked.code !== 0) throw refusal(checked.codespace ?? "", checked.code, checked.log ?? "");
  const hash = sha256(tx);
  const deadline = now() + lifetimeSeconds * 1000;
  for (let again = now() + againMilliseconds; ; ) {
    const found = await chain.comet.tx({ hash }).catch(() => undefined);
    if (found !== undefined) {
      if (found.result.code !== 0) throw refusal(found.result.codespace ?? "", found.result.code, found.result.log ?? "");
      return toResult(hex(hash), found.height, found.result);
    }
    if (now() > deadline)
      throw new AcesoError({
        code: "tx_timed_out",
        message: `transaction ${hex(hash)}: got no block in ${lifetimeSeconds} s, wanted one`,
        retryable: true,
      });
    if (now() > again) {
      await chain.comet.broadcastTxSync({ tx }).catch(() => undefined); // "already known" is the good answer
      again = now() + againMilliseconds;
    }
    await sleep(pollMilliseconds);
  }
}

type CometResult = Awaited<ReturnType<Chain["comet"]["tx"]>>["result"];

function toResult(hash: string, height: number, result: CometResult): TxResult {
  return {
    hash,
    height,
    gasUsed: result.gasUsed,
    events: result.events.map((event) => ({
      type: event.type,
      attributes: Object.fromEntries(event.attributes.map(({ key, value }) => [key, value])),
    })),
    responses: decodeResponses(result.data),
  };
}

function decodeResponses(data: Uint8Array | undefined): TxResult["responses"] {
  if (data === undefined) return [];
  return TxMsgData.decode(data).msgResponses.map(({ typeUrl, value }) => ({ typeUrl, value }));
}

/** Simulation reports a refusal as text only: `Query failed with (6): … code: log`. Anything else is a node that did not answer. */
function simulationRefusal(cause: unknown): AcesoError {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (!text.startsWith("Query failed with"))
    return new AcesoError({
      code: "node_unreachable",
      message: `simulation: got ${text}, wanted an answer of the node`,
      retryable: true,
      cause,
    });
  const code = /\b([a-z0-9]+(?:_[a-z0-9]+)+)(?:: |$| \[| With)/.exec(text)?.[1];
  const said = /message index: \d+: (.*?): [a-z0-9_]+ \[/.exec(text)?.[1]; // the chain's own words, without the SDK's wrapping
  return new AcesoError({ code: code ?? "simulation_failed", message: said ?? text, cause });
}
