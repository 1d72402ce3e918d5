/* SPDX-License-Identifier: Apache-2.0 */
#include "aceso.h"

void aceso_device_id(const uint8_t salt[ACESO_SALT], const void *instance, size_t length, uint8_t out[ACESO_HASH]) {
  aceso_sha256 hash;
  aceso_h_begin(&hash, "aceso/device/1");
  aceso_h_bytes(&hash, salt, ACESO_SALT);
  aceso_h_bytes(&hash, instance, length);
  aceso_sha256_end(&hash, out);
}

void aceso_batch_id(const aceso_batch *batch, uint8_t out[ACESO_HASH]) {
  aceso_sha256 hash;
  aceso_h_begin(&hash, "aceso/batch/1");
  aceso_h_text(&hash, batch->chain_id);
  aceso_h_bytes(&hash, batch->device, ACESO_HASH);
  aceso_h_u64(&hash, batch->generation);
  aceso_h_u64(&hash, batch->key_generation);
  aceso_h_u64(&hash, batch->seq);
  aceso_h_bytes(&hash, batch->prev, ACESO_HASH);
  aceso_h_bytes(&hash, batch->root, ACESO_HASH);
  aceso_h_u64(&hash, batch->count);
  aceso_h_u8(&hash, batch->data_class);
  aceso_h_u64(&hash, batch->year);
  aceso_sha256_end(&hash, out);
}

void aceso_nonce(const char *chain_id, uint64_t height, const uint8_t header[ACESO_HASH], const uint8_t device[ACESO_HASH],
                 uint8_t purpose, const void *data_key, size_t data_key_length, uint8_t out[ACESO_HASH]) {
  aceso_sha256 hash;
  uint8_t key[ACESO_HASH];
  aceso_sha256_begin(&hash);
  aceso_sha256_add(&hash, data_key, data_key_length);
  aceso_sha256_end(&hash, key);
  aceso_h_begin(&hash, "aceso/nonce/1");
  aceso_h_text(&hash, chain_id);
  aceso_h_u64(&hash, height);
  aceso_h_bytes(&hash, header, ACESO_HASH);
  aceso_h_bytes(&hash, device, ACESO_HASH);
  aceso_h_u8(&hash, purpose);
  aceso_h_bytes(&hash, key, ACESO_HASH);
  aceso_sha256_end(&hash, out);
}

void aceso_round(const char *chain_id, const uint8_t device[ACESO_HASH], uint8_t purpose, const uint8_t evidence[ACESO_HASH],
                 uint64_t nonce_height, const uint8_t lead[ACESO_ADDRESS], uint8_t out[ACESO_HASH]) {
  aceso_sha256 hash;
  aceso_h_begin(&hash, "aceso/round/1");
  aceso_h_text(&hash, chain_id);
  aceso_h_bytes(&hash, device, ACESO_HASH);
  aceso_h_u8(&hash, purpose);
  aceso_h_bytes(&hash, evidence, ACESO_HASH);
  aceso_h_u64(&hash, nonce_height);
  aceso_h_bytes(&hash, lead, ACESO_ADDRESS);
  aceso_sha256_end(&hash, out);
}

void aceso_possession(const char *chain_id, const uint8_t device[ACESO_HASH], const uint8_t owner[ACESO_ADDRESS], uint64_t generation,
                      uint8_t out[ACESO_HASH]) {
  aceso_sha256 hash;
  aceso_h_begin(&hash, "aceso/pair/1");
  aceso_h_text(&hash, chain_id);
  aceso_h_bytes(&hash, device, ACESO_HASH);
  aceso_h_bytes(&hash, owner, ACESO_ADDRESS);
  aceso_h_u64(&hash, generation);
  aceso_sha256_end(&hash, out);
}
