/* SPDX-License-Identifier: Apache-2.0 */
#include "aceso.h"

#include <string.h>

void aceso_h_begin(aceso_sha256 *hash, const char *tag) {
  uint8_t length = (uint8_t)strlen(tag);
  aceso_sha256_begin(hash);
  aceso_sha256_add(hash, &length, 1);
  aceso_sha256_add(hash, tag, length);
}

void aceso_h_bytes(aceso_sha256 *hash, const void *bytes, size_t length) {
  uint8_t head[4] = {(uint8_t)(length >> 24), (uint8_t)(length >> 16), (uint8_t)(length >> 8), (uint8_t)length};
  aceso_sha256_add(hash, head, 4);
  aceso_sha256_add(hash, bytes, length);
}

void aceso_h_text(aceso_sha256 *hash, const char *text) { aceso_h_bytes(hash, text, strlen(text)); }

void aceso_h_u8(aceso_sha256 *hash, uint8_t value) { aceso_h_bytes(hash, &value, 1); }

void aceso_h_u64(aceso_sha256 *hash, uint64_t value) {
  uint8_t bytes[8];
  int i;
  for (i = 0; i < 8; i++) bytes[i] = (uint8_t)(value >> (56 - 8 * i));
  aceso_h_bytes(hash, bytes, 8);
}

/* Two's complement: the conversion is defined by C99 6.3.1.3. */
void aceso_h_i64(aceso_sha256 *hash, int64_t value) { aceso_h_u64(hash, (uint64_t)value); }
