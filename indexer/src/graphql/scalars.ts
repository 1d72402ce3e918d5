// SPDX-License-Identifier: Apache-2.0
import { GraphQLScalarType, Kind } from "graphql";
import { queryError } from "./errors.ts";

function textScalar(name: string, form: RegExp, wanted: string, change: (text: string) => string = (t) => t): GraphQLScalarType {
  const read = (value: unknown) => {
    const text = change(String(value));
    if (!form.test(text)) throw queryError("bad_id", name, text.slice(0, 80), wanted);
    return text;
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: read,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING || node.kind === Kind.INT) return read(node.value);
      throw queryError("bad_id", name, node.kind, wanted);
    },
  });
}

/** The scalars of base.graphql. */
export const scalars = {
  Hex: textScalar("Hex", /^([0-9a-f]{2})*$/, "hexadecimal", (t) => t.trim().replace(/^0x/i, "").toLowerCase()),
  Int64: textScalar("Int64", /^-?\d{1,18}$/, "a decimal integer"),
  UInt32: new GraphQLScalarType({ name: "UInt32", serialize: Number, parseValue: Number }),
  JSON: new GraphQLScalarType({ name: "JSON", serialize: (value) => value }),
};
