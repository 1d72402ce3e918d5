// SPDX-License-Identifier: Apache-2.0
import { AppShell, Container, Group, Text } from "@mantine/core";
import { Link, Outlet } from "@tanstack/react-router";

/** Header and frame of every page. */
export function Shell() {
  return (
    <AppShell header={{ height: 60 }} padding="lg">
      <AppShell.Header>
        <Container size="lg" h="100%">
          <Group h="100%" gap="sm">
            <Link to="/" style={{ display: "flex", gap: 10, alignItems: "center", color: "inherit", textDecoration: "none" }}>
              <img src="/favicon.svg" alt="" width={28} height={28} />
              <Text fw={700} fz="lg">
                Aceso explorer
              </Text>
            </Link>
          </Group>
        </Container>
      </AppShell.Header>
      <AppShell.Main>
        <Container size="lg" px={0}>
          <Outlet />
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
