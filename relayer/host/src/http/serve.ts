// SPDX-License-Identifier: Apache-2.0
import type { Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { errorCode, HostError } from "../errors.ts";
import type { HostEnv } from "./env.ts";

export interface ServeOptions {
  /** 0: any free port. */
  readonly port: number;
  /** 127.0.0.1 if not given; 0.0.0.0 only behind a proxy that ends TLS. */
  readonly hostname?: string;
  /** PEM of certificate chain and key: TLS is ended here. Without it, by the operator's proxy. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

export interface Serving {
  readonly port: number;
  readonly url: string;
  /** Takes no new connection, lets requests end for at most limitMs (5000), then cuts them. */
  stop(limitMs?: number): Promise<void>;
}

/**
 * Serves an app over HTTP/1.1, with TLS 1.2 or newer where a certificate is given.
 * @throws HostError E_PORT_TAKEN (exit code 4)
 */
export async function serve(app: Hono<HostEnv>, options: ServeOptions): Promise<Serving> {
  const hostname = options.hostname ?? "127.0.0.1";
  const { tls } = options;
  const secure = tls === undefined ? {} : { createServer: createTlsServer, serverOptions: { ...tls, minVersion: "TLSv1.2" as const } };
  const server = createAdaptorServer({ fetch: app.fetch, ...secure }) as Server;
  server.headersTimeout = 10_000; // slow senders hold a socket, not us
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 30_000;
  server.maxHeadersCount = 100;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (thrown) => reject(listenFault(thrown, hostname, options.port)));
    server.listen(options.port, hostname, resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  const shown = hostname === "0.0.0.0" || hostname === "::" ? "127.0.0.1" : hostname;
  return {
    port,
    url: `${tls === undefined ? "http" : "https"}://${shown.includes(":") ? `[${shown}]` : shown}:${port}`,
    stop: (limitMs = 5_000) => close(server, limitMs),
  };
}

function listenFault(thrown: Error, hostname: string, port: number): Error {
  if (errorCode(thrown) !== "EADDRINUSE") return thrown;
  return new HostError(
    { code: "E_PORT_TAKEN", subject: `${hostname}:${port}`, got: "a port in use", wanted: "a free port" },
    { exitCode: 4 },
  );
}

async function close(server: Server, limitMs: number): Promise<void> {
  if (!server.listening) return;
  const cut = setTimeout(() => server.closeAllConnections(), limitMs);
  const sweep = setInterval(() => server.closeIdleConnections(), 20); // kept alive by the client after its last answer
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(cut);
  clearInterval(sweep);
}
