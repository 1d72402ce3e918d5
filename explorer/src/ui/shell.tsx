// SPDX-License-Identifier: Apache-2.0
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { SchemeSwitch } from "./schemeSwitch.tsx";
import { SearchBox } from "./searchBox.tsx";
import { StatusBar } from "./statusBar.tsx";

/** Header, state of the network and foot of every page. The home and search pages have a search of their own. */
export function Shell() {
  const { pathname } = useLocation();
  const ownSearch = pathname === "/" || pathname === "/search";
  return (
    <>
      <a className="skip" href="#content">
        To the content
      </a>
      <header className="top">
        <div className="band">
          <Link to="/" className="brand">
            <img src="/favicon.svg" alt="" width={28} height={28} />
            Aceso
          </Link>
          <div>{!ownSearch && <SearchBox />}</div>
          <nav className="nav" aria-label="Site">
            <Link to="/verify">Verify</Link>
            <a href="/graphql">GraphQL</a>
            <Link to="/me">My data</Link>
            <SchemeSwitch />
          </nav>
        </div>
      </header>
      <StatusBar />
      <main className="band" id="content">
        <Outlet />
      </main>
      <footer className="foot">
        <div className="band">
          <span>What the index says is its word. What is marked “Verified in this browser” was checked here, by you.</span>
          <span>Local network: synthetic people, a real ECG, a software attester.</span>
        </div>
      </footer>
    </>
  );
}
