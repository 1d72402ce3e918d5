// SPDX-License-Identifier: Apache-2.0
import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Search for any id. The key / focuses it, Enter opens the matches. */
export function SearchBox({ words: given = "", size = "sm" }: { words?: string; size?: "sm" | "lg" }) {
  const [words, setWords] = useState(given);
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useEffect(() => setWords(given), [given]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== "") void navigate({ to: "/search", search: { q: words.trim() } });
        }}
      >
        <TextInput
          ref={input}
          size={size}
          aria-label="Search for any id, address, transaction hash or height"
          placeholder="Any id, address, hash or height"
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={<kbd aria-hidden>/</kbd>}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          spellCheck={false}
          autoComplete="off"
        />
      </form>
    </search>
  );
}
