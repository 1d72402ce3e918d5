// SPDX-License-Identifier: Apache-2.0
export { sentenceOf } from "./lib/sentence.ts";
