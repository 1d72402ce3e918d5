// SPDX-License-Identifier: Apache-2.0
import { createServer } from "node:net";

/** Every port of a local network, in one place. Operators take ten in a row. */
export interface Ports {
  readonly rpc: number;
  readonly p2p: number;
  readonly grpc: number;
  readonly rest: number;
  readonly postgres: number;
  readonly web: number;
  readonly relayers: number;
  readonly trustees: number;
}

/** What a network uses unless taken. */
export const preferredPorts: Ports = {
  rpc: 26657,
  p2p: 26656,
  grpc: 9090,
  rest: 1317,
  postgres: 5455,
  web: 8080,
  relayers: 8100,
  trustees: 8200,
};

/** The preferred ports, moved together by hundreds where any of them is taken. */
export async function findPorts(preferred: Ports = preferredPorts): Promise<{ ports: Ports; moved: boolean }> {
  for (let shift = 0; shift < 5000; shift += 100) {
    const ports = Object.fromEntries(Object.entries(preferred).map(([name, port]) => [name, port + shift])) as unknown as Ports;
    const needed = [...Object.values(ports), ...[1, 2, 3, 4].flatMap((i) => [ports.relayers + i, ports.trustees + i])];
    if ((await Promise.all(needed.map(isFree))).every(Boolean)) return { ports, moved: shift > 0 };
  }
  throw new Error("ports: got none free in 50 tries, wanted one set on loopback");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
