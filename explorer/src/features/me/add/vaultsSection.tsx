// SPDX-License-Identifier: Apache-2.0
import { DATA_CLASSES, type DataClass } from "@aceso/health";
import { Button } from "@mantine/core";
import { openVault } from "../../../lib/agentRuntime.ts";
import { Chip } from "../../../ui/chip.tsx";
import { Section } from "../../../ui/section.tsx";
import { fetchMine, isActive } from "../data/mine.ts";
import { useAct, useAsked } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { classTitle } from "../words/categories.ts";

/** The kinds of data that have a default place; the others are off until there is a reason. */
const offeredHere: readonly DataClass[] = ["WEARABLE", "LAB", "CLINICAL", "SURVEY"];

/** One vault a kind of data: open ones, and those that may be opened. */
export function VaultsSection() {
  const mine = useAsked("mine", fetchMine, 8);
  const open = useAct((agent, dataClass: DataClass) => openVault(agent, DATA_CLASSES.indexOf(dataClass) + 1));
  return (
    <Section title="Vaults" note="importing opens what is missing by itself">
      <p className="quiet">
        A vault's key is split among trustees. Only several of them together can open a record for somebody, and they do so only under your
        consent. You alone hold the whole.
      </p>
      <FailureNotice error={mine.error ?? open.error} />
      <ul className="hits">
        {offeredHere.map((dataClass) => {
          const own = mine.data?.vaults.find((each) => each.dataClass === dataClass);
          return (
            <li key={dataClass}>
              <span>{classTitle(dataClass)}</span>
              {own !== undefined && (
                <Chip tone={isActive(own) ? "good" : "wait"}>{isActive(own) ? "Open" : "Being dealt to the trustees"}</Chip>
              )}
              {own === undefined && mine.data !== undefined && (
                <Button
                  size="compact-sm"
                  variant="light"
                  loading={open.isPending && open.variables === dataClass}
                  disabled={open.isPending}
                  onClick={() => open.mutate(dataClass)}
                  aria-label={`Open a vault for ${classTitle(dataClass)}`}
                >
                  Open
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
