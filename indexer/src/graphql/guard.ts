// SPDX-License-Identifier: Apache-2.0
// Bounds a query before it runs: tokens while it is read, depth, aliases and directives when it is judged, cost when its variables are known.
import type { TokenBuckets } from "@aceso/host";
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { costOf } from "./cost.ts";
import { queryError } from "./errors.ts";

/** The limits, as `_meta.limits` tells them. */
export const limits = { tokens: 1_000, depth: 10, aliases: 15, directives: 50, cost: 5_000 } as const;

/** Who asks: what the bucket is taken from. */
export interface Asker {
  readonly address: string;
}

function checkTokens(text: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]): DocumentNode {
  try {
    return parse(text, { ...options, maxTokens: limits.tokens });
  } catch (thrown) {
    if (thrown instanceof Error && /more than? \d+ tokens|more that \d+ tokens/.test(thrown.message)) {
      throw queryError("too_many_tokens", "document", `more than ${limits.tokens} tokens`, `at most ${limits.tokens}`);
    }
    throw thrown;
  }
}

/** Validation rule: depth, aliases, directives. */
export function boundedShape(context: ValidationContext): ASTVisitor {
  let [aliases, directives] = [0, 0];
  return {
    Field: (node) => {
      if (node.alias !== undefined) aliases++;
    },
    Directive: () => {
      directives++;
    },
    OperationDefinition: (operation) => {
      const depth = depthOf(context, operation.selectionSet, 0, new Set());
      if (depth > limits.depth)
        context.reportError(queryError("too_deep", operation.name?.value ?? "query", `depth ${depth}`, `at most ${limits.depth}`));
    },
    Document: {
      leave: () => {
        if (aliases > limits.aliases)
          context.reportError(queryError("too_many_aliases", "document", `${aliases} aliases`, `at most ${limits.aliases}`));
        if (directives > limits.directives) {
          context.reportError(queryError("too_many_directives", "document", `${directives} directives`, `at most ${limits.directives}`));
        }
      },
    },
  };
}

function depthOf(context: ValidationContext, set: SelectionSetNode, above: number, seen: ReadonlySet<string>): number {
  if (above > limits.depth) return above;
  const depths = set.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith("__")) return above;
      return selection.selectionSet === undefined ? above + 1 : depthOf(context, selection.selectionSet, above + 1, seen);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(context, selection.selectionSet, above, seen);
    const name = selection.name.value;
    const fragment = context.getFragment(name);
    return fragment && !seen.has(name) ? depthOf(context, fragment.selectionSet, above, new Set([...seen, name])) : above;
  });
  return Math.max(above, ...depths);
}

function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION);
  return name ? operations.find((operation) => operation.name?.value === name) : operations[0];
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])));
}

/** An empty bucket: HTTP 429 with Retry-After. */
function tooFast(retryAfterMs: number): GraphQLError {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1_000));
  return new GraphQLError(`rate: got more than its share, wanted a pause of ${seconds} s`, {
    extensions: { code: "too_fast", retryAfter: seconds, http: { status: 429, headers: { "retry-after": String(seconds) } } },
  });
}

/** The guard as a plugin. Each query takes its cost from the bucket of whoever asks. `nowMs`: a clock that does not go back. */
export function guard(buckets: TokenBuckets, nowMs: () => number): Plugin<Asker> {
  return {
    onParse: ({ setParseFn }) => setParseFn(checkTokens),
    onValidate: ({ addValidationRule }) => addValidationRule(boundedShape),
    onExecute: ({ args, setResultAndStopExecution }) => {
      const operation = operationOf(args.document, args.operationName);
      const root = args.schema.getQueryType();
      if (operation === undefined || !root) return undefined;
      const variables: Record<string, unknown> = args.variableValues ?? {};
      const requested = costOf(args.schema, root, operation, fragmentsOf(args.document), variables);
      const cost = { requested, limit: limits.cost };
      if (requested > limits.cost) {
        const subject = operation.name?.value ?? "query";
        setResultAndStopExecution({
          errors: [queryError("too_costly", subject, `cost ${requested}`, `at most ${limits.cost}`)],
          extensions: { cost },
        });
        return undefined;
      }
      const taken = buckets.take(args.contextValue.address, requested, nowMs());
      if (!taken.ok) {
        setResultAndStopExecution({ errors: [tooFast(taken.retryAfterMs)], extensions: { cost: { ...cost, remaining: 0 } } });
        return undefined;
      }
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (typeof result === "object" && result !== null && !(Symbol.asyncIterator in result)) {
            setResult({ ...result, extensions: { ...result.extensions, cost: { ...cost, remaining: taken.remaining } } });
          }
        },
      };
    },
  };
}
