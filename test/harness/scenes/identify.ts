// SPDX-License-Identifier: Apache-2.0
import type { PersonName } from "./names.ts";

/** A bundle as far as a name is looked for. */
interface Named {
  readonly entry?: readonly { readonly resource?: { readonly resourceType?: string; readonly name?: readonly HumanName[] } }[];
}

interface HumanName {
  readonly given?: readonly string[];
  readonly family?: string;
}

/** The same bundle about somebody of another name: wherever the old one stood, in references, narrative and attachments too. */
export function renamed(bundle: unknown, name: PersonName): unknown {
  const old = nameIn(bundle as Named);
  const swap = (text: string): string => text.replaceAll(old.given, name.given).replaceAll(old.family, name.family);
  return walk(bundle, (text, key) => (key === "data" ? encode(swap(decode(text))) : swap(text)), "");
}

function nameIn(bundle: Named): PersonName {
  const patient = bundle.entry?.map(({ resource }) => resource).find((resource) => resource?.resourceType === "Patient");
  const [first] = patient?.name ?? [];
  const given = first?.given?.[0];
  if (given === undefined || first?.family === undefined)
    throw new Error("FHIR bundle: got no Patient with given and family name, wanted one");
  return { given, family: first.family };
}

function walk(value: unknown, change: (text: string, key: string) => string, key: string): unknown {
  if (typeof value === "string") return change(value, key);
  if (Array.isArray(value)) return value.map((item) => walk(item, change, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, change, name)]));
}

const decode = (base64: string): string => Buffer.from(base64, "base64").toString("utf8");
const encode = (text: string): string => Buffer.from(text, "utf8").toString("base64");
