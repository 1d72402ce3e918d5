// SPDX-License-Identifier: Apache-2.0

const STATES = `Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,District of Columbia DC,Florida FL,
Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,
Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,
North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,
Virginia VA,Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY,Puerto Rico PR,Guam GU,American Samoa AS,Virgin Islands VI,Northern Mariana Islands MP`;

const CODES = new Map<string, string>();
for (const entry of STATES.split(",")) {
  const [, name, code] = /^\s*(.+) ([A-Z]{2})$/.exec(entry) ?? [];
  if (name && code) CODES.set(name.toLowerCase(), code).set(code.toLowerCase(), code);
}

/** Two-letter code of a US state or territory (USPS), from its name or code; null for any other place. */
export function stateCode(text: string): string | null {
  return CODES.get(text.trim().toLowerCase()) ?? null;
}

/** All state codes, as an output may hold them. */
export const STATE_CODES: readonly string[] = [...new Set(CODES.values())];

/** ISO 3166 codes an output may hold. Countries are large enough to tell; a closed list keeps names out. */
export const COUNTRY_CODES: readonly string[] = [
  ..."US CA MX GB IE FR DE ES PT IT NL BE LU CH AT DK SE NO FI IS PL CZ SK HU RO BG GR HR SI EE LV LT JP CN KR IN AU NZ BR AR CL CO PE ZA NG KE EG IL TR UA".split(
    " ",
  ),
  ..."USA CAN MEX GBR DEU FRA ESP".split(" "),
];
