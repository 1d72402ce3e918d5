// SPDX-License-Identifier: Apache-2.0
import { addressBytes, hex, unhex } from "@aceso/proto/encoding";
import type { Device } from "./device.ts";
import { buildEvidence, type NonceInfo, signRound } from "./evidence.ts";
import type { Fault } from "./fault.ts";

/** What the client needs from the world. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** One committee member's part in a round; code and reason only once it has revealed. */
export interface MemberVote {
  readonly member: string;
  readonly phase: string;
  readonly code: string;
  readonly reason: string;
}

/** A round as a relayer shows it. */
export interface RoundStatus {
  readonly id: string;
  readonly phase: string;
  readonly tier: string;
  readonly code: string;
  /** Operator that led it; "" where the relayer does not say. */
  readonly lead: string;
  readonly votes: readonly MemberVote[];
}

/** A relayer's refusal, in the words of its Problem Details (RFC 9457). */
export class RelayerError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(status: number, code: string, detail: string) {
    super(`relayer: got ${status} ${code}: ${detail}`);
    this.name = "RelayerError";
    this.status = status;
    this.code = code;
  }
}

const OVER = new Set(["AFFIRMED", "REFUSED", "NO_QUORUM", "FINAL", "OVERTURNED", "VOID"]);

/** The device's side of a relayer's public HTTP interface. */
export function createRelayerClient(baseUrl: string, network: Network) {
  const call = (path: string, body?: object) => request(network, new URL(path, baseUrl), body);
  return {
    /** Asks for the block to bind evidence to, and who would lead the round. */
    async requestNonce(device: Device, purpose: number): Promise<{ nonceInfo: NonceInfo; lead: Uint8Array }> {
      const answer = await call("/v1/nonces", { device: hex(device.id), purpose, data_key: hex(device.dataKey.cose) });
      const headerHash = unhex(field(answer, "header_hash"));
      const nonceInfo = { chainId: field(answer, "chain_id"), height: BigInt(field(answer, "height")), headerHash, purpose };
      return { nonceInfo, lead: addressBytes(field(answer, "lead")) };
    },
    /** Hands evidence in; returns the round's id once the relayer has stored it durably. */
    async submitEvidence(submission: Submission): Promise<string> {
      return field(await call("/v1/evidence", submission), "round");
    },
    round: async (id: string): Promise<RoundStatus> => readRound(await call(`/v1/rounds/${id}`)),
    /** This relayer's own vote on a round. */
    vote: async (round: string): Promise<MemberVote> => readVote(await call(`/v1/votes/${round}`)),
    /** Polls until the round is over. @throws RelayerError round_pending after `attempts` polls */
    async waitForRound(id: string, attempts = 120, intervalMs = 500): Promise<RoundStatus> {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const status = readRound(await call(`/v1/rounds/${id}`));
        if (OVER.has(status.phase)) return status;
        await network.sleep(intervalMs);
      }
      throw new RelayerError(408, "round_pending", `round ${id} still open after ${attempts} polls`);
    },
  };
}

/** The body of POST /v1/evidence: hex ids, base64 evidence, decimal height. */
export interface Submission {
  readonly device: string;
  readonly purpose: number;
  readonly format: string;
  readonly evidence: string;
  readonly data_key: string;
  readonly nonce_height: string;
  readonly statement_signature: string;
}

/** Builds the submission for one nonce: evidence, round statement and its signature. */
export function prepareSubmission(device: Device, nonceInfo: NonceInfo, lead: Uint8Array, fault?: Fault): Submission {
  const { envelope, hash } = buildEvidence(device, fault === undefined ? { nonceInfo } : { nonceInfo, fault });
  const { signature } = signRound(device, { nonceInfo, evidenceHash: hash, lead });
  return {
    device: hex(device.id),
    purpose: nonceInfo.purpose,
    format: device.format,
    evidence: base64(envelope),
    data_key: hex(device.dataKey.cose),
    nonce_height: nonceInfo.height.toString(),
    statement_signature: hex(signature),
  };
}

async function request(network: Network, url: URL, body: object | undefined): Promise<unknown> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  const init = body === undefined ? { headers: { accept: headers.accept } } : { method: "POST", headers, body: JSON.stringify(body) };
  const response = await network.fetch(url, init);
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok)
    throw new RelayerError(response.status, optional(answer, "code") ?? "http_error", optional(answer, "detail") ?? response.statusText);
  return answer;
}

function readRound(answer: unknown): RoundStatus {
  return {
    id: field(answer, "id"),
    phase: field(answer, "phase"),
    tier: optional(answer, "tier") ?? "",
    code: optional(answer, "code") ?? "",
    lead: optional(answer, "lead") ?? "",
    votes: listOf(answer, "votes").map(readVote),
  };
}

function readVote(answer: unknown): MemberVote {
  return {
    member: field(answer, "member"),
    phase: field(answer, "phase"),
    code: optional(answer, "code") ?? "",
    reason: optional(answer, "reason") ?? "",
  };
}

function listOf(answer: unknown, name: string): readonly unknown[] {
  const value: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;
  return Array.isArray(value) ? value : [];
}

function field(answer: unknown, name: string): string {
  const value = optional(answer, name);
  if (value === undefined) throw new RelayerError(502, "answer_malformed", `${name} missing`);
  return value;
}

function optional(answer: unknown, name: string): string | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const value: unknown = Reflect.get(answer, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
