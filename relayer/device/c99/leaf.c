/* SPDX-License-Identifier: Apache-2.0 */
#include "aceso.h"

void aceso_value_part(const uint8_t salt[ACESO_SALT], const void *cbor, size_t length, uint8_t out[ACESO_HASH]) {
  aceso_sha256 hash;
  aceso_h_begin(&hash, "aceso/value/1");
  aceso_h_bytes(&hash, salt, ACESO_SALT);
  aceso_h_bytes(&hash, cbor, length);
  aceso_sha256_end(&hash, out);
}

void aceso_time_part(const uint8_t salt[ACESO_SALT], int64_t seconds, uint8_t out[ACESO_HASH]) {
  aceso_sha256 hash;
  aceso_h_begin(&hash, "aceso/time/1");
  aceso_h_bytes(&hash, salt, ACESO_SALT);
  aceso_h_i64(&hash, seconds);
  aceso_sha256_end(&hash, out);
}

void aceso_leaf(const uint8_t v[ACESO_HASH], const uint8_t t[ACESO_HASH], uint8_t out[ACESO_HASH]) {
  static const uint8_t zero = 0;
  aceso_sha256 hash;
  aceso_sha256_begin(&hash);
  aceso_sha256_add(&hash, &zero, 1);
  aceso_sha256_add(&hash, v, ACESO_HASH);
  aceso_sha256_add(&hash, t, ACESO_HASH);
  aceso_sha256_end(&hash, out);
}
