// SPDX-License-Identifier: Apache-2.0
// DUO cells and modifiers, written out by hand from the table of README-decide.md.
import {
  ANN,
  BOB,
  baseParams,
  type Change,
  DAY,
  type DecideCase,
  makeCase,
  NOW,
  ORG,
  OTHER_ORG,
  OTHER_STUDY,
  STUDY,
  type WireIntent,
} from "./decide-world.ts";

const PERMISSIONS = ["NRES", "GRU", "HMB", "DS", "POA"] as const;
/** y permits, n does not; columns as in PERMISSIONS. */
const CELLS: Readonly<Record<string, string>> = {
  DISEASE: "yyyyn",
  HEALTH: "yyynn",
  ANY_RESEARCH: "yynnn",
  POPULATION_ORIGINS: "yynny",
  METHODS_AI: "yyyyy",
};
const KINDS = Object.keys(CELLS);

function cell(kind: string, permission: string): boolean {
  return CELLS[kind]?.[PERMISSIONS.indexOf(permission as (typeof PERMISSIONS)[number])] === "y";
}

function eachCell(build: (kind: string, permission: string) => DecideCase): DecideCase[] {
  return KINDS.flatMap((kind) => PERMISSIONS.map((permission) => build(kind, permission)));
}

/** The 25 cells, alone and with NPOA and NMDS, for a non-profit and for a company. */
export function duoCells(): DecideCase[] {
  const plain = eachCell((kind, permission) =>
    makeCase(
      `${kind} intent under ${permission}`,
      { intent: { kind }, consent: { duo_permission: permission } },
      cell(kind, permission) ? "permitted" : "duo_permission",
    ),
  );
  const npoa = eachCell((kind, permission) => {
    const want = !cell(kind, permission) ? "duo_permission" : kind === "POPULATION_ORIGINS" ? "modifier_npoa" : "permitted";
    return makeCase(
      `${kind} intent under ${permission} with NPOA`,
      { intent: { kind }, consent: { duo_permission: permission, duo_modifiers: ["NPOA"] } },
      want,
    );
  });
  const nmds = eachCell((kind, permission) => {
    const want = !cell(kind, permission) ? "duo_permission" : kind === "METHODS_AI" ? "modifier_nmds" : "permitted";
    return makeCase(
      `${kind} intent under ${permission} with NMDS`,
      { intent: { kind }, consent: { duo_permission: permission, duo_modifiers: ["NMDS"] } },
      want,
    );
  });
  const company = eachCell((kind, permission) =>
    makeCase(
      `${kind} intent of a company under ${permission} with NPUNCU`,
      {
        intent: { kind, for_profit: true, commercial: true, price: "9000" },
        consent: { duo_permission: permission, duo_modifiers: ["NPUNCU"] },
      },
      cell(kind, permission) ? "modifier_npuncu" : "duo_permission",
    ),
  );
  const study = eachCell((kind, permission) =>
    makeCase(
      `${kind} intent under ${permission} granted to the study itself`,
      { intent: { kind }, consent: { duo_permission: permission, grantee: { study: STUDY, protocol_version: 3 } } },
      cell(kind, permission) ? "permitted" : "duo_permission",
    ),
  );
  const asked = eachCell((kind, permission) =>
    makeCase(
      `${kind} intent under ${permission} with a vulnerable population`,
      { intent: { kind, asks: ["VULNERABLE_POPULATION"] }, consent: { duo_permission: permission } },
      cell(kind, permission) ? "ask_vulnerable_population" : "duo_permission",
    ),
  );
  return [...plain, ...npoa, ...nmds, ...company, ...study, ...asked];
}

interface ModifierRow {
  readonly modifier: string;
  readonly params?: Partial<typeof baseParams>;
  readonly passes: readonly (readonly [string, Change])[];
  readonly fails: readonly (readonly [string, Change])[];
  readonly reason: string;
}
const intent = (change: Partial<WireIntent>): Change => ({ intent: change });

const MODIFIERS: readonly ModifierRow[] = [
  {
    modifier: "NPU",
    reason: "modifier_npu",
    passes: [
      ["a non-profit", {}],
      ["a commercial use by a non-profit", intent({ commercial: true, price: "9000" })],
    ],
    fails: [["a company", intent({ for_profit: true, price: "9000" })]],
  },
  {
    modifier: "NCU",
    reason: "modifier_ncu",
    passes: [
      ["non-commercial use", {}],
      ["non-commercial use by a company", intent({ for_profit: true, price: "9000" })],
    ],
    fails: [["commercial use", intent({ commercial: true, price: "9000" })]],
  },
  {
    modifier: "NPUNCU",
    reason: "modifier_npuncu",
    passes: [["non-profit, non-commercial", {}]],
    fails: [
      ["a company", intent({ for_profit: true, price: "9000" })],
      ["commercial use", intent({ commercial: true, price: "9000" })],
      ["both", intent({ for_profit: true, commercial: true, price: "9000" })],
    ],
  },
  {
    modifier: "IRB",
    reason: "ethics_expired",
    passes: [["live ethics", {}]],
    fails: [
      ["no ethics", intent({ ethics_until: 0 })],
      ["ethics that end now", intent({ ethics_until: NOW })],
    ],
  },
  {
    modifier: "GS",
    params: { geo: ["US", "DE"] },
    reason: "modifier_gs",
    passes: [
      ["one allowed country", {}],
      ["all allowed countries", intent({ jurisdictions: ["DE", "US"] })],
    ],
    fails: [
      ["another country", intent({ jurisdictions: ["FR"] })],
      ["one country too many", intent({ jurisdictions: ["US", "FR"] })],
      ["no country", intent({ jurisdictions: [] })],
    ],
  },
  {
    modifier: "TS",
    params: { ts_months: 2 },
    reason: "modifier_ts",
    passes: [
      ["a day", {}],
      ["exactly two months", intent({ until: NOW + 60 * DAY })],
    ],
    fails: [["a second over two months", intent({ until: NOW + 60 * DAY + 1 })]],
  },
  {
    modifier: "MOR",
    params: { moratorium_until: NOW + 100 * DAY },
    reason: "modifier_mor",
    passes: [
      ["the same date", intent({ moratorium_until: NOW + 100 * DAY })],
      ["a later date", intent({ moratorium_until: NOW + 101 * DAY })],
    ],
    fails: [
      ["no date", {}],
      ["an earlier date", intent({ moratorium_until: NOW + 100 * DAY - 1 })],
    ],
  },
  {
    modifier: "PUB",
    reason: "modifier_pub",
    passes: [["acceptance", intent({ accepts: ["PUB"] })]],
    fails: [
      ["silence", {}],
      ["another acceptance", intent({ accepts: ["COL", "RTN"] })],
    ],
  },
  {
    modifier: "COL",
    reason: "modifier_col",
    passes: [["acceptance", intent({ accepts: ["COL"] })]],
    fails: [
      ["silence", {}],
      ["another acceptance", intent({ accepts: ["PUB", "RTN"] })],
    ],
  },
  {
    modifier: "RTN",
    reason: "modifier_rtn",
    passes: [["acceptance", intent({ accepts: ["RTN"] })]],
    fails: [
      ["silence", {}],
      ["another acceptance", intent({ accepts: ["PUB", "COL"] })],
    ],
  },
  {
    modifier: "US",
    params: { user: ANN },
    reason: "modifier_us",
    passes: [["the approved user", {}]],
    fails: [["another user of the same org", { requester: { address: BOB }, consent: { grantee: { org: ORG } } }]],
  },
  {
    modifier: "IS",
    params: { institution: ORG },
    reason: "modifier_is",
    passes: [["the approved institution", {}]],
    fails: [
      ["another institution", { requester: { org: OTHER_ORG } }],
      ["no institution", { requester: { org: "" } }],
    ],
  },
  {
    modifier: "PS",
    params: { project: STUDY },
    reason: "modifier_ps",
    passes: [["the approved project", {}]],
    fails: [["another project", intent({ study: OTHER_STUDY })]],
  },
  {
    modifier: "GSO",
    reason: "modifier_gso",
    passes: [["a genetic study", intent({ genetic_study: true })]],
    fails: [["a study without genotypes", {}]],
  },
  {
    modifier: "CC",
    reason: "modifier_cc",
    passes: [["treatment", { intent: { purposes: ["TREAT"] }, consent: { purposes: ["TREAT", "HRESCH"] } }]],
    fails: [
      ["research", {}],
      ["treatment and research", { intent: { purposes: ["TREAT", "HRESCH"] }, consent: { purposes: ["TREAT", "HRESCH"] } }],
    ],
  },
];

function withModifier(row: ModifierRow, change: Change, permission: string): Change {
  const params = { ...baseParams, ...row.params };
  return { ...change, consent: { ...change.consent, duo_permission: permission, duo_modifiers: [row.modifier], duo_params: params } };
}

/** Every modifier, passing and failing, under each permission that lets a health intent through. */
export function duoModifiers(): DecideCase[] {
  return MODIFIERS.flatMap((row) =>
    ["NRES", "GRU", "HMB"].flatMap((permission) => [
      ...row.passes.map(([name, change]) =>
        makeCase(`${row.modifier} under ${permission} accepts ${name}`, withModifier(row, change, permission), "permitted"),
      ),
      ...row.fails.map(([name, change]) =>
        makeCase(`${row.modifier} under ${permission} refuses ${name}`, withModifier(row, change, permission), row.reason),
      ),
    ]),
  );
}

/** Empty parameters never match, and of two modifiers the one later in the table is not reached when the first fails. */
export function modifierEdges(): DecideCase[] {
  const params = (change: Partial<typeof baseParams>) => ({ ...baseParams, ...change });
  return [
    makeCase(
      "US without a named user refuses everybody",
      { consent: { duo_modifiers: ["US"], grantee: { org: ORG } }, requester: { address: "" } },
      "modifier_us",
    ),
    makeCase(
      "IS without a named institution refuses everybody",
      { consent: { duo_modifiers: ["IS"] }, requester: { org: "" } },
      "modifier_is",
    ),
    makeCase("PS without a named project refuses everybody", { consent: { duo_modifiers: ["PS"] }, intent: { study: "" } }, "modifier_ps"),
    makeCase("GS without a country refuses everybody", { consent: { duo_modifiers: ["GS"] } }, "modifier_gs"),
    makeCase("TS of zero months refuses everybody", { consent: { duo_modifiers: ["TS"] } }, "modifier_ts"),
    makeCase("modifiers are judged in table order, not in list order", { consent: { duo_modifiers: ["GSO", "PUB"] } }, "modifier_pub"),
    makeCase("all modifiers must pass", { consent: { duo_modifiers: ["PUB", "GSO"] }, intent: { accepts: ["PUB"] } }, "modifier_gso"),
    makeCase(
      "two modifiers that pass permit",
      { consent: { duo_modifiers: ["GSO", "PUB"] }, intent: { accepts: ["PUB"], genetic_study: true } },
      "permitted",
    ),
    makeCase(
      "NPU is judged before NCU",
      { consent: { duo_modifiers: ["NCU", "NPU"] }, intent: { for_profit: true, commercial: true, price: "9000" } },
      "modifier_npu",
    ),
    makeCase("no disease term and no permission is no permission", { consent: { duo_permission: "UNSPECIFIED" } }, "duo_permission"),
    makeCase(
      "a modifier that passes does not replace the table",
      { consent: { duo_permission: "POA", duo_modifiers: ["PUB"] }, intent: { accepts: ["PUB"] } },
      "duo_permission",
    ),
    makeCase(
      "project and institution together",
      { consent: { duo_modifiers: ["PS", "IS"], duo_params: params({ project: STUDY, institution: ORG }) } },
      "permitted",
    ),
    makeCase(
      "project right, institution wrong",
      { consent: { duo_modifiers: ["PS", "IS"], duo_params: params({ project: STUDY, institution: OTHER_ORG }) } },
      "modifier_is",
    ),
  ];
}
