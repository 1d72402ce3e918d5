// SPDX-License-Identifier: Apache-2.0
// What makes a resource sensitive. ICD-10 entries are prefixes; all others are whole codes. `words` is a second net over what the
// source shows to people (display, text), for codes no list has: English only, and rather too wide than too narrow.
import { LOINC, RXNORM, SNOMED } from "./codes/systems.ts";

/** In the order of their bits, from 1 << 0. */
export const LABEL_NAMES = ["SUD", "MENTAL", "PSYNOTES", "HIV", "SEXREPRO", "GENETIC", "VIOLENCE", "MINOR"] as const;
export type Label = (typeof LABEL_NAMES)[number];
export type CodedLabel = Exclude<Label, "MINOR">;

export interface LabelCodes {
  readonly icd10: readonly string[];
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly words: RegExp | null;
}

/** Codes parted by white space. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** PRAPARE asks about a partner's violence, prison and stress in one panel: its answers carry both labels. */
const PRAPARE = ["93025-5", "76437-3"];

export const LABEL_CODES: Readonly<Record<CodedLabel, LabelCodes>> = {
  SUD: {
    icd10: list(`
        F10 F11 F12 F13 F14 F15 F16 F18 F19 T40 T51.0 K70 G31.2 O99.31 O99.32 P96.1 Y90 Z71.4 Z71.5 Z72.1 Z72.2 Z81.1
        Z81.3 Z81.4`),
    codes: {
      [LOINC]: list(`
        82667-7 82666-9 75626-2 75624-7 72109-2 68518-0 68519-8 68520-6 69722-7 96842-0 3426-4 3879-4 19659-2 5640-8
        5643-2`),
      [SNOMED]: list(`
        10939881000119105 361055000 55680006 7200002 15167005 66590003 191816009 5602001 75544000 6525002 26416006
        228273003 428211000124100 763302001 713106006 56876005 707848009 266707007 171208001 386449006 182969009
        408933008 310653000 713107002`),
      [RXNORM]: list(`
        1819 6813 7243 3554 82819 7242 1431076 1307056 351266 351267 351264 351265 864706 864718 864978 637213 1655032
        197446 197447 835726 1483744 865077 1010600 1010604`),
    },
    words:
      /\b(alcohol\w*|drug (abuse|misuse|overdose|dependence|rehab\w*)|substance (use|abuse|misuse)|opioid (use|abuse|dependence|disorder)|addict\w*|methadone|buprenorphine|naltrexone|disulfiram|detoxif\w*|cocaine|heroin|cannabis|misuses? drugs|dast-?10|audit-?c)\b/i,
  },
  MENTAL: {
    icd10: list(`
        F0 F20 F21 F22 F23 F24 F25 F28 F29 F3 F4 F5 F6 F7 F8 F9 R45 T14.91 X6 X7 X80 X81 X82 X83 X84 Z91.5`),
    codes: {
      [LOINC]: [
        ...list(`
        55758-7 44261-6 44249-1 89204-2 89206-7 70274-6 69737-5 44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5
        44253-3 44260-8 69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7 71354-5 99046-5 93373-9 75443-2 54635-8
        73831-0 73832-8 88121-9`),
        ...PRAPARE,
      ],
      [SNOMED]: list(`
        73595000 80583007 36923009 370143000 35489007 48694002 197480006 21897009 371631005 47505003 13746004 58214004
        69322001 406506008 192127007 35919005 231504006 74732009 44376007 267073005 267076002 6471006 82313006 225444004
        171207006 710841007 454711000124102 715252007 228557008 183524004 84758004 75516001 88848003 32911000 401174001
        112011000119102 94631000119100`),
      [RXNORM]: list(`
        36437 321988 42347 32937 39786 72625 4493 704 10737 6448 61381 35636 51272 89013 115698 46303 5093 2626 312938
        312940 310384 313990`),
    },
    words:
      /\b(depress\w*|anxiety|phq-?\d*|gad-?7|suicid\w*|self[- ]harm|psychiatr\w*|psycho(sis|tic|therapy|log\w*)|schizo\w*|bipolar|mental (health|disorder|illness)|mania|panic|post[- ]?traumatic|ptsd|eating disorder|anorexia nervosa|bulimi\w*|autis\w*|attention deficit|adhd|personality disorder|stress \(finding\))/i,
  },
  PSYNOTES: {
    icd10: [],
    codes: { [LOINC]: list("75443-2 34788-0 34787-2 28627-8 28635-1 18733-6 68609-7 11527-9") },
    words: /\b(psychotherapy|mental health|psychiatry|psychology) .{0,24}note\b/i,
  },
  HIV: {
    icd10: list("B20 B21 B22 B23 B24 Z21 R75 O98.7 Z11.4 Z20.6 Z71.7 Z83.0"),
    codes: {
      [LOINC]: list(`
        56888-1 7917-8 7918-6 29893-5 20447-9 25836-8 24012-7 48345-3 68961-2 69668-2 75622-1 21007-0 24467-3 80387-4
        80203-3 31201-7 5220-9 30361-0 47245-6 57975-5`),
      [SNOMED]: list("86406008 165816005 62479008 91947003 91948008 402915006 171121004 31676001 398329009 186706006"),
      [RXNORM]: list(`
        276237 1147334 300195 190521 68244 402246 343047 85762 195085 460132 1433868 1721603 643066 1747691 639888
        1999667 2053430 1926066 476556`),
    },
    words: /\b(hiv|human immunodeficiency virus|aids|antiretroviral\w*|pre-?exposure prophylaxis|emtricitabine|tenofovir|cd4)\b/i,
  },
  SEXREPRO: {
    icd10: list(`
        A50 A51 A52 A53 A54 A55 A56 A57 A58 A59 A60 A63 A64 F52 F64 F65 F66 N46 N48.4 N52 N97 O Z30 Z31 Z32 Z33 Z34 Z36
        Z37 Z39 Z3A Z11.3 Z70 Z72.5 Z79.3 Z87.890 Z97.5`),
    codes: {
      [LOINC]: list(`
        2106-3 2110-5 2118-8 19080-1 21198-7 80384-1 82810-3 11449-6 11778-8 11779-6 11996-6 11640-0 21613-5 24111-7
        20507-0 5292-8 31147-2 22587-0 43304-5 43305-2 76690-7 76691-5 86645-9 8665-2 64234-8 90767-5`),
      [SNOMED]: list(`
        72892002 19169002 79586000 77386006 47200007 35999006 17369002 156073000 156072005 386639001 609496007 398254007
        424619006 169762003 183460006 424441002 310061009 252160004 169230002 274804006 225158009 169553002 169560008
        65200003 268585006 386394001 133906008 301807007 46764007 76272004 15628003 240589008 105629000 8098009
        302227002 65046005 714812005 714749008 176178006 20135006 386637004 177157003 237001001 735971005 407377005
        407376001 66348005 287664005 169826009 169564004 860602007 112283007`),
      [RXNORM]: list(`
        748962 748856 978950 1534809 757594 749762 831533 748879 1359133 749882 751905 807283 1856546 389221 1000126
        1605257 1366342 1366343 7514 6373 6691 42351 136411 358263 306674 312950 213269 748961 749785 749860`),
    },
    words:
      /\b(pregnan\w*|prenatal|antenatal|postnatal|obstetric\w*|gyn(a)?ecolog\w*|abortion|miscarriage|contracepti\w*|fertility|fetal|foetal|uterine|sterili[sz]ation|syphilis|gonorrh\w*|chlamydia\w*|genital|sexual\w*|gender (identity|dysphoria)|erectile|(21|28|84|91) day pack)\b/i,
  },
  GENETIC: {
    icd10: list("Z14 Z15 Z13.7 Z31.43 Z31.44 Q9 G10 E84 D57 E75.0"),
    codes: {
      [LOINC]: list(`
        81247-9 69548-6 48018-6 51963-7 53034-5 81252-9 51969-4 48004-6 48005-3 47998-0 69547-8 51958-7 81258-6 55232-3
        55233-1 50397-9 21636-6 21639-0 94235-9 21667-1 24475-6 54471-8 59041-4`),
      [SNOMED]: list(`
        433114000 434363004 405823003 412734009 412738007 445180002 409709004 67406007 58756001 190905008 417357006
        41040004 405824009 702446006`),
    },
    words: /\b(gene(tic\w*)?|genotyp\w*|genom\w*|brca\d?|karyotype|chromosom\w*|hereditary|mutation|exome|carrier (status|screen\w*))\b/i,
  },
  VIOLENCE: {
    icd10: list("T74 T76 Y07 X92 X93 X94 X95 X96 X99 Y0 Z04.4 Z04.7 Z62.81 Z63.0 Z65.4 Z69 Z91.41"),
    codes: {
      [LOINC]: [...list("76504-0 76499-3 76500-8 76501-6 76502-4 76503-2 95614-4 95618-5 95615-1 95616-9 95617-7"), ...PRAPARE],
      [SNOMED]: list("706893006 424393004 866148006 371772001 248110007 95921002 95922009 229817009 266948004"),
    },
    words:
      /\b(intimate partner|domestic (abuse|violence)|violen\w*|assault\w*|rape|(physical|emotional|child|elder|spous\w*|sexual) abuse|victim|criminal record|hark)\b/i,
  },
};
