/* SPDX-License-Identifier: Apache-2.0 */
#include "aceso.h"

#include <string.h>

static void node(const uint8_t left[ACESO_HASH], const uint8_t right[ACESO_HASH], uint8_t out[ACESO_HASH]) {
  static const uint8_t one = 1;
  aceso_sha256 hash;
  aceso_sha256_begin(&hash);
  aceso_sha256_add(&hash, &one, 1);
  aceso_sha256_add(&hash, left, ACESO_HASH);
  aceso_sha256_add(&hash, right, ACESO_HASH);
  aceso_sha256_end(&hash, out);
}

void aceso_tree_begin(aceso_tree *tree) { tree->count = 0; }

/* stack[k] holds the root of a full subtree of 2^k leaves wherever bit k of count is set: adding a leaf is adding one in binary. */
void aceso_tree_add(aceso_tree *tree, const uint8_t leaf[ACESO_HASH]) {
  uint8_t root[ACESO_HASH];
  int level = 0;
  memcpy(root, leaf, ACESO_HASH);
  for (; (tree->count >> level & 1) != 0; level++) node(tree->stack[level], root, root);
  memcpy(tree->stack[level], root, ACESO_HASH);
  tree->count++;
}

/* The smaller subtrees hang on the right of the greater ones. */
void aceso_tree_root(const aceso_tree *tree, uint8_t out[ACESO_HASH]) {
  int level, any = 0;
  for (level = 0; level < 64; level++) {
    if ((tree->count >> level & 1) == 0) continue;
    if (any)
      node(tree->stack[level], out, out);
    else
      memcpy(out, tree->stack[level], ACESO_HASH);
    any = 1;
  }
  if (!any) {
    aceso_sha256 hash;
    aceso_sha256_begin(&hash);
    aceso_sha256_end(&hash, out);
  }
}
