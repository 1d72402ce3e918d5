// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { hex, unhex } from "@aceso/proto/encoding";

/** One vault's secrets and what the agent must remember to seal policies again. `seed` reads data; `salt` is destroyed on shredding. */
export interface VaultState {
  readonly id: Uint8Array;
  readonly class: number;
  readonly generation: number;
  readonly shareGeneration: number;
  readonly seed: Uint8Array;
  readonly salt: Uint8Array;
  readonly agentSecret: Uint8Array;
  /** Trustees of the deal in force, in committee order. */
  readonly trustees: readonly string[];
  readonly shareBoxes: readonly Uint8Array[];
  readonly policies: readonly { readonly consent: Uint8Array; readonly boxes: readonly Uint8Array[] }[];
}

/** A consent's full document, which the chain knows only by hash. */
export interface PolicyState {
  readonly consent: Uint8Array;
  readonly policy: string;
  readonly salt: Uint8Array;
}

/** Everything an agent must not lose. Secrets: keep it encrypted or in a 0600 file. */
export interface AgentState {
  readonly walletKey: Uint8Array;
  readonly vaults: readonly VaultState[];
  readonly policies: readonly PolicyState[];
  /** Whose fee allowance pays, once a relayer gave one. */
  readonly granter?: string;
}

/** Where the state is kept. `save` returns once it is durable. */
export interface StateStore {
  load(): Promise<AgentState | undefined>;
  save(state: AgentState): Promise<void>;
}

/** The state as JSON text, bytes as hex. Holds secrets. */
export function encodeState(state: AgentState): string {
  return JSON.stringify({ v: 1, ...state }, (_, value: unknown) => (value instanceof Uint8Array ? { hex: hex(value) } : value), 1);
}

/** Reads what encodeState wrote. @throws AcesoError agent_state_malformed */
export function decodeState(text: string): AgentState {
  const malformed = () =>
    new AcesoError({ code: "agent_state_malformed", message: "agent state: got something else, wanted version 1 as this agent wrote it" });
  try {
    const { v, ...state } = JSON.parse(text, (_, value: unknown) => revive(value)) as { v: unknown } & AgentState;
    if (v !== 1 || !(state.walletKey instanceof Uint8Array) || !Array.isArray(state.vaults) || !Array.isArray(state.policies))
      throw malformed();
    return state;
  } catch (cause) {
    throw cause instanceof AcesoError ? cause : malformed();
  }
}

function revive(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("hex" in value) || typeof value.hex !== "string") return value;
  return unhex(value.hex);
}

/** A store in memory, for tests and for a portal that has not asked for a passphrase yet. */
export function memoryStore(initial?: AgentState): StateStore {
  let kept = initial;
  return {
    load: async () => kept,
    save: async (state) => {
      kept = state;
    },
  };
}
