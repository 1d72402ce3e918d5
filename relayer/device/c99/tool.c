/* SPDX-License-Identifier: Apache-2.0 */
/* Each function by its name in test/vectors: a line "name argument ..." in, a line of hex out. Bytes and text are hex ("-" for none), integers
 * decimal. For tests and for trying things out; firmware does not need it. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "aceso.h"

#define LINE (1 << 20)
#define WORDS 8192
/* Longest decoded argument. */
#define BYTES 4096

static char line[LINE];
static char *words[WORDS];
static int count;
/* Decoded arguments: the longest call has two of bytes and one of text. */
static uint8_t decoded[6][BYTES + 1];

static void fail(const char *what) {
  fprintf(stderr, "%s: got another argument\n", what);
  exit(2);
}

static size_t hex(int at, uint8_t *out, size_t most) {
  const char *text = at < count ? words[at] : "-";
  size_t length = strcmp(text, "-") == 0 ? 0 : strlen(text), i;
  if (length % 2 != 0 || length / 2 > most) fail("hex");
  for (i = 0; i < length / 2; i++) {
    unsigned byte;
    if (sscanf(text + 2 * i, "%2x", &byte) != 1) fail("hex");
    out[i] = (uint8_t)byte;
  }
  return length / 2;
}

/* Bytes of a fixed length in a place of their own. */
static const uint8_t *fixed(int place, int at, size_t length) {
  if (hex(at, decoded[place], BYTES) != length) fail("length");
  return decoded[place];
}

static const char *text(int place, int at) {
  decoded[place][hex(at, decoded[place], BYTES)] = 0;
  return (const char *)decoded[place];
}

static int64_t i64(int at) {
  int64_t value = at < count ? strtoll(words[at], NULL, 10) : 0;
  if (errno != 0) fail("integer");
  return value;
}

static uint64_t u64(int at) {
  uint64_t value = at < count ? strtoull(words[at], NULL, 10) : 0;
  if (errno != 0) fail("integer");
  return value;
}

static void show(const uint8_t *bytes, size_t length) {
  size_t i;
  for (i = 0; i < length; i++) printf("%02x", bytes[i]);
  printf("\n");
}

static void merkle(uint8_t out[ACESO_HASH]) {
  aceso_tree tree;
  int at;
  aceso_tree_begin(&tree);
  for (at = 1; at < count; at++) aceso_tree_add(&tree, fixed(0, at, ACESO_HASH));
  aceso_tree_root(&tree, out);
}

static void batch(uint8_t out[ACESO_HASH]) {
  aceso_batch fields = {text(0, 1), fixed(1, 2, 32), u64(3), u64(4), u64(5), fixed(2, 6, 32), fixed(3, 7, 32), u64(8), (uint8_t)u64(9), u64(10)};
  aceso_batch_id(&fields, out);
}

static void value(const char *name) {
  static uint8_t bytes[BYTES];
  static int32_t samples[WORDS];
  aceso_buffer out = {bytes, sizeof bytes, 0, 0};
  int at;
  if (strcmp(name, "scalarValue") == 0)
    aceso_scalar_value(&out, text(0, 1), i64(2), i64(3), text(1, 4));
  else {
    for (at = 5; at < count; at++) samples[at - 5] = (int32_t)i64(at);
    aceso_waveform_value(&out, text(0, 1), u64(2), i64(3), i64(4), samples, (size_t)(count - 5));
  }
  if (out.full) fail("value");
  show(bytes, out.length);
}

static void run(const char *name) {
  uint8_t out[ACESO_HASH];
  if (strcmp(name, "scalarValue") == 0 || strcmp(name, "waveformValue") == 0) {
    value(name);
    return;
  }
  if (strcmp(name, "valueSalt") == 0) {
    aceso_salt(fixed(0, 1, 32), u64(2), out);
    show(out, ACESO_SALT);
    return;
  }
  if (strcmp(name, "valueLeafPart") == 0) {
    size_t length = hex(2, decoded[1], BYTES);
    aceso_value_part(fixed(0, 1, ACESO_SALT), decoded[1], length, out);
  } else if (strcmp(name, "timePart") == 0)
    aceso_time_part(fixed(0, 1, ACESO_SALT), i64(2), out);
  else if (strcmp(name, "leafHash") == 0)
    aceso_leaf(fixed(0, 1, 32), fixed(1, 2, 32), out);
  else if (strcmp(name, "merkleRoot") == 0)
    merkle(out);
  else if (strcmp(name, "batchId") == 0)
    batch(out);
  else if (strcmp(name, "deviceId") == 0) {
    size_t length = hex(2, decoded[1], BYTES);
    aceso_device_id(fixed(0, 1, ACESO_SALT), decoded[1], length, out);
  } else if (strcmp(name, "nonce") == 0) {
    size_t length = hex(6, decoded[3], BYTES);
    aceso_nonce(text(0, 1), u64(2), fixed(1, 3, 32), fixed(2, 4, 32), (uint8_t)u64(5), decoded[3], length, out);
  } else if (strcmp(name, "roundStatement") == 0)
    aceso_round(text(0, 1), fixed(1, 2, 32), (uint8_t)u64(3), fixed(2, 4, 32), u64(5), fixed(3, 6, ACESO_ADDRESS), out);
  else if (strcmp(name, "possessionStatement") == 0)
    aceso_possession(text(0, 1), fixed(1, 2, 32), fixed(2, 3, ACESO_ADDRESS), u64(4), out);
  else
    fail(name);
  show(out, sizeof out);
}

int main(void) {
  while (fgets(line, sizeof line, stdin) != NULL) {
    char *word;
    count = 0;
    errno = 0;
    for (word = strtok(line, " \n"); word != NULL && count < WORDS; word = strtok(NULL, " \n")) words[count++] = word;
    if (count > 0) run(words[0]);
  }
  return 0;
}
