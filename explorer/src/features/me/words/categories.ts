// SPDX-License-Identifier: Apache-2.0
import { proseList } from "../../../lib/format.ts";
import { plain } from "../../../lib/words.ts";

const classes: Readonly<Record<string, string>> = {
  WEARABLE: "Wearable and vital signs",
  LAB: "Laboratory",
  CLINICAL: "Clinical records",
  NOTES: "Doctors' notes",
  IMAGING: "Images",
  GENOMIC: "Genome",
  SURVEY: "Questionnaires",
};

/** A data class as a patient would call it. */
export function classTitle(dataClass: string): string {
  return classes[dataClass] ?? plain(dataClass);
}

const categories: Readonly<Record<string, string>> = {
  DEMOGRAPHICS: "age and sex",
  VITALS: "vital signs",
  ECG: "ECG",
  PPG_RAW: "pulse waves",
  GLUCOSE: "glucose",
  ACTIVITY: "activity",
  SLEEP: "sleep",
  LAB: "laboratory values",
  CONDITIONS: "diagnoses",
  MEDICATIONS: "medication",
  IMMUNIZATIONS: "vaccinations",
  PROCEDURES: "procedures",
  ENCOUNTERS: "visits",
  NOTES: "notes",
  IMAGING: "images",
  GENOMIC: "genome",
  SURVEY: "answers to questions",
  DEVICE_META: "facts about devices",
};

/** A fine category as a patient would call it. */
export function categoryWords(category: string): string {
  return categories[category] ?? plain(category);
}

const labels: Readonly<Record<string, string>> = {
  SUD: "substance use",
  MENTAL: "mental health",
  PSYNOTES: "psychotherapy notes",
  HIV: "HIV",
  SEXREPRO: "sexual and reproductive health",
  GENETIC: "genetics",
  VIOLENCE: "violence",
};

/** What a sensitivity label is about. */
export function labelWords(label: string): string {
  return labels[label] ?? plain(label);
}

const uses: Readonly<Record<string, string>> = {
  REIDENTIFY: "try to find out who you are",
  LINK: "link your data with other data",
  AI_TRAINING: "train AI with it",
  INSURER: "give it to insurers",
  LAW_ENFORCEMENT: "give it to law enforcement",
  ADVERTISING: "use it for advertising",
};

/** Forbidden uses as what somebody may not do: "try to find out who you are or use it for advertising". */
export function forbiddenWords(forbidden: readonly string[]): string {
  return proseList(forbidden.map((use) => uses[use] ?? plain(use))).replace(/ and ([^,]*)$/, " or $1");
}
