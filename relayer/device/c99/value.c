/* SPDX-License-Identifier: Apache-2.0 */
#include "aceso.h"

void aceso_scalar_value(aceso_buffer *out, const char *loinc, int64_t value, int64_t scale, const char *ucum) {
  while (value != 0 && value % 10 == 0) {
    value /= 10;
    scale++;
  }
  aceso_cbor_array(out, 5);
  aceso_cbor_int(out, 0);
  aceso_cbor_text(out, loinc);
  aceso_cbor_int(out, value);
  aceso_cbor_int(out, value == 0 ? 0 : scale);
  aceso_cbor_text(out, ucum);
}

void aceso_waveform_value(aceso_buffer *out, const char *code, uint64_t period_us, int64_t scale, int64_t origin, const int32_t *samples,
                          size_t count) {
  aceso_sha256 hash;
  uint8_t digest[ACESO_HASH];
  size_t i;
  aceso_sha256_begin(&hash);
  for (i = 0; i < count; i++) {
    uint32_t sample = (uint32_t)samples[i];
    uint8_t bytes[4] = {(uint8_t)(sample >> 24), (uint8_t)(sample >> 16), (uint8_t)(sample >> 8), (uint8_t)sample};
    aceso_sha256_add(&hash, bytes, 4);
  }
  aceso_sha256_end(&hash, digest);
  aceso_cbor_array(out, 6);
  aceso_cbor_int(out, 1);
  aceso_cbor_text(out, code);
  aceso_cbor_int(out, (int64_t)period_us);
  aceso_cbor_int(out, scale);
  aceso_cbor_int(out, origin);
  aceso_cbor_bytes(out, digest, sizeof digest);
}
