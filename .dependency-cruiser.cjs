// SPDX-License-Identifier: Apache-2.0
// Which workspace may know which (proto/docs/architecture.md). Everything not named is forbidden.

const sources = "^(proto|relayer/[^/]+|indexer|explorer)/src/";
const isTest = "\\.test\\.tsx?$|^relayer/host/src/testing/|/conformance/";

/** Workspaces of ours that one may import, besides itself. */
const may = {
  proto: [],
  "relayer/attest": ["proto"],
  "relayer/health": ["proto"],
  "relayer/seal": ["proto"],
  "relayer/proof": ["proto"],
  "relayer/client": ["proto", "relayer/proof"],
  "relayer/device": ["proto", "relayer/client"],
  "relayer/agent": ["proto", "relayer/client", "relayer/seal", "relayer/health", "relayer/proof"],
  "relayer/research": ["proto", "relayer/client", "relayer/seal", "relayer/health", "relayer/proof"],
  "relayer/host": ["proto", "relayer/client", "relayer/proof"],
  "relayer/service": ["proto", "relayer/client", "relayer/host", "relayer/attest", "relayer/seal", "relayer/proof"],
  "relayer/trustee": ["proto", "relayer/client", "relayer/host", "relayer/health", "relayer/seal", "relayer/proof"],
  "relayer/cli": [
    "proto",
    ...["client", "agent", "device", "research", "attest", "health", "seal", "proof"].map((name) => `relayer/${name}`),
  ],
  indexer: ["proto", "relayer/host", "relayer/proof"],
  explorer: ["proto", "relayer/proof", "relayer/health"],
};

const workspace = Object.entries(may).map(([name, allowed]) => ({
  name: `${name.replace("relayer/", "")}-knows-only`,
  comment: `${name} may import ${allowed.join(", ") || "none"} of ours`,
  severity: "error",
  from: { path: `^${name}/src/`, pathNot: `${isTest}|^explorer/src/features/me/|^explorer/src/lib/agent` },
  to: { path: sources, pathNot: [name, ...allowed].map((other) => `^${other}/`).join("|") },
}));

module.exports = {
  forbidden: [
    ...workspace,
    {
      name: "pure-packages-take-the-world-as-arguments",
      comment: "attest, health, seal and proof know no clock, network, files, environment or randomness; attest verifies with node:crypto",
      severity: "error",
      from: { path: "^relayer/(attest|health|seal|proof)/src/", pathNot: isTest },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?(crypto|buffer)$" },
    },
    {
      name: "the-agent-is-loaded-only-by-the-portal",
      comment: "public pages neither sign nor read: agent, client and seal belong to /me",
      severity: "error",
      from: { path: "^explorer/src/", pathNot: `${isTest}|^explorer/src/features/me/|^explorer/src/lib/agent` },
      to: { path: "^relayer/(agent|client|seal)/" },
    },
    {
      name: "the-portal-knows-no-operator",
      severity: "error",
      from: { path: "^explorer/src/" },
      to: { path: "^relayer/(host|service|trustee|cli|research)/|^indexer/" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: { path: sources },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "dependencies-are-declared",
      comment: "what is imported stands in the package.json of the workspace or the root",
      severity: "error",
      from: { path: sources },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    { name: "resolvable", severity: "error", from: { path: sources }, to: { couldNotResolve: true, pathNot: "^(@aceso/|pg-native)" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)gen/|/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
