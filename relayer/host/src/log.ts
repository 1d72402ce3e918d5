// SPDX-License-Identifier: Apache-2.0
import { type DestinationStream, type Logger, pino } from "pino";
import { redact } from "./redact.ts";

export type Log = Logger;

export interface LogOptions {
  /** Name of the process, in every line. */
  readonly name: string;
  readonly level?: "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";
  /** Where lines go; stderr if not given, so that stdout stays data. */
  readonly destination?: DestinationStream;
}

/** A JSON-lines logger that never writes keys, shares, salts or credentials (see redact.ts). */
export function createLog(options: LogOptions): Log {
  const destination = options.destination ?? pino.destination({ fd: 2, sync: true });
  const log = pino(
    {
      name: options.name,
      level: options.level ?? "info",
      base: { name: options.name },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: redact, error: redact },
      formatters: { level: (label) => ({ level: label }), log: (fields) => redact(fields) as Record<string, unknown> },
    },
    destination,
  );
  // pino formats a line's fields but not a child's bindings; children inherit this method.
  const child = log.child;
  log.child = function redactedChild(this: Log, bindings: object, options?: object) {
    return Reflect.apply(child, this, [redact(bindings), options]);
  } as typeof log.child;
  return log;
}
