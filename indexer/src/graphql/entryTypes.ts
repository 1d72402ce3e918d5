// SPDX-License-Identifier: Apache-2.0
// The part of the schema that mirrors the chain: for every kind its type, enums, list, filter and queries, out of the descriptors.
// A new stored message is one line of kinds.ts and nothing here.
import { enums, type Field, messages } from "../descriptor.ts";
import { type Kind, kindOfType, kinds } from "../kinds.ts";

/** GraphQL names of types whose own last word would say too little; all others keep it. */
const names: Readonly<Record<string, string>> = {
  "aceso.operator.v1.Role": "OperatorRole",
  "aceso.operator.v1.Status": "OperatorStatus",
  "aceso.operator.v1.Member": "OperatorMember",
  "aceso.attestation.v1.Purpose": "RoundPurpose",
  "aceso.attestation.v1.Phase": "RoundPhase",
  "aceso.attestation.v1.Result": "VerdictResult",
  "aceso.consent.v1.Purpose": "PurposeOfUse",
  "aceso.consent.v1.Decision": "ConsentDecision",
  "aceso.reward.v1.Role": "RewardRole",
};

/** GraphQL type of a kind: its name in PascalCase. */
export function typeOfKind(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

const kindTypes = new Map(Object.entries(kinds).map(([kind, { type }]) => [type, typeOfKind(kind)]));

function typeName(full: string): string {
  return kindTypes.get(full) ?? names[full] ?? full.slice(full.lastIndexOf(".") + 1);
}

function kindOf(name: string): Kind {
  const found = kinds[name];
  if (found === undefined) throw new TypeError(`kind: got ${name}, wanted a kind of the index`);
  return found;
}

function scalarOf(field: Field): string {
  if (field.type === "bytes") return "Hex";
  if (field.type === "bool") return "Boolean";
  if (field.type === "int64") return "Int64";
  if (field.type === "int32") return field.signed ? "Int" : "UInt32";
  return field.type === "string" ? "String" : typeName(field.of);
}

function fieldLine(field: Field): string {
  const type = scalarOf(field);
  if (field.repeated) return `  ${field.camel}: [${type}!]!`;
  return `  ${field.camel}: ${type}${field.oneof || field.type === "message" ? "" : "!"}`;
}

/** Fields that a list can be narrowed by: all are covered by the index over values. */
export function filterFields(kind: string): Field[] {
  const { type, id } = kindOf(kind);
  return (messages.get(type) ?? []).filter((field) => {
    if (field.repeated || field.type === "message") return false;
    return (field.type !== "int64" && field.type !== "int32") || id.includes(field.camel) || field.camel === "epoch";
  });
}

const pageArgs = "first: Int, after: String, last: Int, before: String, sort: ListOrder = NEWEST";

function kindTypeSdl(kind: string): string {
  const { type, id, plural, derived } = kindOf(kind);
  const name = typeOfKind(kind);
  const fields = messages.get(type);
  if (fields === undefined) throw new TypeError(`${kind}: got no message ${type} in the descriptors, wanted one`);
  const row = `its row id is ${id.length === 0 ? kind : id.join("/")}`;
  const filters = filterFields(kind).map((field) => `${field.camel}: ${scalarOf(field)}`);
  return `
"${type}${derived ? ", with what its event adds" : ""}; ${row}."
type ${name} implements Entity {
  entityId: ID!
  createdHeight: Int64!
  changedHeight: Int64!
  changedTx: Hex
${fields.map(fieldLine).join("\n")}
}
type ${name}Connection { edges: [${name}Edge!]! nodes: [${name}!]! pageInfo: PageInfo! totalCount: Int! }
type ${name}Edge { cursor: String! node: ${name}! }
"All given fields must be equal. AND: every one holds; OR: at least one holds; NOT: it does not hold."
input ${name}Filter { ${filters.join(" ")} AND: [${name}Filter!] OR: [${name}Filter!] NOT: ${name}Filter }
extend type Query {
  ${kind}(id: ID!, at: At): ${name}
  ${plural}(${[pageArgs, `where: ${name}Filter`, "at: At", ...filters].join(", ")}): ${name}Connection!
}`;
}

/** Full names of the messages and enums that the kinds' fields hold, whatever the depth. */
function reached(): Set<string> {
  const found = new Set<string>();
  const visit = (type: string) => {
    for (const field of messages.get(type) ?? []) {
      if (field.of === "" || found.has(field.of)) continue;
      found.add(field.of);
      if (field.type === "message") visit(field.of);
    }
  };
  for (const { type } of Object.values(kinds)) visit(type);
  return found;
}

function heldSdl(full: string): string {
  const values = enums.get(full);
  if (values !== undefined) return `enum ${typeName(full)} { ${[...values.values()].join(" ")} }`;
  return `"${full}"\ntype ${typeName(full)} {\n${(messages.get(full) ?? []).map(fieldLine).join("\n")}\n}`;
}

/** SDL of every kind and of what they hold. */
export function entryTypes(): string {
  const held = [...reached()].filter((full) => !kindTypes.has(full)).sort();
  return [...Object.keys(kinds).map(kindTypeSdl), ...held.map(heldSdl)].join("\n");
}

/** Fields of a kind that hold another kind's message: they are answered with that entry as it stands. */
export function heldKinds(kind: string): { field: string; kind: string }[] {
  return (messages.get(kindOf(kind).type) ?? []).flatMap((field) => {
    const held = field.type === "message" && !field.repeated ? kindOfType.get(field.of) : undefined;
    return held === undefined ? [] : [{ field: field.camel, kind: held }];
  });
}
