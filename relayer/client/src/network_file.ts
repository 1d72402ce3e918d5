// SPDX-License-Identifier: Apache-2.0

/**
 * What a running local network says of itself in `.aceso/network.json`; `npm start` writes it, the CLI reads it. Paths are absolute or
 * relative to the file's folder. It holds no secret: a home's `agent.json` (mode 0600) does.
 */
export interface NetworkFile {
  readonly v: 1;
  readonly chainId: string;
  /** CometBFT RPC, such as http://127.0.0.1:26657. */
  readonly node: string;
  /** The index, such as http://127.0.0.1:8080/graphql. */
  readonly graphql: string;
  /** The explorer, such as http://127.0.0.1:8080. */
  readonly site: string;
  /** Endpoints of relayers; the first is the one asked unless another is named. */
  readonly relayers: readonly string[];
  /** The pinned trust root's file. */
  readonly trust: string;
  /** Home folder of each demonstration identity, by name: each holds an agent.json (encodeState of @aceso/agent). */
  readonly people: Readonly<Record<string, string>>;
}

/** Folder and name under which the file is looked for, from the working folder upwards. */
export const networkFilePath = ".aceso/network.json";
