/* SPDX-License-Identifier: Apache-2.0 */
/* A device's whole work from readings to what its data key signs, as firmware does it. Arguments: chain, device, generation, key generation,
 * seq, prev, class, year, value seed, time seed, owner, owner's generation; bytes in hex. Readings from the standard input, one a line: LOINC
 * value scale unit seconds. Prints the leaves with what opens them, root, batch id and possession statement. The secure element signs the two. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../aceso.h"

#define ARGUMENTS 13

static void fail(const char *subject, const char *wanted) {
  fprintf(stderr, "%s: got another form, wanted %s\n", subject, wanted);
  exit(2);
}

static void unhex(const char *text, const char *subject, uint8_t *out, size_t length) {
  size_t i;
  if (strlen(text) != 2 * length) fail(subject, "hex of its length");
  for (i = 0; i < length; i++) {
    unsigned byte;
    if (sscanf(text + 2 * i, "%2x", &byte) != 1) fail(subject, "hex");
    out[i] = (uint8_t)byte;
  }
}

static void show(const uint8_t *bytes, size_t length) {
  size_t i;
  for (i = 0; i < length; i++) printf("%02x", bytes[i]);
}

/* One reading: "leaf <hash> <value> <value salt> <time part> <seconds>". */
static void leaf(aceso_tree *tree, uint64_t index, const char *line, const uint8_t value_seed[32], const uint8_t time_seed[32]) {
  char loinc[32], unit[32];
  int64_t value, scale, seconds;
  uint8_t cbor[128], value_salt[ACESO_SALT], time_salt[ACESO_SALT], v[ACESO_HASH], t[ACESO_HASH], hash[ACESO_HASH];
  aceso_buffer out = {cbor, sizeof cbor, 0, 0};
  if (sscanf(line, "%31s %" SCNd64 " %" SCNd64 " %31s %" SCNd64, loinc, &value, &scale, unit, &seconds) != 5) fail("reading", "five words");
  aceso_scalar_value(&out, loinc, value, scale, unit);
  if (out.full) fail("reading", "a shorter one");
  aceso_salt(value_seed, index, value_salt);
  aceso_salt(time_seed, index, time_salt);
  aceso_value_part(value_salt, cbor, out.length, v);
  aceso_time_part(time_salt, seconds, t);
  aceso_leaf(v, t, hash);
  aceso_tree_add(tree, hash);
  printf("leaf ");
  show(hash, sizeof hash);
  printf(" ");
  show(cbor, out.length);
  printf(" ");
  show(value_salt, sizeof value_salt);
  printf(" ");
  show(t, sizeof t);
  printf(" %" PRId64 "\n", seconds);
}

static void line(const char *name, const uint8_t hash[ACESO_HASH]) {
  printf("%s ", name);
  show(hash, ACESO_HASH);
  printf("\n");
}

int main(int count, char **words) {
  static char reading[256];
  uint8_t device[32], prev[32], root[ACESO_HASH], id[ACESO_HASH], value_seed[32], time_seed[32], owner[ACESO_ADDRESS];
  aceso_tree tree;
  aceso_batch batch;
  if (count != ARGUMENTS) fail("arguments", "twelve");
  unhex(words[2], "device", device, sizeof device);
  unhex(words[6], "prev", prev, sizeof prev);
  unhex(words[9], "value seed", value_seed, sizeof value_seed);
  unhex(words[10], "time seed", time_seed, sizeof time_seed);
  unhex(words[11], "owner", owner, sizeof owner);
  aceso_tree_begin(&tree);
  while (fgets(reading, sizeof reading, stdin) != NULL) leaf(&tree, tree.count, reading, value_seed, time_seed);
  aceso_tree_root(&tree, root);
  line("root", root);
  batch.chain_id = words[1];
  batch.device = device;
  batch.generation = strtoull(words[3], NULL, 10);
  batch.key_generation = strtoull(words[4], NULL, 10);
  batch.seq = strtoull(words[5], NULL, 10);
  batch.prev = prev;
  batch.root = root;
  batch.count = tree.count;
  batch.data_class = (uint8_t)strtoull(words[7], NULL, 10);
  batch.year = strtoull(words[8], NULL, 10);
  aceso_batch_id(&batch, id);
  line("batch", id);
  aceso_possession(words[1], device, owner, strtoull(words[12], NULL, 10), id);
  line("possession", id);
  return 0;
}
