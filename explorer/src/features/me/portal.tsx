// SPDX-License-Identifier: Apache-2.0
import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { Link, useSearch } from "@tanstack/react-router";
import { IdText } from "../../ui/links.tsx";
import { Notice } from "../../ui/notice.tsx";
import { AddRoom } from "./add/addRoom.tsx";
import { Unlocked } from "./data/unlocked.tsx";
import { GrantRoom } from "./grant/grantRoom.tsx";
import { HomeRoom } from "./home/homeRoom.tsx";
import { KeysRoom } from "./keys/keysRoom.tsx";
import { lock, type Session } from "./session/session.ts";
import { TryRoom } from "./study/tryRoom.tsx";
import { type View, views } from "./view.ts";

const titles: Readonly<Record<View, string>> = {
  home: "Overview",
  add: "Add data",
  grant: "Give a consent",
  try: "Try my consent",
  keys: "Keys",
};

const rooms = { home: HomeRoom, add: AddRoom, grant: GrantRoom, try: TryRoom, keys: KeysRoom } as const;

/** The open portal: who is here, the rooms, and the way out. */
export function Portal({ session }: { session: Session }) {
  const { view = "home" } = useSearch({ from: "/me" });
  const Room = rooms[view];
  return (
    <Unlocked value={session}>
      <div className="page me">
        <header className="me-head">
          <div className="head">
            <p className="kicker">My data</p>
            <h1>{session.demo ?? "My wallet"}</h1>
            <span className="quiet">
              <IdText id={session.agent.address} to={`/account/${session.agent.address}`} what="address" />
            </span>
          </div>
          <Button
            variant="default"
            leftSection={<IconLock size={17} aria-hidden />}
            onClick={lock}
            title="Locks itself after 15 idle minutes"
          >
            Lock
          </Button>
        </header>
        {session.demo !== undefined && (
          <Notice tone="info" title={`You are acting as ${session.demo}, who does not exist`}>
            A demonstration on a local network: these secrets are public, the transactions are real.
          </Notice>
        )}
        <nav className="rooms" aria-label="My data">
          {views.map((each) => (
            <Link
              key={each}
              to="/me"
              search={each === "home" ? {} : { view: each }}
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              aria-current={each === view ? "page" : undefined}
            >
              {titles[each]}
            </Link>
          ))}
        </nav>
        <Room />
      </div>
    </Unlocked>
  );
}
