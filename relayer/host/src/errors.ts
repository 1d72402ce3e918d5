// SPDX-License-Identifier: Apache-2.0

/** What went wrong, in the house vocabulary: a stable code, what it is about, what was there, what had to be there. */
export interface Fault {
  /** Stable, `E_…`; what a script or another program matches on. */
  readonly code: string;
  readonly subject: string;
  readonly got: string;
  readonly wanted: string;
}

export interface FaultOptions {
  readonly cause?: unknown;
  /** HTTP status when the fault reaches a client; 500 if not given. */
  readonly status?: number;
  /** Process exit code when the fault ends the process: 1 unexpected, 2 usage, 4 not ready, 5 network. */
  readonly exitCode?: number;
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable?: boolean;
}

/** The one error class of @aceso/host. Never carries health data or key material. */
export class HostError extends Error implements Fault {
  override readonly name = "HostError";
  readonly code: string;
  readonly subject: string;
  readonly got: string;
  readonly wanted: string;
  readonly status: number;
  readonly exitCode: number;
  readonly retryable: boolean;

  constructor(fault: Fault, options: FaultOptions = {}) {
    super(
      `${fault.code}: ${fault.subject}: got ${fault.got}, wanted ${fault.wanted}`,
      options.cause === undefined ? {} : { cause: options.cause },
    );
    this.code = fault.code;
    this.subject = fault.subject;
    this.got = fault.got;
    this.wanted = fault.wanted;
    this.status = options.status ?? 500;
    this.exitCode = options.exitCode ?? 1;
    this.retryable = options.retryable ?? false;
  }
}

/** The text of anything thrown, for a log line or another error's `got`. */
export function reason(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The `code` of a Node or PostgreSQL error, or "" when there is none. */
export function errorCode(thrown: unknown): string {
  const code = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
  return typeof code === "string" ? code : "";
}

/** Whether the same call may succeed later unchanged: what says nothing of itself may. */
export function isRetryable(thrown: unknown): boolean {
  return !(typeof thrown === "object" && thrown !== null && "retryable" in thrown) || thrown.retryable === true;
}
