// SPDX-License-Identifier: Apache-2.0
import { Alert, Button, Group, Text } from "@mantine/core";
import { IconShieldSearch } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { EntityPage } from "../../ui/entityPage.tsx";

/** One record, as the index has it, and the way to its proof. */
export function Page() {
  const { id } = useParams({ from: "/record/$id" });
  return (
    <EntityPage kind="record" title="Record" id={id}>
      {() => (
        <Alert color="cyan" variant="light" icon={<IconShieldSearch aria-hidden />} title="You need not believe this page">
          <Group justify="space-between">
            <Text size="sm">The whole story of this record can be checked here, in your own browser, from the reading to the payment.</Text>
            <Button component={Link} to={`/p/record/${id}`}>
              Check it
            </Button>
          </Group>
        </Alert>
      )}
    </EntityPage>
  );
}
