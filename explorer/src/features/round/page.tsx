// SPDX-License-Identifier: Apache-2.0
import { useParams } from "@tanstack/react-router";
import { plural } from "../../lib/format.ts";
import { useNames } from "../../lib/names.ts";
import { plain, verdictWords } from "../../lib/words.ts";
import { Amount } from "../../ui/amount.tsx";
import { Chip, StateChip } from "../../ui/chip.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Account, Height, IdText, ThingLink } from "../../ui/links.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Section } from "../../ui/section.tsx";
import { Thing } from "../../ui/thing.tsx";
import { Time } from "../../ui/time.tsx";
import { fetchRound, type RoundPage, type Vote } from "./data.ts";
import { isAffirmed, roundSentence } from "./sentence.ts";

function Verdict({ vote }: { vote: Vote | undefined }) {
  if (vote === undefined) return <Chip tone="quiet">no verdict</Chip>;
  if (vote.unavailable) return <Chip tone="warn">evidence unavailable</Chip>;
  if (vote.digest === "") return <Chip tone="wait">sealed</Chip>;
  const result = vote.verdict?.result;
  if (result === undefined) return <Chip tone="quiet">a verdict the index cannot name</Chip>;
  return (
    <Chip tone={result.code === "affirmed" ? "good" : "bad"}>
      {result.code === "affirmed" ? `affirmed ${result.tier}` : plain(result.code)}
    </Chip>
  );
}

function reasonOf(vote: Vote | undefined): string {
  const result = vote?.verdict?.result;
  return result === undefined ? "" : verdictWords(result.code);
}

function agreement(round: RoundPage, vote: Vote | undefined): string {
  if (vote === undefined || vote.digest === "" || (round.progress?.digest ?? "") === "") return "—";
  return vote.digest === round.progress?.digest ? "with the outcome" : "against the outcome";
}

function Members({ round }: { round: RoundPage }) {
  const members = [...new Set([...(round.committee?.members ?? []), ...round.votes.map(({ member }) => member)])];
  return (
    <Rows
      label="Verdicts of the committee"
      none="No committee is known."
      rows={members.map((member) => {
        const vote = round.votes.find((each) => each.member === member);
        const fee = round.fees.find((each) => each.address === member);
        return {
          key: member,
          cells: {
            Member: <Account address={member} />,
            Verdict: <Verdict vote={vote} />,
            Reason: reasonOf(vote),
            Stands: agreement(round, vote),
            Paid: fee === undefined ? "—" : <Amount uaceso={fee.amount} />,
          },
        };
      })}
    />
  );
}

function Body({ round }: { round: RoundPage }) {
  const { progress } = round;
  const age = Number(round.openedHeight) - Number(round.nonceHeight);
  return (
    <>
      <div className="two">
        <Section title="What was checked">
          <Facts
            rows={{
              Device: <ThingLink kind="device" id={round.device} />,
              Model: <ThingLink kind="model" id={round.model} />,
              Evidence: <IdText id={round.evidenceHash} what="evidence hash" />,
              Format: round.format,
              Nonce: <IdText id={round.nonce} what="nonce" />,
              "Nonce of block": <Height of={round.nonceHeight} />,
              "Age of the nonce": Number.isSafeInteger(age) ? plural(age, "block") : undefined,
              "Opened by": <Account address={round.lead} />,
              Opened: <Time at={round.openedTime} />,
              "Fee prepaid": <Amount uaceso={round.fee} />,
            }}
          />
        </Section>
        <Section title="What came of it">
          <Facts
            rows={{
              Phase: progress && <StateChip state={progress.phase} />,
              Verdict: progress && progress.code !== "" ? verdictWords(progress.code) : "none yet",
              Code: progress && progress.code !== "" ? <code>{progress.code}</code> : undefined,
              Tier: progress?.tier,
              "Sealed, then opened": progress && `${progress.committed} and ${progress.revealed}`,
              "Decided in block": progress && progress.decidedHeight !== "0" ? <Height of={progress.decidedHeight} /> : undefined,
              "Attested until": round.result?.result && <Time at={round.result.result.validUntil} never="—" />,
              "Verdict digest": progress && progress.digest !== "" ? <IdText id={progress.digest} what="digest" /> : undefined,
            }}
          />
        </Section>
      </div>
      <Section title="Each member's verdict" note="Sealed first, opened after: nobody can copy another's.">
        <Members round={round} />
      </Section>
    </>
  );
}

/** One attestation round: what was checked, each member's verdict, the outcome. */
export function Page() {
  const { id } = useParams({ from: "/round/$id" });
  const nameOf = useNames();
  return (
    <Thing
      kind="Attestation round"
      id={id}
      provable="round"
      ask={(signal) => fetchRound(id, signal)}
      title={() => "Attestation round"}
      state={(round) => <Outcome affirmed={isAffirmed(round)} />}
      sentence={(round) => roundSentence(round, nameOf)}
    >
      {(round) => <Body round={round} />}
    </Thing>
  );
}

function Outcome({ affirmed }: { affirmed: boolean | undefined }) {
  if (affirmed === undefined) return <Chip tone="wait">not decided</Chip>;
  return affirmed ? <Chip tone="good">affirmed</Chip> : <Chip tone="bad">refused</Chip>;
}
