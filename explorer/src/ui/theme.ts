// SPDX-License-Identifier: Apache-2.0
import { type CSSVariablesResolver, createTheme } from "@mantine/core";

/** Type and shape of Mantine's parts. Shade 9 in both schemes keeps white text on buttons above a contrast of 4.5. */
export const theme = createTheme({
  primaryColor: "cyan",
  primaryShade: { light: 9, dark: 9 },
  autoContrast: true,
  defaultRadius: "md",
  cursorType: "pointer",
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "var(--mono)",
});

/** Mantine takes its colours from the site's own, which site.css names for both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {
    "--mantine-color-dimmed": "var(--quiet)",
    "--mantine-color-anchor": "var(--accent)",
    "--mantine-color-placeholder": "var(--quiet)",
  },
  light: { "--mantine-color-body": "var(--ground)", "--mantine-color-text": "var(--ink)" },
  dark: { "--mantine-color-body": "var(--ground)", "--mantine-color-text": "var(--ink)" },
});
