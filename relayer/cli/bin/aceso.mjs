#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
import { register } from "tsx/esm/api";

register();
await import("../src/main.ts");
