// SPDX-License-Identifier: Apache-2.0
// Names of a run come from its seed, so that a search for them finds this run's people and not a fixed list.
import { seeded } from "../keys.ts";

const given = (
  "Amara Bela Chidi Daria Emeka Farah Goran Hana Ines Joao Kaito Leila Mateo Nadia Omar Priya Quynh Rosa Samir Tala " +
  "Ulla Vikram Wanda Ximena Yusuf Zofia Anouk Bjorn Carmen Dmitri Elif Fionn Greta Hassan Imani Jana Kofi Lucia Malik Noor"
).split(" ");
const family = (
  "Abara Bellini Castro Dogan Eriksen Fofana Gruber Haddad Ivanov Jansen Kimura Lindqvist Moreau Nowak Okoye Petrov " +
  "Quispe Rahman Silva Tanaka Ueda Varga Weber Xanthos Yilmaz Zhang"
).split(" ");

/** A person's name; no two of a run have the same given name. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** The first `count` names of a seed, at most forty. */
export function namesOf(seed: string, count: number): PersonName[] {
  const random = seeded(seed, "names");
  const left = [...given];
  return Array.from({ length: Math.min(count, given.length) }, () => {
    const [first = 0, second = 0] = random(2);
    const [name = "Nobody"] = left.splice(first % left.length, 1);
    return { given: name, family: family[second % family.length] ?? "Nobody" };
  });
}

/** `count` of the list, in an order that the seed gives. */
export function pickOf<T>(seed: string, label: string, list: readonly T[], count: number): T[] {
  const random = seeded(seed, label);
  const left = [...list];
  return Array.from({ length: Math.min(count, list.length) }, () => left.splice((random(1)[0] ?? 0) % left.length, 1)).flat();
}
