// SPDX-License-Identifier: Apache-2.0
import { HostError, reason } from "../errors.ts";
import { readLimited } from "../http/read_limited.ts";

const utf8 = new TextDecoder();

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface RpcOptions {
  /** CometBFT RPC addresses; the next one is used when one fails. */
  readonly urls: readonly string[];
  readonly fetch: Fetch;
  /** For one call; 10 s if not given. */
  readonly timeoutMs?: number;
  /** Most bytes of an answer; 32 MiB if not given. */
  readonly maxBytes?: number;
}

/** JSON-RPC to one of several nodes. Nothing a node says is believed here: see node.ts and verify.ts. */
export class NodePool {
  readonly #options: RpcOptions;
  #current = 0;

  constructor(options: RpcOptions) {
    if (options.urls.length === 0)
      throw new HostError({ code: "E_CONFIG", subject: "nodes", got: "none", wanted: "at least one RPC URL" }, { exitCode: 2 });
    this.#options = options;
  }

  get size(): number {
    return this.#options.urls.length;
  }

  /** The node asked next; for messages. */
  get current(): string {
    return this.#options.urls[this.#current] ?? "";
  }

  /** Asks another node from now on. */
  next(): void {
    this.#current = (this.#current + 1) % this.size;
  }

  /**
   * One call to the current node.
   * @throws HostError E_NODE_DOWN (no answer, or none that is JSON-RPC), E_NODE_ANSWER (the node says no); both retryable
   */
  async call(method: string, params: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<unknown> {
    const timeout = AbortSignal.timeout(this.#options.timeoutMs ?? 10_000);
    let answer: unknown;
    try {
      const response = await this.#options.fetch(this.current, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
        signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
      });
      answer = JSON.parse(utf8.decode(await readLimited(response, this.#options.maxBytes ?? 32 * 1024 * 1024)));
    } catch (thrown) {
      throw this.#fault("E_NODE_DOWN", method, reason(thrown).slice(0, 200), "an answer", thrown);
    }
    if (!isRecord(answer)) throw this.#fault("E_NODE_DOWN", method, "no object", "a JSON-RPC answer");
    if (isRecord(answer.error))
      throw this.#fault(
        "E_NODE_ANSWER",
        method,
        `${String(answer.error.message)} ${String(answer.error.data ?? "")}`.slice(0, 300),
        "a result",
      );
    if (answer.result === undefined) throw this.#fault("E_NODE_DOWN", method, "neither result nor error", "a JSON-RPC answer");
    return answer.result;
  }

  #fault(code: string, method: string, got: string, wanted: string, cause?: unknown): HostError {
    return new HostError(
      { code, subject: `${method} of node ${this.current}`, got, wanted },
      { retryable: true, exitCode: 5, status: 503, cause },
    );
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
