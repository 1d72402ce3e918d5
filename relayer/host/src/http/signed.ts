// SPDX-License-Identifier: Apache-2.0
import { addressBytes, addressText, hex, httpStatement, unhex, verifyEd25519 } from "@aceso/proto/encoding";
import type { MiddlewareHandler } from "hono";
import { HostError } from "../errors.ts";
import type { HostEnv } from "./env.ts";

/** Header names of a signed operator request. */
export const OPERATOR_HEADER = "aceso-operator"; // bech32 address
export const TIME_HEADER = "aceso-time"; // seconds since 1970, decimal
export const SIGNATURE_HEADER = "aceso-signature"; // 64 bytes, hexadecimal

export interface RequestToSign {
  readonly chainId: string;
  /** 20 bytes. */
  readonly operator: Uint8Array;
  readonly method: string;
  /** Path with its query, as sent: `/v1/evidence/ab?x=1`. */
  readonly path: string;
  readonly body: Uint8Array;
  /** Seconds since 1970. */
  readonly time: number;
}

/** Headers that make a request an operator's. `sign` is Ed25519 by the operator's sign_key over the given 32 bytes. */
export async function signRequest(
  request: RequestToSign,
  sign: (statement: Uint8Array) => Uint8Array | Promise<Uint8Array>,
): Promise<Record<string, string>> {
  const signature = await sign(httpStatement({ ...request, method: request.method.toUpperCase() }));
  return { [OPERATOR_HEADER]: addressText(request.operator), [TIME_HEADER]: String(request.time), [SIGNATURE_HEADER]: hex(signature) };
}

export interface RequestToVerify {
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array;
  /** A header's value by lower-case name. */
  header(name: string): string | undefined;
}

export interface SignedPolicy {
  readonly chainId: string;
  /** The operator's sign_key (32 bytes) as the chain has it now, or null when it is no operator we serve. */
  readonly lookup: (operator: Uint8Array) => Promise<Uint8Array | null>;
  /** Seconds since 1970. */
  readonly now: () => number;
  /** How far the signer's clock and ours may differ; 60 s if not given. */
  readonly maxSkewSeconds?: number;
}

/**
 * Who signed a request. Within the allowed skew the same bytes can be sent again by whoever saw them: handlers behind this are idempotent.
 * @returns the operator's 20 bytes
 * @throws HostError 401: E_UNSIGNED, E_SIGNATURE_TIME, E_UNKNOWN_OPERATOR, E_SIGNATURE
 */
export async function verifyRequest(request: RequestToVerify, policy: SignedPolicy): Promise<Uint8Array> {
  const { operator, time, signature } = readHeaders(request);
  const skew = Math.abs(policy.now() - time);
  const limit = policy.maxSkewSeconds ?? 60;
  if (skew > limit) throw unauthorised("E_SIGNATURE_TIME", TIME_HEADER, `${skew} s away`, `at most ${limit} s from this server's clock`);
  const key = await policy.lookup(operator);
  if (key === null) throw unauthorised("E_UNKNOWN_OPERATOR", OPERATOR_HEADER, addressText(operator), "an operator served here");
  const { method, path, body } = request;
  const statement = httpStatement({ chainId: policy.chainId, operator, method: method.toUpperCase(), path, body, time });
  if (!(await verifyEd25519(key, statement, signature))) {
    throw unauthorised("E_SIGNATURE", SIGNATURE_HEADER, "a signature of something else", "the operator's sign_key over this request");
  }
  return operator;
}

/** Lets only signed requests through and sets `operator`. Reads the whole body: put body limits before it. */
export function requireOperator(policy: SignedPolicy): MiddlewareHandler<HostEnv> {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const body = new Uint8Array(await c.req.arrayBuffer());
    const request = { method: c.req.method, path: url.pathname + url.search, body, header: (name: string) => c.req.header(name) };
    c.set("operator", await verifyRequest(request, policy));
    await next();
  };
}

function readHeaders(request: RequestToVerify): { operator: Uint8Array; time: number; signature: Uint8Array } {
  const time = request.header(TIME_HEADER) ?? "";
  if (!/^\d{1,12}$/.test(time)) throw unauthorised("E_UNSIGNED", TIME_HEADER, "nothing readable", "seconds since 1970");
  const operator = parsed(OPERATOR_HEADER, request, addressBytes, "an aceso1… address");
  const signature = parsed(SIGNATURE_HEADER, request, unhex, "64 bytes in hexadecimal");
  return { operator, time: Number(time), signature };
}

function parsed(name: string, request: RequestToVerify, parse: (text: string) => Uint8Array, wanted: string): Uint8Array {
  try {
    const bytes = parse(request.header(name) ?? "");
    if (bytes.length > 0) return bytes;
  } catch {
    // the same answer as for an empty one
  }
  throw unauthorised("E_UNSIGNED", name, "nothing readable", wanted);
}

function unauthorised(code: string, subject: string, got: string, wanted: string): HostError {
  return new HostError({ code, subject, got, wanted }, { status: 401 });
}
