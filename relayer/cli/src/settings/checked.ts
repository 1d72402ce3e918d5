// SPDX-License-Identifier: Apache-2.0
import type { z } from "zod";
import { UsageError } from "../errors.ts";

/** A file's value in the shape of a schema. @throws UsageError that names every problem at once */
export function checked<T>(subject: string, schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `  ${path.length === 0 ? "whole file" : path.join(".")}: ${message}`);
  throw new UsageError(
    `${subject}: got ${problems.length} problem${problems.length === 1 ? "" : "s"}, wanted none\n${problems.join("\n")}`,
  );
}
