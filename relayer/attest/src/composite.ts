// SPDX-License-Identifier: Apache-2.0
import type { Format, NonceCommitment, Source } from "./format.ts";
import type { Question } from "./judge.ts";
import { Refused } from "./refused.ts";
import type { Earned } from "./result.ts";
import { AR4SI, type Vector, worse } from "./vector.ts";

/** What a gateway's sources mean for its own result. */
export interface Sources {
  /** The first Unix second at which the result of a source ends. */
  readonly until: bigint | undefined;
  /** The vector with `sourcedData` as bad as the worst source. */
  weigh(own: Vector): Vector;
}

type Judge = (format: Format, evidence: Uint8Array, certs: readonly Uint8Array[], question: Question) => Earned;

const NONE: Sources = { until: undefined, weigh: (own) => own };

/**
 * Judges each source by its own format, over the nonce that the gateway signed, against the same model. A source without evidence
 * counts as unattested (warning), one under WARN too; one that is refused refuses the gateway, closed by default.
 * @throws Refused source_rejected
 */
export function judgeSources(
  sources: readonly Source[] | undefined,
  nonce: Uint8Array | NonceCommitment,
  question: Question,
  judge: Judge,
): Sources {
  if (sources === undefined) return NONE;
  let until: bigint | undefined;
  let worst: number = sources.length === 0 ? AR4SI.warning : AR4SI.affirming;
  for (const source of sources) {
    const judged = source.kind === "stated" ? undefined : judgeSource(source, nonce, question, judge);
    worst = worse(worst, judged === undefined ? AR4SI.warning : ownWord(judged.vector));
    if (judged !== undefined && (until === undefined || judged.validUntil < until)) until = judged.validUntil;
  }
  return { until, weigh: (own) => ({ ...own, sourcedData: worse(own.sourcedData, worst) }) };
}

/** What a source's data are worth: as much as its key, and no more than its firmware if that is under a warning. */
function ownWord({ sourcedData, executables }: Vector): number {
  return executables >= AR4SI.warning ? worse(sourcedData, executables) : sourcedData;
}

function judgeSource(source: Source & { kind: "attested" }, nonce: Uint8Array | NonceCommitment, question: Question, judge: Judge): Earned {
  const { name, format: formatName, evidence, certs } = source;
  try {
    const format = question.registry.byName(formatName);
    if (!(nonce instanceof Uint8Array)) throw new Refused("nonce_mismatch", "nonce", "a hash", "the nonce itself");
    return judge(withoutSources(format), evidence, certs, {
      ...question,
      trust: { kind: "anchors", materials: question.anchorsOf(formatName), time: question.time, strict: question.nonce.kind === "network" },
      device: undefined,
      counters: undefined,
      nonce: { kind: "exact", bytes: nonce },
      dataKey: new Uint8Array(0),
      floor: "T0",
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, subject, got } = error.refusal;
    throw new Refused(
      "source_rejected",
      `source ${JSON.stringify(name.slice(0, 40))}`,
      `${code}: ${subject}: ${got}`,
      "evidence that is affirmed",
    );
  }
}

/** One level only: a source that is a gateway again is refused. */
function withoutSources(format: Format): Format {
  return {
    ...format,
    parse(evidence, certs) {
      const parsed = format.parse(evidence, certs);
      if (format.sources?.(parsed) !== undefined) throw new Refused("malformed", "source", "sources of its own", "one level of submods");
      return parsed;
    },
  };
}
