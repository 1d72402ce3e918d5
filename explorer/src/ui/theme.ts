// SPDX-License-Identifier: Apache-2.0
import { type CSSVariablesResolver, createTheme } from "@mantine/core";

/** Colours and type of the site. Shade 8 in both schemes keeps white text on buttons above a contrast of 4.5. */
export const theme = createTheme({
  primaryColor: "cyan",
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  defaultRadius: "md",
  fontFamily: "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  headings: { fontWeight: "650", sizes: { h1: { fontSize: "2.1rem" }, h2: { fontSize: "1.35rem" }, h3: { fontSize: "1.05rem" } } },
  components: { Card: { defaultProps: { withBorder: true, padding: "lg" } }, Anchor: { defaultProps: { underline: "hover" } } },
});

/** Dimmed text with enough contrast in both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: { "--mantine-color-dimmed": "#5c636a", "--mantine-color-body": "#f8fafb", "--mantine-color-anchor": "#0b6578" },
  dark: { "--mantine-color-dimmed": "#a6a7ab", "--mantine-color-anchor": "#66d9e8" },
});
