// SPDX-License-Identifier: Apache-2.0
import { eachObject, type Json, type JsonObject, objectsOf, textOf } from "../json.ts";

/** A code and the system that defines it. */
export interface Code {
  readonly system: string;
  readonly code: string;
}

/** The codings of a CodeableConcept or a list of them. */
export function codingsOf(concepts: Json | undefined): readonly Code[] {
  return objectsOf(concepts).flatMap((concept) => objectsOf(concept.coding).map(codeOf));
}

/** One Coding as plain values. */
export function codeOf(coding: JsonObject): Code {
  return { system: textOf(coding.system), code: textOf(coding.code) };
}

/** Every coding and every word shown to people, anywhere in the resource. */
export function everyCode(resource: JsonObject): { readonly codes: readonly Code[]; readonly words: string } {
  const codes: Code[] = [];
  const words: string[] = [];
  eachObject(resource, (object) => {
    if (typeof object.code === "string" && typeof object.system === "string") codes.push(codeOf(object));
    for (const shown of [object.display, object.text]) if (typeof shown === "string") words.push(shown);
  });
  return { codes, words: words.join("\n") };
}
