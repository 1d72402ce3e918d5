// SPDX-License-Identifier: Apache-2.0
// The second look: it knows nothing of the rules, only what must not be there. Output leaves only when it finds nothing.
import { fromBase64 } from "../base64.ts";
import { VOCABULARY } from "../codes/systems.ts";
import type { Json } from "../json.ts";
import { type DeidConfig, REDACTED, SAFE_HARBOR_FIELDS } from "./config.ts";
import { type Literals, wordsOf } from "./literals.ts";
import { COUNTRY_CODES, STATE_CODES } from "./places.ts";

export type ScanKind = "literal" | "mail" | "phone" | "ssn" | "date" | "url" | "ip" | "mac" | "uuid" | "vin" | "hash" | "zip" | "base64";

/** What was found and at which path; never the text itself. */
export interface ScanHit {
  readonly path: string;
  readonly kind: ScanKind;
}

const PATTERNS: readonly (readonly [ScanKind, RegExp])[] = [
  ["mail", /[^\s@]+@[^\s@]+\.[^\s@]+/],
  ["url", /\b(?:https?|ftp|mailto|tel|urn):/i],
  ["ssn", /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/],
  ["phone", /(?<![\d-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?|\d{3}[ .-])\d{3,4}[ .-]?\d{4}(?!\d)/],
  ["mac", /(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}/i],
  ["ip", /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|(?:[0-9a-f]{1,4}:){4,}[0-9a-f]{1,4}/i],
  ["date", /(?<!\d)(?:\d{4}-\d{2}(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d))/],
  ["uuid", /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i],
  ["vin", /\b(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{17}\b/],
  ["hash", /[0-9a-f]{32,}|\baceso1[a-z0-9]{20,}/i],
  ["zip", /(?<!\d)\d{5}-\d{4}(?!\d)/],
];

/** Fixed texts the output is made of. */
function vocabularyOf(config: DeidConfig): ReadonlySet<string> {
  const listed = config.fhirPathRules.flatMap((rule) => rule.values ?? []);
  const selected = config.fhirPathRules.flatMap((rule) => [...rule.path.matchAll(/='([^']*)'/g)].map((match) => match[1] ?? ""));
  const types = config.fhirPathRules.map((rule) => rule.path.slice(0, rule.path.indexOf(".")));
  const { ageGroupUrl, dayIndexUrl } = config.parameters;
  const envelope = ["Bundle", "collection", "90+", REDACTED.system, REDACTED.code, ageGroupUrl, dayIndexUrl];
  return new Set([...VOCABULARY, ...listed, ...selected, ...types, ...STATE_CODES, ...COUNTRY_CODES, ...envelope]);
}

const FIXED = vocabularyOf(SAFE_HARBOR_FIELDS);

function literalIn(text: string, key: string, literals: Literals): boolean {
  const lower = text.toLowerCase();
  const digits = text.replace(/\D/g, "");
  if (wordsOf(text).some((word) => literals.words.has(word))) return true;
  for (const word of literals.words) if (word.length >= 5 && lower.includes(word)) return true;
  for (const phrase of literals.phrases) if (lower.includes(phrase)) return true;
  if (literals.numbers.has(digits)) return true;
  for (const number of literals.numbers) if (number.length >= 9 && digits.includes(number)) return true;
  return key !== "code" && key !== "value" && key !== "valueInteger" && literals.shortNumbers.has(text);
}

function kindOf(text: string, key: string, literals: Literals): ScanKind | null {
  const pattern = PATTERNS.find(([, expression]) => expression.test(text));
  if (pattern) return pattern[0];
  return literalIn(text, key, literals) ? "literal" : null;
}

/** Text inside base64: what decodes to something readable is read, too. */
function hiddenText(text: string): string | null {
  if (text.length < 12 || !/^[A-Za-z0-9+/_=\s-]+$/.test(text)) return null;
  const bytes = fromBase64(text);
  if (bytes === null) return null;
  const decoded = new TextDecoder("utf-8", { fatal: false }).decode(bytes);
  return /[\p{L}\p{N}]{3}/u.test(decoded) ? decoded : null;
}

/** What a leaf holds that must not leave, or null. A long text in base64 is itself a hit: nothing that leaves is that long. */
function leafKind(text: string, key: string, literals: Literals): ScanKind | null {
  const direct = kindOf(text, key, literals);
  if (direct) return direct;
  const hidden = hiddenText(text);
  if (hidden !== null && literalIn(hidden, key, literals)) return "base64";
  return text.length >= 64 ? "base64" : null;
}

/**
 * Looks at every key and leaf of a value. Numbers are read as their digits.
 * @returns every place that holds a literal of the person or the shape of an identifier.
 */
export function scan(output: Json, literals: Literals, fixed: ReadonlySet<string> = FIXED): readonly ScanHit[] {
  const hits: ScanHit[] = [];
  const seen = new Map<string, ScanKind | null>();
  const look = (text: string, key: string, path: string) => {
    if (fixed.has(text)) return;
    const memo = `${key} ${text}`;
    const kind = seen.get(memo) ?? (seen.has(memo) ? null : leafKind(text, key, literals));
    seen.set(memo, kind);
    if (kind) hits.push({ path, kind });
  };
  const walk = (value: Json | undefined, key: string, path: string): void => {
    if (typeof value === "string") look(value, key, path);
    else if (typeof value === "number") look(String(value), key, path);
    else if (Array.isArray(value)) for (let i = 0; i < value.length; i++) walk(value[i], key, path);
    else if (typeof value === "object" && value !== null) {
      for (const inner in value) walk((value as Readonly<Record<string, Json>>)[inner], inner, `${path}.${inner}`);
    }
  };
  walk(output, "", "$");
  return hits;
}
