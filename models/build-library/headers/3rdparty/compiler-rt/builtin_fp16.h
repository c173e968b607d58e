// Stands in for a header that the apache-tvm wheel leaves out. Written from IEEE 754 for the one use that the wasm runtime
// has of it: half to single precision.
#ifndef INSTAG_BUILTIN_FP16_H_
#define INSTAG_BUILTIN_FP16_H_

#include <cmath>
#include <cstdint>
#include <limits>

template <typename SRC_T, typename SRC_REP_T, int SRC_SIG_BITS, typename DST_T, typename DST_REP_T, int DST_SIG_BITS>
inline DST_T __extendXfYf2__(SRC_T half) {
  static_assert(sizeof(SRC_T) == 2 && SRC_SIG_BITS == 10 && DST_SIG_BITS == 23, "half to single precision alone");
  const int exponent = half >> 10 & 31;
  const int fraction = half & 1023;
  float size;
  if (exponent == 31) {
    size = fraction == 0 ? std::numeric_limits<float>::infinity() : std::numeric_limits<float>::quiet_NaN();
  } else if (exponent == 0) {
    size = std::ldexp(static_cast<float>(fraction), -24);
  } else {
    size = std::ldexp(static_cast<float>(fraction + 1024), exponent - 25);
  }
  return (half & 0x8000) != 0 ? -size : size;
}

#endif  // INSTAG_BUILTIN_FP16_H_
