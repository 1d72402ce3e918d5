// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { HostError, reason } from "./errors.ts";
import { isSecretName, withoutCredentials } from "./redact.ts";

/** One thing wrong with the configuration. `subject` names the variable or file field to change. */
export interface ConfigProblem {
  readonly subject: string;
  readonly got: string;
  readonly wanted: string;
}

/** Every problem of the configuration at once, one line each. Ends the process with exit code 2. */
export class ConfigError extends HostError {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map((p) => `${p.subject}: got ${p.got}, wanted ${p.wanted}`).join("; ");
    super({ code: "E_CONFIG", subject: "configuration", got: lines, wanted: "no problems" }, { exitCode: 2 });
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ConfigSource {
  /** Variables are named prefix + FIELD_NAME (`rpcUrl` with prefix `ACESO_` is `ACESO_RPC_URL`). */
  readonly prefix: string;
  /** Names used as they are, instead of the derived one: `{ databaseUrl: "DATABASE_URL" }`. */
  readonly names?: Readonly<Record<string, string>>;
  /** JSON file read first; if not given, the variable prefix + `CONFIG` may name one. */
  readonly file?: string;
  /** Values from the command line; they win over environment and file. */
  readonly flags?: Readonly<Record<string, unknown>>;
  /** For tests; the process's own environment if not given. */
  readonly env?: Environment;
}

/**
 * Reads configuration: flag over environment over file over the schema's default.
 * A variable NAME_FILE gives the value by a file instead (secrets). Empty variables count as absent.
 * @throws ConfigError with every problem found: unknown file fields, missing and malformed values.
 */
export function loadConfig<S extends z.ZodObject>(schema: S, source: ConfigSource): z.output<S> {
  const env = source.env ?? process.env;
  const problems: ConfigProblem[] = [];
  const fields = Object.keys(schema.shape);
  const filePath = source.file ?? present(env[`${source.prefix}CONFIG`]);
  const raw: Record<string, unknown> = {};
  if (filePath !== undefined) readFields(filePath, fields, raw, problems);
  for (const field of fields) {
    const value = fromEnvironment(variableName(field, source), env, problems);
    if (value !== undefined) raw[field] = value;
  }
  for (const [field, value] of Object.entries(source.flags ?? {})) if (value !== undefined) raw[field] = value;
  const parsed = schema.safeParse(raw);
  if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => describeIssue(issue, raw, source)));
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems);
  return parsed.data;
}

/** The environment variable that sets a field. */
export function variableName(field: string, source: Pick<ConfigSource, "prefix" | "names">): string {
  return source.names?.[field] ?? source.prefix + field.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
}

function present(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === "" ? undefined : text;
}

function fromEnvironment(name: string, env: Environment, problems: ConfigProblem[]): string | undefined {
  const direct = present(env[name]);
  const path = present(env[`${name}_FILE`]);
  if (path === undefined) return direct;
  if (direct !== undefined) {
    problems.push({ subject: name, got: `both ${name} and ${name}_FILE`, wanted: "one of them" });
    return direct;
  }
  try {
    return readFileSync(path, "utf8").trim();
  } catch (thrown) {
    problems.push({ subject: `${name}_FILE`, got: reason(thrown), wanted: "a readable file" });
    return undefined;
  }
}

function readFields(path: string, fields: readonly string[], raw: Record<string, unknown>, problems: ConfigProblem[]): void {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (thrown) {
    problems.push({ subject: path, got: reason(thrown).slice(0, 200), wanted: "a readable JSON file" });
    return;
  }
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    problems.push({ subject: path, got: "not an object", wanted: "a JSON object" });
    return;
  }
  for (const [field, value] of Object.entries(content)) {
    if (fields.includes(field)) raw[field] = value;
    else problems.push({ subject: `${path}: ${field}`, got: "an unknown field", wanted: `one of ${fields.join(", ")}` });
  }
}

function describeIssue(issue: z.core.$ZodIssue, raw: Record<string, unknown>, source: ConfigSource): ConfigProblem {
  const field = String(issue.path[0] ?? "configuration");
  const below = issue.path.slice(1).map(String).join(".");
  const subject = variableName(field, source) + (below === "" ? "" : ` (${below})`);
  return { subject, got: describeValue(field, raw[field]), wanted: issue.message };
}

function describeValue(field: string, value: unknown): string {
  if (value === undefined) return "nothing";
  if (isSecretName(field) && !/url$/i.test(field)) return "a value that is not shown";
  const text = typeof value === "string" ? `"${value}"` : JSON.stringify(value);
  return withoutCredentials(text ?? "nothing").slice(0, 120);
}
