// SPDX-License-Identifier: Apache-2.0
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const service = "http://127.0.0.1:8080";

// Mantine sets style attributes, hence 'unsafe-inline' for styles; scripts come from files of this origin only. The portal brings sealed
// data to relayers itself, wherever the chain says they are, so that no server in between sees or withholds it: https, or this machine.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The policy as a meta tag of the built page; the development server needs an inline script and goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
    ],
  };
}

export default defineConfig({
  plugins: [react(), contentSecurityPolicy()],
  build: { outDir: "dist", emptyOutDir: true, target: "es2023", modulePreload: { polyfill: false } },
  server: { proxy: Object.fromEntries(["/graphql", "/rpc", "/rest", "/trust.json", "/status"].map((path) => [path, service])) },
});
