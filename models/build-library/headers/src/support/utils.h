// Stands in for a header that the apache-tvm wheel leaves out; holds what the runtime sources call.
#ifndef INSTAG_SUPPORT_UTILS_H_
#define INSTAG_SUPPORT_UTILS_H_

#include <algorithm>
#include <cctype>
#include <cstring>
#include <string>

namespace tvm {
namespace support {

inline bool StartsWith(const std::string& text, const char* prefix) {
  return text.compare(0, std::strlen(prefix), prefix) == 0;
}

inline bool IsNumber(const std::string& text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

}  // namespace support
}  // namespace tvm
#endif  // INSTAG_SUPPORT_UTILS_H_
