// SPDX-License-Identifier: Apache-2.0
// Every reason as one plain sentence, per language: [en, de, es]. No promise, no blame, no word a patient would have to look up.
import type { Reason } from "./reasons.ts";

export const LANGUAGES = ["en", "de", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

type Sentences = readonly [en: string, de: string, es: string];

export const SENTENCES: Readonly<Record<Reason, Sentences>> = {
  permitted: ["A consent covers this use.", "Eine Einwilligung deckt diese Nutzung.", "Un consentimiento cubre este uso."],
  intent_invalid: [
    "The request is incomplete or contradicts itself.",
    "Die Anfrage ist unvollständig oder widersprüchlich.",
    "La solicitud está incompleta o se contradice.",
  ],
  action_unsupported: [
    "This kind of access is not offered yet.",
    "Diese Art von Zugriff gibt es noch nicht.",
    "Este tipo de acceso todavía no se ofrece.",
  ],
  study_not_active: ["The study is closed or paused.", "Die Studie ist beendet oder ruht.", "El estudio está cerrado o en pausa."],
  protocol_version_stale: [
    "The request uses another version of the study plan than the current one.",
    "Die Anfrage beruht nicht auf der geltenden Fassung des Studienplans.",
    "La solicitud no usa la versión vigente del plan del estudio.",
  ],
  ethics_expired: [
    "The study has no valid ethics approval.",
    "Die Studie hat keine gültige Zustimmung einer Ethikkommission.",
    "El estudio no tiene una aprobación ética vigente.",
  ],
  denied_by_owner: [
    "The owner has said no to this requester for this kind of data.",
    "Die Person hat diesem Anfragenden diese Art von Daten verweigert.",
    "La persona ha dicho que no a este solicitante para este tipo de datos.",
  ],
  no_consent: ["The owner has given no consent.", "Es liegt keine Einwilligung vor.", "La persona no ha dado ningún consentimiento."],
  grantee_mismatch: [
    "The consent was given to somebody else.",
    "Die Einwilligung gilt für jemand anderen.",
    "El consentimiento se dio a otra persona u organización.",
  ],
  consent_version_stale: [
    "The consent was given for another version of the study plan. The study has to ask again.",
    "Die Einwilligung galt für eine andere Fassung des Studienplans. Die Studie muss neu fragen.",
    "El consentimiento se dio para otra versión del plan del estudio. El estudio debe volver a preguntar.",
  ],
  visa_missing: [
    "The requester lacks a proof the consent asks for.",
    "Dem Anfragenden fehlt ein Nachweis, den die Einwilligung verlangt.",
    "Al solicitante le falta una acreditación que el consentimiento exige.",
  ],
  visa_expired: [
    "A proof the consent asks for has run out.",
    "Ein Nachweis, den die Einwilligung verlangt, ist abgelaufen.",
    "Una acreditación que el consentimiento exige ha caducado.",
  ],
  consent_not_active: [
    "The consent was withdrawn, replaced or paused.",
    "Die Einwilligung wurde widerrufen, ersetzt oder ruht.",
    "El consentimiento fue retirado, sustituido o está en pausa.",
  ],
  consent_not_yet_valid: ["The consent starts later.", "Die Einwilligung beginnt später.", "El consentimiento empieza más tarde."],
  consent_expired: ["The consent has run out.", "Die Einwilligung ist abgelaufen.", "El consentimiento ha caducado."],
  consent_under_review: [
    "The consent has to be confirmed again by the person it is about.",
    "Die betroffene Person muss die Einwilligung erneut bestätigen.",
    "La persona afectada tiene que confirmar de nuevo el consentimiento.",
  ],
  authority_expired: [
    "Whoever gave the consent for somebody else may no longer do so.",
    "Wer für jemand anderen eingewilligt hat, ist dazu nicht mehr befugt.",
    "Quien consintió en nombre de otra persona ya no está autorizado.",
  ],
  class_not_covered: [
    "The consent does not cover this kind of data.",
    "Die Einwilligung umfasst diese Art von Daten nicht.",
    "El consentimiento no abarca este tipo de datos.",
  ],
  period_not_covered: [
    "The consent does not cover all of these years.",
    "Die Einwilligung umfasst nicht alle diese Jahre.",
    "El consentimiento no abarca todos estos años.",
  ],
  action_not_covered: [
    "The consent does not allow data to be handed out.",
    "Die Einwilligung erlaubt keine Herausgabe von Daten.",
    "El consentimiento no permite entregar datos.",
  ],
  policy_missing: [
    "The detailed terms of the consent could not be opened.",
    "Die genauen Bedingungen der Einwilligung ließen sich nicht öffnen.",
    "No se pudieron abrir las condiciones detalladas del consentimiento.",
  ],
  category_not_covered: [
    "The detailed terms leave this kind of record out.",
    "Die genauen Bedingungen nehmen diese Art von Eintrag aus.",
    "Las condiciones detalladas excluyen este tipo de registro.",
  ],
  duo_permission: [
    "The consent is for another kind of research.",
    "Die Einwilligung gilt für eine andere Art von Forschung.",
    "El consentimiento es para otro tipo de investigación.",
  ],
  disease_mismatch: [
    "The consent is for research on another disease.",
    "Die Einwilligung gilt für die Erforschung einer anderen Krankheit.",
    "El consentimiento es para investigar otra enfermedad.",
  ],
  modifier_unknown: [
    "The consent has a condition this software does not know.",
    "Die Einwilligung enthält eine Bedingung, die diese Software nicht kennt.",
    "El consentimiento contiene una condición que este programa no conoce.",
  ],
  modifier_npoa: [
    "The consent excludes research on origins and ancestry.",
    "Die Einwilligung schließt Forschung zu Herkunft und Abstammung aus.",
    "El consentimiento excluye la investigación sobre origen y ascendencia.",
  ],
  modifier_nmds: [
    "The consent excludes the development of methods and software.",
    "Die Einwilligung schließt die Entwicklung von Methoden und Software aus.",
    "El consentimiento excluye el desarrollo de métodos y programas.",
  ],
  modifier_npu: [
    "The consent is for non-profit organisations only.",
    "Die Einwilligung gilt nur für gemeinnützige Organisationen.",
    "El consentimiento es solo para organizaciones sin ánimo de lucro.",
  ],
  modifier_ncu: [
    "The consent is for non-commercial use only.",
    "Die Einwilligung gilt nur für nicht kommerzielle Nutzung.",
    "El consentimiento es solo para usos no comerciales.",
  ],
  modifier_npuncu: [
    "The consent is for non-commercial use by non-profit organisations only.",
    "Die Einwilligung gilt nur für nicht kommerzielle Nutzung durch gemeinnützige Organisationen.",
    "El consentimiento es solo para usos no comerciales de organizaciones sin ánimo de lucro.",
  ],
  modifier_gs: [
    "The study takes place in a country the consent does not name.",
    "Die Studie findet in einem Land statt, das die Einwilligung nicht nennt.",
    "El estudio se realiza en un país que el consentimiento no nombra.",
  ],
  modifier_ts: [
    "The access would last longer than the consent allows.",
    "Der Zugriff würde länger dauern, als die Einwilligung erlaubt.",
    "El acceso duraría más de lo que permite el consentimiento.",
  ],
  modifier_mor: [
    "The study has not agreed to publish only after the date the consent names.",
    "Die Studie hat nicht zugesagt, erst nach dem genannten Datum zu veröffentlichen.",
    "El estudio no ha aceptado publicar solo después de la fecha indicada.",
  ],
  modifier_pub: [
    "The study has not agreed to publish its results.",
    "Die Studie hat nicht zugesagt, ihre Ergebnisse zu veröffentlichen.",
    "El estudio no ha aceptado publicar sus resultados.",
  ],
  modifier_col: [
    "The study has not agreed to work with the original researchers.",
    "Die Studie hat nicht zugesagt, mit den ursprünglichen Forschenden zusammenzuarbeiten.",
    "El estudio no ha aceptado colaborar con los investigadores originales.",
  ],
  modifier_rtn: [
    "The study has not agreed to return its results.",
    "Die Studie hat nicht zugesagt, ihre Ergebnisse zurückzugeben.",
    "El estudio no ha aceptado devolver sus resultados.",
  ],
  modifier_us: [
    "The consent is for one named user.",
    "Die Einwilligung gilt nur für eine bestimmte Person.",
    "El consentimiento es para un usuario concreto.",
  ],
  modifier_is: [
    "The consent is for one named institution.",
    "Die Einwilligung gilt nur für eine bestimmte Einrichtung.",
    "El consentimiento es para una institución concreta.",
  ],
  modifier_ps: [
    "The consent is for one named project.",
    "Die Einwilligung gilt nur für ein bestimmtes Projekt.",
    "El consentimiento es para un proyecto concreto.",
  ],
  modifier_gso: [
    "The consent is for genetic studies only.",
    "Die Einwilligung gilt nur für genetische Studien.",
    "El consentimiento es solo para estudios genéticos.",
  ],
  modifier_cc: [
    "The consent is for treatment only.",
    "Die Einwilligung gilt nur für die Behandlung.",
    "El consentimiento es solo para el tratamiento.",
  ],
  purpose_not_covered: [
    "The consent does not cover this purpose.",
    "Die Einwilligung umfasst diesen Zweck nicht.",
    "El consentimiento no abarca esta finalidad.",
  ],
  use_forbidden: [
    "The consent forbids a use the study plans.",
    "Die Einwilligung verbietet eine Nutzung, die die Studie vorhat.",
    "El consentimiento prohíbe un uso que el estudio prevé.",
  ],
  deid_below_floor: [
    "The study asks for more identifying data than the consent allows.",
    "Die Studie verlangt Daten, die mehr über die Person verraten, als die Einwilligung erlaubt.",
    "El estudio pide datos que identifican más de lo que permite el consentimiento.",
  ],
  grantee_not_named: [
    "Data this identifying may only go to somebody the consent names.",
    "So persönliche Daten dürfen nur an Genannte gehen.",
    "Datos tan identificativos solo pueden ir a alguien nombrado en el consentimiento.",
  ],
  dua_not_accepted: [
    "The requester has not accepted the rules for using the data.",
    "Der Anfragende hat die Nutzungsregeln nicht angenommen.",
    "El solicitante no ha aceptado las reglas de uso de los datos.",
  ],
  cohort_too_small: [
    "Too few people take part for anybody to stay unrecognised.",
    "Es nehmen zu wenige teil, als dass alle unerkannt blieben.",
    "Participan muy pocas personas para que nadie sea reconocible.",
  ],
  price_too_low: [
    "The study offers less than the consent asks for.",
    "Die Studie bietet weniger, als die Einwilligung verlangt.",
    "El estudio ofrece menos de lo que pide el consentimiento.",
  ],
  ttl_exceeded: [
    "The access would outlast the consent or a proof it rests on.",
    "Der Zugriff würde die Einwilligung oder einen nötigen Nachweis überdauern.",
    "El acceso duraría más que el consentimiento o que una acreditación necesaria.",
  ],
  ask_controls_only: [
    "Please decide: the study would use your data only for comparison.",
    "Bitte entscheiden Sie: Die Studie würde Ihre Daten nur zum Vergleich nutzen.",
    "Decida usted: el estudio usaría sus datos solo para comparar.",
  ],
  ask_paediatric: [
    "Please decide: the study is about children.",
    "Bitte entscheiden Sie: Die Studie befasst sich mit Kindern.",
    "Decida usted: el estudio trata sobre niños.",
  ],
  ask_one_gender: [
    "Please decide: the study looks at one gender only.",
    "Bitte entscheiden Sie: Die Studie betrachtet nur ein Geschlecht.",
    "Decida usted: el estudio se limita a un solo género.",
  ],
  ask_vulnerable_population: [
    "Please decide: the study is about people who need special protection.",
    "Bitte entscheiden Sie: Die Studie betrifft besonders schutzbedürftige Menschen.",
    "Decida usted: el estudio trata sobre personas que necesitan especial protección.",
  ],
  ask_illegal_behaviour: [
    "Please decide: the study is about behaviour that may be against the law.",
    "Bitte entscheiden Sie: Die Studie befasst sich mit möglicherweise strafbarem Verhalten.",
    "Decida usted: el estudio trata sobre conductas que pueden ser ilegales.",
  ],
  ask_stigmatised_disease: [
    "Please decide: the study is about a disease others may judge people for.",
    "Bitte entscheiden Sie: Die Studie betrifft eine Krankheit, wegen der Menschen abgewertet werden können.",
    "Decida usted: el estudio trata sobre una enfermedad por la que otros pueden juzgar.",
  ],
  ask_sexual_health: [
    "Please decide: the study is about sexual health.",
    "Bitte entscheiden Sie: Die Studie befasst sich mit sexueller Gesundheit.",
    "Decida usted: el estudio trata sobre salud sexual.",
  ],
  ask_psychological_traits: [
    "Please decide: the study is about personality and the mind.",
    "Bitte entscheiden Sie: Die Studie befasst sich mit Persönlichkeit und Psyche.",
    "Decida usted: el estudio trata sobre la personalidad y la mente.",
  ],
};

/** How each decision opens. */
export const OPENINGS: Readonly<Record<"PERMIT" | "ABSTAIN" | "DENY", Sentences>> = {
  PERMIT: ["Allowed.", "Erlaubt.", "Permitido."],
  ABSTAIN: ["Not decided.", "Nicht entschieden.", "Sin decidir."],
  DENY: ["Not allowed.", "Nicht erlaubt.", "No permitido."],
};
