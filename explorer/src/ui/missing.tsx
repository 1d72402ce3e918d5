// SPDX-License-Identifier: Apache-2.0
import { Notice } from "./notice.tsx";
import { SearchBox } from "./searchBox.tsx";

/** What stands at an address without a page. */
export function Missing() {
  return (
    <article className="page">
      <h1>No page has this address</h1>
      <Notice tone="warn" title="Perhaps the id alone helps">
        Paste it here: the search knows every kind of thing.
      </Notice>
      <SearchBox size="lg" />
    </article>
  );
}
