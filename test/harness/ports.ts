// SPDX-License-Identifier: Apache-2.0
import { createServer } from "node:net";

/** Every port of a local network, in one place. Operators take the next ones too, validators every tenth. */
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

/** Operators of each role. */
export const operatorCount = 5;

/** The preferred ports, moved together by hundreds where any of them is taken. */
export async function findPorts(validators: number, preferred: Ports = preferredPorts): Promise<{ ports: Ports; moved: boolean }> {
  for (let shift = 0; shift < 5000; shift += 100) {
    const ports = Object.fromEntries(Object.entries(preferred).map(([name, port]) => [name, port + shift])) as unknown as Ports;
    if ((await takenOf(ports, validators)).length === 0) return { ports, moved: shift > 0 };
  }
  throw new Error("ports: got none free in 50 tries, wanted one set on loopback");
}

/** Which of a network's ports somebody else listens on. */
export async function takenOf(ports: Ports, validators: number): Promise<number[]> {
  const { rpc, p2p, grpc, rest, postgres, web, relayers, trustees } = ports;
  const nodes = Array.from({ length: validators }, (_, i) => [rpc, p2p, grpc, rest].map((port) => port + 10 * i)).flat();
  const operators = Array.from({ length: operatorCount }, (_, i) => [relayers + i, trustees + i]).flat();
  const all = [...nodes, ...operators, postgres, web];
  const free = await Promise.all(all.map(isFree));
  return all.filter((_, i) => free[i] === false);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
