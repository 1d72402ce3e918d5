// SPDX-License-Identifier: Apache-2.0
// The story of this network in links, told from what the index has: nothing here knows how the network was seeded.
import { acesoAmount, plural } from "../../lib/format.ts";
import { pathOf } from "../../lib/kinds.ts";
import { verdictWords } from "../../lib/words.ts";
import type { Tone } from "../../ui/chip.tsx";
import type { HomeData } from "./data.ts";

/** One chapter: what happened, how it is to be taken, and where it stands. */
export interface Chapter {
  readonly tone: Tone;
  readonly word: string;
  readonly says: string;
  readonly to: string;
  readonly link: string;
}

function released({ orders, paymentSplits }: HomeData): Chapter[] {
  const order = orders.find(({ progress }) => progress?.outcome === "RELEASED");
  if (order === undefined) return [];
  const title = order.studyEntry?.protocol?.title;
  const split = paymentSplits.find((each) => each.order === order.id);
  const patient = split?.shares.find(({ role }) => role === "PATIENT");
  const paid = patient === undefined ? "" : `, and ${acesoAmount(patient.amount)} went to the patient`;
  const says = `${title === undefined ? "A study" : `“${title}”`} asked for a record; trustees released it${paid}.`;
  return [{ tone: "good", word: "released", says, to: pathOf("order", order.id), link: "See the order" }];
}

function provable({ openings }: HomeData): Chapter[] {
  const [first] = openings;
  if (first === undefined) return [];
  const same = openings.filter(({ record }) => record === first.record).length;
  const says =
    same > 1
      ? `The owner of a record published ${plural(same, "opened reading")}. Check each one here: if one was altered, your browser will say so.`
      : "The owner of a record published an opened reading. Check it here, down to the value.";
  return [{ tone: "good", word: "provable", says, to: `/p${pathOf("record", first.record)}`, link: "Check it" }];
}

function refused({ orders }: HomeData): Chapter[] {
  const order = orders.find(({ progress }) => progress?.outcome === "REFUSED");
  if (order === undefined) return [];
  const back = order.payment?.status === "REFUNDED" ? `, and ${acesoAmount(order.payment.refunded)} went back` : "";
  const says = `A request that the chain allowed was refused by the trustees, who alone read the owner's sealed policy${back}.`;
  return [{ tone: "bad", word: "refused", says, to: pathOf("order", order.id), link: "See the refusal" }];
}

function caught({ rounds }: HomeData): Chapter[] {
  const round = rounds.find(({ progress }) => progress !== undefined && progress.code !== "" && progress.code !== "affirmed");
  if (round?.progress === undefined) return [];
  const says = `A device's evidence was refused by every relayer that checked it: ${verdictWords(round.progress.code)}.`;
  return [{ tone: "bad", word: "caught", says, to: pathOf("round", round.id), link: "See the round" }];
}

function withdrawn({ consents }: HomeData): Chapter[] {
  const [consent] = consents;
  if (consent === undefined) return [];
  const says = `A patient withdrew a consent in block ${consent.changedHeight}. From the next block on nothing is opened under it.`;
  return [{ tone: "warn", word: "withdrawn", says, to: pathOf("consent", consent.id), link: "See the consent" }];
}

/** The chapters that this network has, in the order in which they are best read. */
export function storyOf(home: HomeData): Chapter[] {
  return [provable(home), released(home), refused(home), caught(home), withdrawn(home)].flat();
}
