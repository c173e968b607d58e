// Stands in for a header that the apache-tvm wheel leaves out: storage that lives until it is recycled as a whole.
#ifndef INSTAG_SUPPORT_ARENA_H_
#define INSTAG_SUPPORT_ARENA_H_

#include <cstddef>
#include <memory>
#include <vector>

namespace tvm {
namespace support {

class Arena {
 public:
  template <typename T>
  T* allocate_(int count = 1) {
    static_assert(alignof(T) <= alignof(std::max_align_t), "blocks are aligned for standard types alone");
    // max_align_t blocks: aligned for every T that may be asked for.
    const std::size_t units = (sizeof(T) * count + sizeof(std::max_align_t) - 1) / sizeof(std::max_align_t);
    blocks_.push_back(std::make_unique<std::max_align_t[]>(units == 0 ? 1 : units));
    return reinterpret_cast<T*>(blocks_.back().get());
  }

  void RecycleAll() { blocks_.clear(); }

 private:
  std::vector<std::unique_ptr<std::max_align_t[]>> blocks_;
};

}  // namespace support
}  // namespace tvm
#endif  // INSTAG_SUPPORT_ARENA_H_
