/* SPDX-License-Identifier: Apache-2.0 */
#include "aceso.h"

#include <string.h>

static void put(aceso_buffer *out, const void *bytes, size_t length) {
  if (out->full || length > out->size - out->length) {
    out->full = 1;
    return;
  }
  memcpy(out->bytes + out->length, bytes, length);
  out->length += length;
}

/* Major type and argument in the shortest form (RFC 8949 section 4.2.1). */
static void head(aceso_buffer *out, uint8_t major, uint64_t argument) {
  uint8_t bytes[9];
  int size = argument < 24 ? 0 : argument < 0x100 ? 1 : argument < 0x10000 ? 2 : argument < 0x100000000 ? 4 : 8;
  int info = size == 0 ? (int)argument : size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27;
  int i;
  bytes[0] = (uint8_t)(major << 5 | info);
  for (i = 0; i < size; i++) bytes[1 + i] = (uint8_t)(argument >> (8 * (size - 1 - i)));
  put(out, bytes, (size_t)(1 + size));
}

void aceso_cbor_array(aceso_buffer *out, uint64_t items) { head(out, 4, items); }

/* A negative number n is written as -1 - n, which is ~n. */
void aceso_cbor_int(aceso_buffer *out, int64_t value) {
  if (value < 0)
    head(out, 1, ~(uint64_t)value);
  else
    head(out, 0, (uint64_t)value);
}

void aceso_cbor_text(aceso_buffer *out, const char *text) {
  head(out, 3, strlen(text));
  put(out, text, strlen(text));
}

void aceso_cbor_bytes(aceso_buffer *out, const void *bytes, size_t length) {
  head(out, 2, length);
  put(out, bytes, length);
}
