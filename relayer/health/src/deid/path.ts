// SPDX-License-Identifier: Apache-2.0
// Rule paths compiled to a tree, one per resource type: the walk only ever visits what a rule names.
import { HealthError } from "../errors.ts";
import type { FhirPathRule } from "./config.ts";

/** Where the rules of one element continue. */
export interface PathNode {
  readonly children: Map<string, PathNode>;
  /** For lists selected by where(): the field, the value it must have, and how it goes on. */
  readonly selections: { readonly field: string; readonly value: string; readonly node: PathNode }[];
  rule: FhirPathRule | null;
}

const SEGMENT = /^([A-Za-z]+)(?:\.where\(([A-Za-z]+)='([^']*)'\))?(?:\.|$)/;

const emptyNode = (): PathNode => ({ children: new Map(), selections: [], rule: null });

function child(node: PathNode, name: string): PathNode {
  const known = node.children.get(name);
  if (known) return known;
  const made = emptyNode();
  node.children.set(name, made);
  return made;
}

function selected(node: PathNode, field: string, value: string): PathNode {
  const known = node.selections.find((selection) => selection.field === field && selection.value === value);
  if (known) return known.node;
  const made = emptyNode();
  node.selections.push({ field, value, node: made });
  return made;
}

function add(root: PathNode, rule: FhirPathRule): void {
  let node = root;
  let rest = rule.path;
  while (rest !== "") {
    const parts = SEGMENT.exec(rest);
    if (!parts?.[1]) throw new HealthError("config_invalid", "rule path", rule.path, "Type.element.element, with where(field='value')");
    node = child(node, parts[1]);
    if (parts[2] !== undefined && parts[3] !== undefined) node = selected(node, parts[2], parts[3]);
    rest = rest.slice(parts[0].length);
  }
  if (node.rule) throw new HealthError("config_invalid", "rule path", `${rule.path} twice`, "one rule per path");
  node.rule = rule;
}

/** Resource type → rules. Throws HealthError config_invalid for a path it cannot read or reads twice. */
export function compileRules(rules: readonly FhirPathRule[]): ReadonlyMap<string, PathNode> {
  const root = emptyNode();
  for (const rule of rules) add(root, rule);
  return root.children;
}
