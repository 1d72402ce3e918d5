// SPDX-License-Identifier: Apache-2.0
import { bytePaths, changeOneByte, type JsonPath } from "@aceso/proof";

// What is spoilt first: the opened reading's value where there is one, else the record's content.
const favourites = ["openings,0,value", "record,ciphertextHash"];

function pathToChange(json: unknown): JsonPath | undefined {
  const paths = bytePaths(json);
  return favourites.map((name) => paths.find((path) => path.join() === name)).find((path) => path !== undefined) ?? paths[0];
}

/** The text of a bundle with one byte of one value changed. Throws SyntaxError for text that is no JSON. */
export function alteredText(text: string): string {
  const json: unknown = JSON.parse(text);
  const path = pathToChange(json);
  return path === undefined ? text : `${JSON.stringify(changeOneByte(json, path), null, 1)}\n`;
}
