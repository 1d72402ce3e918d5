// SPDX-License-Identifier: Apache-2.0
import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

/** Search for any id; Enter opens the matches. */
export function SearchBox() {
  const [words, setWords] = useState("");
  const navigate = useNavigate();
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== "") void navigate({ to: "/search", search: { q: words.trim() } });
        }}
      >
        <TextInput
          size="md"
          aria-label="Search"
          placeholder="Any id, transaction hash or height"
          leftSection={<IconSearch size={18} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
