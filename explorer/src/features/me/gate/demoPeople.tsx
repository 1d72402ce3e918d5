// SPDX-License-Identifier: Apache-2.0
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Section } from "../../../ui/section.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { type DemoPerson, fetchDemo } from "../session/demo.ts";
import { openDemo } from "../session/session.ts";
import type { SiteNode } from "../session/siteNode.ts";

/** The people of a local network, one click each. A public site has none, and then nothing is shown. */
export function DemoPeople({ node }: { node: SiteNode }) {
  const people = useQuery({ queryKey: ["demo people", node.network], queryFn: () => fetchDemo(node.chainId), retry: false });
  const unlock = useMutation({ mutationFn: (person: DemoPerson) => openDemo(node, person) });
  if (people.error) return <FailureNotice error={people.error} />;
  if (people.data === undefined || people.data.length === 0) return null;
  return (
    <Section title="Look around as somebody" note="local network: nobody here exists">
      <FailureNotice error={unlock.error} />
      <ul className="people">
        {people.data.map((person) => (
          <li key={person.name}>
            <div>
              <strong>{person.name}</strong>
              <p className="quiet small">{person.about}</p>
            </div>
            <Button
              variant="light"
              loading={unlock.isPending && unlock.variables.name === person.name}
              disabled={unlock.isPending}
              onClick={() => unlock.mutate(person)}
              aria-label={`Act as ${person.name}`}
            >
              Act as {person.name.split(" ")[0]}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
