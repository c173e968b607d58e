// Stands in for a header that the apache-tvm wheel leaves out: a queue of bytes.
#ifndef INSTAG_SUPPORT_RING_BUFFER_H_
#define INSTAG_SUPPORT_RING_BUFFER_H_

#include <tvm/ffi/error.h>

#include <cstddef>
#include <cstring>
#include <vector>

namespace tvm {
namespace support {

class RingBuffer {
 public:
  std::size_t bytes_available() const { return bytes_.size() - head_; }

  void Reserve(std::size_t size) { bytes_.reserve(head_ + size); }

  void Read(void* data, std::size_t size) {
    TVM_FFI_ICHECK_LE(size, bytes_available());
    if (size != 0) std::memcpy(data, bytes_.data() + head_, size);
    Drop(size);
  }

  void Write(const void* data, std::size_t size) {
    const char* begin = static_cast<const char*>(data);
    bytes_.insert(bytes_.end(), begin, begin + size);
  }

  // `send(data, size)` returns how many bytes it took.
  template <typename Send>
  std::size_t ReadWithCallback(Send send, std::size_t limit) {
    const std::size_t size = limit < bytes_available() ? limit : bytes_available();
    const std::size_t taken = size == 0 ? 0 : send(bytes_.data() + head_, size);
    Drop(taken);
    return taken;
  }

  // `receive(data, size)` fills at most `size` bytes and returns how many.
  template <typename Receive>
  std::size_t WriteWithCallback(Receive receive, std::size_t limit) {
    const std::size_t before = bytes_.size();
    bytes_.resize(before + limit);
    const std::size_t filled = receive(bytes_.data() + before, limit);
    bytes_.resize(before + filled);
    return filled;
  }

 private:
  void Drop(std::size_t size) {
    head_ += size;
    if (head_ == bytes_.size()) {
      bytes_.clear();
      head_ = 0;
    }
  }

  std::vector<char> bytes_;
  std::size_t head_ = 0;
};

}  // namespace support
}  // namespace tvm
#endif  // INSTAG_SUPPORT_RING_BUFFER_H_
