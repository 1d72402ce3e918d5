// SPDX-License-Identifier: Apache-2.0
const { join } = require("node:path");
const telescope = require("@cosmology/telescope").default;

telescope({
  protoDirs: [join(__dirname, ".out")], // a staged copy: telescope would read every .proto below proto/, its own dependencies' too
  outPath: process.argv[2],
  options: {
    removeUnusedImports: true,
    restoreImportExtension: ".js",
    prototypes: {
      strictNullCheckForPrototypeMethods: true,
      includes: { packages: ["aceso.**"] },
      addTypeUrlToDecoders: true,
      addTypeUrlToObjects: true,
      typingsFormat: { timestamp: "timestamp", num64: "bigint", useDeepPartial: true, useExact: false },
      methods: {
        toJSON: true,
        fromJSON: true,
        encode: true,
        decode: true,
        fromPartial: true,
        toAmino: true,
        fromAmino: true,
        fromProto: true,
        toProto: true,
      },
    },
    interfaces: { enabled: true, useUnionTypes: false },
    aminoEncoding: { enabled: true, useLegacyInlineEncoding: false },
    lcdClients: { enabled: false },
    stargateClients: { enabled: false },
    bundle: { enabled: false },
    rpcClients: { enabled: true, camelCase: true, useConnectComet: true },
  },
}).catch((error) => {
  console.error(error);
  process.exit(1);
});
