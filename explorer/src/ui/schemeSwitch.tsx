// SPDX-License-Identifier: Apache-2.0
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";

/** Changes between the light and the dark scheme; until it is used the visitor's system decides. */
export function SchemeSwitch() {
  const scheme = useComputedColorScheme("light");
  const { setColorScheme } = useMantineColorScheme();
  const other = scheme === "light" ? "dark" : "light";
  return (
    <button
      type="button"
      className="plain-button"
      onClick={() => setColorScheme(other)}
      aria-label={`Use the ${other} scheme`}
      title={`Use the ${other} scheme`}
    >
      {scheme === "light" ? <IconMoon size={18} aria-hidden /> : <IconSun size={18} aria-hidden />}
    </button>
  );
}
