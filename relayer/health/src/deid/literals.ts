// SPDX-License-Identifier: Apache-2.0
// Every text in the input that names the person: what the independent scan then looks for in the output.
import { eachObject, isObject, isResource, type Json, type JsonObject, listOf, objectsOf, type Resource, textOf } from "../json.ts";

export interface Literals {
  /** Whole words, lower case, three letters or more: parts of names and places. */
  readonly words: ReadonlySet<string>;
  /** Looked for anywhere, lower case: ids, addresses of mail and street, dates of birth. */
  readonly phrases: ReadonlySet<string>;
  /** Digits only, seven or more: numbers however they are written. */
  readonly numbers: ReadonlySet<string>;
  /** Shorter numbers, such as a ZIP: only a whole value that is neither a code nor a measurement counts. */
  readonly shortNumbers: ReadonlySet<string>;
}

interface Found {
  readonly words: Set<string>;
  readonly phrases: Set<string>;
  readonly numbers: Set<string>;
  readonly shortNumbers: Set<string>;
}

/** Letters and digits of any script, split at everything else. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function addWords(text: string, found: Found): void {
  for (const word of wordsOf(text)) {
    if (/^\d+$/.test(word)) addNumber(word, found);
    else if (word.length >= 3 || /[^\p{ASCII}]/u.test(word)) found.words.add(word);
  }
}

function addNumber(text: string, found: Found): void {
  const digits = text.replace(/\D/g, "");
  if (digits.length >= 7) found.numbers.add(digits);
  else if (digits.length >= 4) found.shortNumbers.add(digits);
}

function addPhrase(text: string, found: Found): void {
  if (text.length >= 6) found.phrases.add(text.toLowerCase());
  addNumber(text, found);
}

function addNames(value: Json | undefined, found: Found): void {
  for (const name of objectsOf(value)) {
    for (const part of [name.text, name.family, ...listOf(name.given), ...listOf(name.suffix)]) addWords(textOf(part), found);
  }
}

function addAddress(value: Json | undefined, found: Found): void {
  for (const address of objectsOf(value)) {
    for (const part of [address.text, ...listOf(address.line), address.city, address.district]) {
      addWords(textOf(part), found);
      addPhrase(textOf(part), found);
    }
    addPhrase(textOf(address.postalCode), found);
  }
}

/** Ids and contact points stand in every resource; they lead to the person wherever they stand. */
function addIds(object: JsonObject, found: Found): void {
  for (const identifier of objectsOf(object.identifier)) addPhrase(textOf(identifier.value), found);
  for (const contact of objectsOf(object.telecom)) addPhrase(textOf(contact.value), found);
  for (const key of ["serialNumber", "lotNumber", "distinctIdentifier", "deviceIdentifier", "carrierHRF"])
    addPhrase(textOf(object[key]), found);
}

const US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/";

function addExtensions(resource: Resource, found: Found): void {
  eachObject(listOf(resource.extension), (extension) => {
    if (textOf(extension.url).startsWith(US_CORE) || extension.url === "text") return;
    addWords(textOf(extension.valueString), found);
    addAddress(extension.valueAddress, found);
  });
}

function addPerson(resource: Resource, found: Found): void {
  if (textOf(resource.id).length >= 4) addPhrase(textOf(resource.id), found);
  if (textOf(resource.birthDate).length > 4) found.phrases.add(textOf(resource.birthDate).toLowerCase());
  addNames(resource.name, found);
  addAddress(resource.address, found);
  addExtensions(resource, found);
  for (const contact of objectsOf(resource.contact)) {
    addNames(contact.name, found);
    addAddress(contact.address, found);
    for (const point of objectsOf(contact.telecom)) addPhrase(textOf(point.value), found);
  }
  for (const photo of objectsOf(resource.photo)) addPhrase(textOf(photo.url), found);
}

const PEOPLE = ["Patient", "RelatedPerson", "Person"];
const ABOUT_PERSON = ["subject", "patient", "individual", "beneficiary"];

/** Collects the literals of a person's resources, contained ones included. */
export function literalsOf(resources: readonly Resource[]): Literals {
  const found: Found = { words: new Set(), phrases: new Set(), numbers: new Set(), shortNumbers: new Set() };
  for (const resource of resources) {
    eachObject(resource, (object) => {
      addIds(object, found);
      if (isResource(object) && PEOPLE.includes(object.resourceType)) addPerson(object, found);
    });
    for (const key of ABOUT_PERSON) {
      const reference = resource[key];
      if (isObject(reference) && key !== "individual") addWords(textOf(reference.display), found);
    }
  }
  return found;
}
