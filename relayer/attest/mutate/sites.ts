// SPDX-License-Identifier: Apache-2.0

/** A refusal in a source file: a `throw` statement, or a check that answers false. */
export interface Site {
  /** File, line and how many of its kind stand on the line before it. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly kind: "throw" | "false";
  /** Offsets of the statement in the source. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Rethrowing what is no refusal is none, and a helper that only builds one is called by those that throw it. */
const NOT_A_REFUSAL = /^throw error\b/;

/** Every refusal of a source text, in order. */
export function sitesOf(file: string, source: string): readonly Site[] {
  const sites: Site[] = [];
  for (const match of blanked(source).matchAll(/\bthrow\b|\breturn false;/g)) {
    const start = match.index;
    const kind = match[0] === "throw" ? "throw" : "false";
    const end = kind === "false" ? start + match[0].length : statementEnd(source, start);
    const text = source.slice(start, end).replace(/\s+/g, " ");
    if (NOT_A_REFUSAL.test(text)) continue;
    const line = source.slice(0, start).split("\n").length;
    const before = sites.filter((site) => site.line === line).length;
    sites.push({ id: `${file}:${line}${before === 0 ? "" : `.${before}`}`, file, line, kind, start, end, text });
  }
  return sites;
}

/** The source with a switch at every refusal: `globalThis.__refuses(id)` says whether it stands. */
export function instrumented(file: string, source: string): string {
  let out = source;
  for (const { id, kind, start, end } of [...sitesOf(file, source)].reverse()) {
    const statement = source.slice(start, end);
    const switched = `globalThis.__refuses(${JSON.stringify(id)})`;
    const replaced = kind === "throw" ? `{ if (${switched}) ${statement} }` : `return !${switched};`;
    out = out.slice(0, start) + replaced + out.slice(end);
  }
  return out;
}

/** Comments and the insides of strings as blanks of the same length, so that words in them are not found. */
function blanked(source: string): string {
  const pattern = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/g;
  return source.replace(pattern, (found) => found.replace(/[^\n]/g, " "));
}

/** The offset behind the semicolon that ends the statement. */
function statementEnd(source: string, start: number): number {
  const text = blanked(source);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? "";
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (character === ";" && depth === 0) return at + 1;
  }
  throw new Error(`statement at ${start}: got no end, want a semicolon`);
}
