// Stands in for a header that the apache-tvm wheel leaves out: base64 (RFC 4648) over a byte stream.
#ifndef INSTAG_SUPPORT_BASE64_H_
#define INSTAG_SUPPORT_BASE64_H_

#include <tvm/support/io.h>

#include <cstdint>
#include <cstring>
#include <string>

namespace tvm {
namespace support {

constexpr char kBase64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

class Base64OutStream : public Stream {
 public:
  explicit Base64OutStream(Stream* out) : out_(out) {}
  using Stream::Read;
  using Stream::Write;

  std::size_t Read(void*, std::size_t) final { return 0; }

  std::size_t Write(const void* data, std::size_t size) final {
    const auto* bytes = static_cast<const std::uint8_t*>(data);
    for (std::size_t i = 0; i < size; ++i) {
      pending_ = pending_ << 8 | bytes[i];
      if (++held_ == 3) Flush(4);
    }
    return size;
  }

  void Finish() {
    if (held_ == 0) return;
    const int digits = held_ + 1;
    pending_ <<= 8 * (3 - held_);
    Flush(digits);
  }

 private:
  void Flush(int digits) {
    char text[4] = {'=', '=', '=', '='};
    for (int i = 0; i < digits; ++i) text[i] = kBase64[pending_ >> (18 - 6 * i) & 63];
    out_->Write(text, sizeof(text));
    pending_ = 0;
    held_ = 0;
  }

  Stream* out_;
  std::uint32_t pending_ = 0;
  int held_ = 0;
};

class Base64InStream : public Stream {
 public:
  explicit Base64InStream(Stream* in) : in_(in) {}
  using Stream::Read;
  using Stream::Write;

  // The first position is found by reading, which passes over what is no digit.
  void InitPosition() {}

  std::size_t Write(const void*, std::size_t) final { return 0; }

  std::size_t Read(void* data, std::size_t size) final {
    auto* bytes = static_cast<std::uint8_t*>(data);
    std::size_t done = 0;
    while (done < size && Fill()) {
      held_ -= 8;
      bytes[done++] = static_cast<std::uint8_t>(pending_ >> held_ & 255);
    }
    return done;
  }

 private:
  bool Fill() {
    char digit;
    while (held_ < 8) {
      if (in_->Read(&digit, 1) != 1 || digit == '=') return false;
      const char* at = std::strchr(kBase64, digit);
      if (at == nullptr || digit == '\0') continue;
      pending_ = pending_ << 6 | static_cast<std::uint32_t>(at - kBase64);
      held_ += 6;
    }
    return true;
  }

  Stream* in_;
  std::uint32_t pending_ = 0;
  int held_ = 0;
};

}  // namespace support
}  // namespace tvm
#endif  // INSTAG_SUPPORT_BASE64_H_
