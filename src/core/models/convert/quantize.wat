;; The loops of quantize.ts, four numbers at a time. Each works on blocks in the memory: `from`, `to`, `values`, `scales` and
;; `words` are addresses, multiples of 16 but for those of single scales. Assembled in quantize-wasm.ts (quantize-wasm.test.ts).
(module
  (memory (export "memory") 4) ;; 64 KiB each

  ;; Halves become single precision; what is not finite becomes NaN or Infinity. `count`: a multiple of 4.
  ;; Exponent and fraction of a half, 13 bits higher, are those of a number 2^112 times smaller, subnormal ones too.
  (func (export "widenHalves") (param $from i32) (param $to i32) (param $count i32)
    (local $bits v128) (local $size v128) (local $end i32)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (local.set $bits (v128.load16x4_u (local.get $from)))
      (local.set $size (v128.and (local.get $bits) (v128.const i32x4 0x7fff 0x7fff 0x7fff 0x7fff)))
      (v128.store (local.get $to)
        (v128.or
          (v128.or
            (f32x4.mul
              (i32x4.shl (local.get $size) (i32.const 13))
              (v128.const f32x4 0x1p112 0x1p112 0x1p112 0x1p112))
            (i32x4.shl (v128.xor (local.get $bits) (local.get $size)) (i32.const 16)))
          (v128.and
            (i32x4.gt_s (local.get $size) (v128.const i32x4 0x7bff 0x7bff 0x7bff 0x7bff))
            (v128.const f32x4 inf inf inf inf))))
      (local.set $from (i32.add (local.get $from) (i32.const 8)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $to) (local.get $end)))))

  ;; As widenHalves, of bfloat16: the upper half of a number in single precision.
  (func (export "widenBrains") (param $from i32) (param $to i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (v128.store (local.get $to) (i32x4.shl (v128.load16x4_u (local.get $from)) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 8)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $to) (local.get $end)))))

  ;; Numbers in single precision are rounded, in place, to the nearest half, ties to even; too large ones become infinite.
  ;; Beside 0.5 single precision has steps of 2^-24, which are those of subnormal halves. `count`: what is left of a multiple
  ;; of 4 behind it is rounded too.
  (func (export "roundToHalves") (param $values i32) (param $count i32)
    (local $bits v128) (local $size v128) (local $rounded v128) (local $end i32)
    (local.set $end (i32.add (local.get $values) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (local.set $bits (v128.load (local.get $values)))
      (local.set $size (v128.and (local.get $bits) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff)))
      (local.set $rounded
        (v128.and
          (i32x4.add
            (i32x4.add (local.get $size) (v128.const i32x4 0xfff 0xfff 0xfff 0xfff))
            (v128.and (i32x4.shr_u (local.get $size) (i32.const 13)) (v128.const i32x4 1 1 1 1)))
          (v128.const i32x4 0xffffe000 0xffffe000 0xffffe000 0xffffe000)))
      ;; From 2^16 on (0x47800000) nothing is finite.
      (local.set $rounded
        (v128.or (local.get $rounded)
          (v128.and
            (i32x4.gt_u (local.get $rounded) (v128.const i32x4 0x477fffff 0x477fffff 0x477fffff 0x477fffff))
            (v128.const f32x4 inf inf inf inf))))
      ;; Below 2^-14 (0x38800000) a half is subnormal.
      (v128.store (local.get $values)
        (v128.or
          (v128.xor (local.get $bits) (local.get $size))
          (v128.bitselect
            (f32x4.sub
              (f32x4.add (local.get $size) (v128.const f32x4 0.5 0.5 0.5 0.5))
              (v128.const f32x4 0.5 0.5 0.5 0.5))
            (local.get $rounded)
            (i32x4.lt_u (local.get $size) (v128.const i32x4 0x38800000 0x38800000 0x38800000 0x38800000)))))
      (local.set $values (i32.add (local.get $values) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $values) (local.get $end)))))

  ;; Positive halves, as numbers in single precision, become their 16 bits: the way back of widenHalves.
  (func (export "narrowHalves") (param $from i32) (param $to i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 1))))
    (loop $next
      (i32.store16 (local.get $to)
        (i32.shr_u
          (i32.reinterpret_f32 (f32.mul (f32.load (local.get $from)) (f32.const 0x1p-112)))
          (i32.const 13)))
      (local.set $from (i32.add (local.get $from) (i32.const 4)))
      (local.set $to (i32.add (local.get $to) (i32.const 2)))
      (br_if $next (i32.lt_u (local.get $to) (local.get $end)))))

  ;; For each group of 32 numbers: the largest size among them, divided by 7. Returns how many groups have only finite
  ;; numbers, up to the first that has not. Sizes are compared by their bits, which sort as the numbers do.
  (func (export "findScales") (param $values i32) (param $scales i32) (param $groups i32) (result i32)
    (local $group i32) (local $mask v128) (local $size v128) (local $largest i32)
    (local.set $mask (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
    (loop $next
      (local.set $size (v128.and (local.get $mask) (v128.load (local.get $values))))
      (local.set $size
        (i32x4.max_u (local.get $size) (v128.and (local.get $mask) (v128.load offset=16 (local.get $values)))))
      (local.set $size
        (i32x4.max_u (local.get $size) (v128.and (local.get $mask) (v128.load offset=32 (local.get $values)))))
      (local.set $size
        (i32x4.max_u (local.get $size) (v128.and (local.get $mask) (v128.load offset=48 (local.get $values)))))
      (local.set $size
        (i32x4.max_u (local.get $size) (v128.and (local.get $mask) (v128.load offset=64 (local.get $values)))))
      (local.set $size
        (i32x4.max_u (local.get $size) (v128.and (local.get $mask) (v128.load offset=80 (local.get $values)))))
      (local.set $size
        (i32x4.max_u (local.get $size) (v128.and (local.get $mask) (v128.load offset=96 (local.get $values)))))
      (local.set $size
        (i32x4.max_u (local.get $size) (v128.and (local.get $mask) (v128.load offset=112 (local.get $values)))))
      ;; The largest of four: that of two and two, then of one and one.
      (local.set $size
        (i32x4.max_u (local.get $size)
          (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $size) (local.get $size))))
      (local.set $size
        (i32x4.max_u (local.get $size)
          (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $size) (local.get $size))))
      (local.set $largest (i32x4.extract_lane 0 (local.get $size)))
      (if (i32.ge_u (local.get $largest) (i32.const 0x7f800000)) (then (return (local.get $group))))
      (f32.store (local.get $scales) (f32.div (f32.reinterpret_i32 (local.get $largest)) (f32.const 7)))
      (local.set $values (i32.add (local.get $values) (i32.const 128)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
      (local.set $group (i32.add (local.get $group) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $group) (local.get $groups))))
    (local.get $groups))

  ;; For each eight numbers a word of their codes, number / scale + 7 to the nearest of 0 to 14, ties to even; the first code
  ;; in the lowest four bits. A scale of 0 gives codes of 7.
  (func (export "packCodes") (param $values i32) (param $scales i32) (param $words i32) (param $groups i32)
    (local $word i32) (local $count i32) (local $scale v128) (local $codes v128)
    (local.set $count (i32.shl (local.get $groups) (i32.const 2)))
    (loop $next
      ;; Four words, of a scale of four bytes, make a group.
      (local.set $scale
        (v128.load32_splat (i32.add (local.get $scales) (i32.and (local.get $word) (i32.const -4)))))
      (local.set $scale
        (v128.bitselect
          (v128.const f32x4 inf inf inf inf)
          (local.get $scale)
          (f32x4.eq (local.get $scale) (v128.const f32x4 0 0 0 0))))
      (local.set $codes
        (i16x8.narrow_i32x4_s
          (i32x4.trunc_sat_f32x4_s
            (f32x4.nearest
              (f32x4.add
                (f32x4.div (v128.load (local.get $values)) (local.get $scale))
                (v128.const f32x4 7 7 7 7))))
          (i32x4.trunc_sat_f32x4_s
            (f32x4.nearest
              (f32x4.add
                (f32x4.div (v128.load offset=16 (local.get $values)) (local.get $scale))
                (v128.const f32x4 7 7 7 7))))))
      (local.set $codes
        (i16x8.max_s
          (i16x8.min_s (local.get $codes) (v128.const i16x8 14 14 14 14 14 14 14 14))
          (v128.const i16x8 0 0 0 0 0 0 0 0)))
      ;; Of each pair, 16 bits apart, the second is brought beside the first; then every fourth byte is a pair.
      (local.set $codes (v128.or (local.get $codes) (i32x4.shr_u (local.get $codes) (i32.const 12))))
      (v128.store32_lane 0
        (i32.add (local.get $words) (i32.shl (local.get $word) (i32.const 2)))
        (i8x16.shuffle 0 4 8 12 0 4 8 12 0 4 8 12 0 4 8 12 (local.get $codes) (local.get $codes)))
      (local.set $values (i32.add (local.get $values) (i32.const 32)))
      (local.set $word (i32.add (local.get $word) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $word) (local.get $count))))))
