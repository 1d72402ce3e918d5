// SPDX-License-Identifier: Apache-2.0
import { chainErrors } from "@aceso/proto/errors";

/** What a script can tell from the exit code. */
export const EXIT = { ok: 0, unexpected: 1, usage: 2, verification: 3, notReady: 4, network: 5, refused: 6 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An error as `--json` shows it. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly docs: string;
  readonly exit: ExitCode;
}

const network = new Set(["node_unreachable", "service_unreachable", "http_502", "http_503", "http_504"]);
const notReady = new Set([
  ...["account_unknown", "identity_missing", "no_relayer", "round_pending", "not_found", "vault_missing", "device_file_missing"],
  ...["not_enough_answers", "order_open", "request_file_missing", "maker_file_missing", "study_not_ready", "index_unknown"],
]);
const refusals = new Set<string>([
  ...Object.values(chainErrors).flatMap((codes) => Object.values<string>(codes)),
  ...["unauthorized", "insufficient_funds", "out_of_gas", "insufficient_fee", "invalid_request", "tx_too_large", "simulation_failed"],
]);

/**
 * Code, words and exit of anything thrown. Errors are told apart by name and code, not by class: their packages are loaded only by
 * the commands that need them.
 */
export function shownError(error: unknown): ShownError {
  if (!(error instanceof Error)) return { code: "unexpected", message: String(error), hint: "", docs: "", exit: EXIT.unexpected };
  const code = word(error, "code") ?? "unexpected";
  return { code, message: error.message, hint: word(error, "hint") ?? "", docs: word(error, "docs") ?? "", exit: exitOf(error, code) };
}

function exitOf(error: Error, code: string): ExitCode {
  switch (error.name) {
    case "UsageError":
    case "ProofError":
    case "EncodingError":
    case "Refused":
      return EXIT.usage;
    case "HealthError":
      return EXIT.usage;
    case "ScanHitError":
      return EXIT.verification;
    case "RelayerError":
      return relayerExit(error, code);
    case "AcesoError":
      return acesoExit(error, code);
    default:
      return isFetchFailure(error) ? EXIT.network : EXIT.unexpected;
  }
}

function acesoExit(error: Error, code: string): ExitCode {
  if (network.has(code)) return EXIT.network;
  if (word(error, "codespace") !== undefined || refusals.has(code)) return EXIT.refused;
  if (code === "bad_input") return EXIT.usage;
  if (notReady.has(code) || Reflect.get(error, "retryable") === true) return EXIT.notReady;
  return EXIT.unexpected;
}

function relayerExit(error: Error, code: string): ExitCode {
  const status: unknown = Reflect.get(error, "status");
  if (typeof status === "number" && status >= 500) return EXIT.network;
  return notReady.has(code) || status === 404 || status === 429 ? EXIT.notReady : EXIT.refused;
}

/** What Node's fetch throws when nobody answers: TypeError "fetch failed", or the system's code. */
function isFetchFailure(error: Error): boolean {
  const code = word(error, "code") ?? (error.cause instanceof Error ? word(error.cause, "code") : undefined);
  return error.message === "fetch failed" || ["ECONNREFUSED", "ENOTFOUND", "ECONNRESET", "ETIMEDOUT", "EAI_AGAIN"].includes(code ?? "");
}

function word(error: object, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" && value !== "" ? value : undefined;
}
