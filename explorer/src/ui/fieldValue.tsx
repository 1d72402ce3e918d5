// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from "react";
import { acesoAmount, fieldTitle, proseList, timeText } from "../lib/format.ts";
import { type Fields, isFields } from "../lib/json.ts";
import { referenceOf } from "../lib/kinds.ts";
import { classNames } from "../lib/words.ts";
import { Account, IdText } from "./links.tsx";

const timeFields =
  /^(time|granted|expires(At)?|validFrom|validUntil|opened(Time)?|erased|created|deadline|outcomeTime|withdrawn(At)?|registered|reviewAt|deletionConfirmed|approved|leaseUntil|dealt|jailedUntil|moratoriumUntil)$/;
const amountFields = /^(price|balance|reserved|fee|amount|refunded|bond|commercial|nonProfit|minted|emission|remaining|dust)$/;

function scalar(name: string, value: string | number | boolean): ReactNode {
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  const to = referenceOf(name, text);
  if (to?.startsWith("/account/")) return <Account address={text} />;
  if (to !== undefined || (text.length > 20 && /^[0-9a-z]+$/i.test(text)))
    return <IdText id={text} to={to} what={fieldTitle(name).toLowerCase()} />;
  if (/^\d+$/.test(text)) {
    if (timeFields.test(name)) return timeText(text);
    if (amountFields.test(name)) return acesoAmount(text);
    if (name === "classes") return proseList(classNames(Number(text))) || "none";
  }
  return <span className="wrap">{text === "" ? "—" : text}</span>;
}

const SHOWN = 12; // rows of a list before the rest is counted

/** Any JSON value of the index, by its field's name: ids are links, times and amounts in words. */
export function FieldValue({ name, value }: { name: string; value: unknown }): ReactNode {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return scalar(name, value);
  if (Array.isArray(value)) {
    if (value.length === 0) return <span className="quiet">none</span>;
    const items = value.slice(0, SHOWN).map((each: unknown, i) => ({ key: `${i}`, each }));
    return (
      <ul className="plain">
        {items.map(({ key, each }) => (
          <li key={key}>
            <FieldValue name={name} value={each} />
          </li>
        ))}
        {value.length > SHOWN && <li className="quiet">and {value.length - SHOWN} more, in the raw JSON</li>}
      </ul>
    );
  }
  if (!isFields(value)) return <span className="quiet">—</span>;
  if ("nodes" in value) return <FieldValue name={name} value={value.nodes} />;
  return (
    <dl className="inner">
      {Object.entries(value).map(([inner, each]) => (
        <div key={inner}>
          <dt>{fieldTitle(inner)}</dt>
          <dd>
            <FieldValue name={inner === "id" ? name : inner} value={each} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The fields of an object of the index as rows of facts. */
export function fieldRows(fields: Fields): Record<string, ReactNode> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [fieldTitle(name), <FieldValue key={name} name={name} value={value} />]),
  );
}
