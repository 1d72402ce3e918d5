// SPDX-License-Identifier: Apache-2.0
// UCUM units by grammar (ucum.org, section 2): prefix, atom, exponent, joined by "." and "/". Annotations from a closed list.

const METRIC = "mol|eq|osm|kat|cal|bar|Pa|Hz|Bq|Gy|Sv|ohm|V|A|W|J|N|C|K|L|l|g|m|s|t|U|\\[iU\\]|m\\[Hg\\]|m\\[H2O\\]";
const ATOMS = [
  "min",
  "h",
  "d",
  "wk",
  "mo",
  "a",
  "Cel",
  "%",
  "deg",
  "dB",
  "pH",
  "1",
  "10",
  "\\[degF\\]",
  "\\[in_i\\]",
  "\\[ft_i\\]",
  "\\[mi_i\\]",
  "\\[lb_av\\]",
  "\\[oz_av\\]",
  "\\[pH\\]",
  "\\[arb'U\\]",
  "\\[IU\\]",
  "\\[PFU\\]",
  "\\[CFU\\]",
  "\\[Cal\\]",
  "\\[diop\\]",
  "\\[HPF\\]",
  "\\[LPF\\]",
].join("|");
const UNIT = `(?:(?:[YZEPTGMkhdcmunpfazy]|da)?(?:${METRIC})|${ATOMS})(?:\\*?[+-]?\\d{1,2})?`;
const NOTES = [
  "score",
  "nominal",
  "beats",
  "breaths",
  "cells",
  "copies",
  "ratio",
  "index",
  "count",
  "steps",
  "event",
  "pack",
  "presence",
  "#",
  "T-score",
  "RBC",
  "WBC",
  "1\\.73_m2",
];
const NOTE = `\\{(?:${NOTES.join("|")})\\}`;
const PART = `(?:10\\*\\d{1,2}|10\\^\\d{1,2}|${UNIT}(?:${NOTE})?|${NOTE})`;
const WHOLE = new RegExp(`^/?${PART}(?:[./]${PART})*$`);

/** Is this a unit of the supported subset of UCUM? Free text in braces is not. */
export function isUcum(code: string): boolean {
  return code.length <= 40 && WHOLE.test(code);
}
