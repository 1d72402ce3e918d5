// SPDX-License-Identifier: Apache-2.0
import type { ConformanceReport, MutatorResult } from "./report.ts";

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid #b8bcc2;padding:.4rem .6rem;text-align:left;vertical-align:top}
th{background:#eef0f3}.held{color:#0a5c2b}.broken{color:#9b1c1c}code{font-size:.9em}ul{margin:0;padding-left:1.2rem}`;
const SHOWN_FAILURES = 20;

/** The reports as one HTML page that needs nothing beside itself: no script, no link, no request. */
export function conformancePage(title: string, reports: readonly ConformanceReport[]): string {
  const failures = reports.reduce((sum, report) => sum + report.failures.length, 0);
  const cases = reports.reduce((sum, report) => sum + report.cases, 0);
  const verdict =
    failures === 0
      ? `<p class="held">✓ Conforms: ${cases} verifications, every mutant refused.</p>`
      : `<p class="broken">✗ Does not conform: ${failures} of ${cases} verifications went wrong.</p>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>${verdict}
${reports.map(section).join("\n")}
</body></html>
`;
}

function section({ sample, mutators }: ConformanceReport): string {
  return `<h2>${escaped(sample)}</h2>
<table><thead><tr><th>Mutator</th><th>Promise</th><th>Cases</th><th>Result</th><th>Codes given</th></tr></thead>
<tbody>
${mutators.map(row).join("\n")}
</tbody></table>`;
}

function row({ name, promise, cases, codes, failures }: MutatorResult): string {
  const given = Object.entries(codes)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `<code>${escaped(code)}</code> × ${count}`)
    .join(", ");
  return `<tr><td>${escaped(name)}</td><td>${escaped(promise)}</td><td>${cases}</td><td>${outcome(cases, failures)}</td><td>${given}</td></tr>`;
}

function outcome(cases: number, failures: readonly string[]): string {
  if (cases === 0) return "– nothing to try";
  if (failures.length === 0) return '<span class="held">✓ held</span>';
  const shown = failures.slice(0, SHOWN_FAILURES).map((failure) => `<li>${escaped(failure)}</li>`);
  return `<span class="broken">✗ ${failures.length} failed</span><ul>${shown.join("")}</ul>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}
