// SPDX-License-Identifier: Apache-2.0
import type { HostEnv } from "@aceso/host";
import type { Context } from "hono";
import type { z } from "zod";
import type { Relayer } from "../relayer.ts";

/** One thing that the relayer can be asked: said once, served and documented from the same words. */
export interface Route {
  readonly method: "get" | "post" | "put";
  /** With parameters in braces, as OpenAPI writes them: `/v1/blobs/{name}`. */
  readonly path: string;
  readonly summary: string;
  /** The JSON body's schema, or `bytes` for one that is taken as it is. */
  readonly body?: z.ZodType | "bytes";
  /** Parameters of the query string. */
  readonly query?: Readonly<Record<string, string>>;
  /** Signed by an operator (aceso-operator, aceso-time, aceso-signature) or by a blob's writer (aceso-signer, …). */
  readonly signed?: "operator" | "writer";
  /** Media type of the answer; application/json if not given. */
  readonly answers?: string;
  readonly handle: (c: Context<HostEnv>, relayer: Relayer) => Promise<Response> | Response;
}

/** The request's path as it is signed: with its query. */
export function signedPath(c: Context<HostEnv>): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}
