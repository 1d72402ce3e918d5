// SPDX-License-Identifier: Apache-2.0
export { messageSentence } from "./lib/messages.ts";
