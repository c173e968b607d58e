;; Throws coins for 32 draws at once: a thing has a number, a draw a bit of it. Places are bytes in `memory`: from 0 on
;; how often each bit was set, as 8 vectors of 16 bytes each (bit 8b+s of lane l: byte 4l+b of vector s); at 128 the
;; states of four generators (mulberry32; every word takes each four steps on); things from where the caller likes.
(module
  (memory (export "memory") 1)
  ;; Throws $coins coins upon the number of each thing from $part on, and leaves of it what $every has, for things whose
  ;; bit from $member to $end, in words of 32, is set; 0 for others. Upon numbers of 0, a bit is set with a probability of
  ;; $share / 2^$coins; without coins it stays as it is. At most 31 words: a byte counts to 255.
  (func (export "throwCoins")
    (param $member i32) (param $end i32) (param $part i32)
    (param $share i32) (param $coins i32) (param $every i32)
    (local $state v128) (local $word v128) (local $drawn v128) (local $members i32) (local $lanes i32) (local $coin i32)
    (local $ones v128) (local $0 v128) (local $1 v128) (local $2 v128) (local $3 v128)
    (local $4 v128) (local $5 v128) (local $6 v128) (local $7 v128)
    (local.set $state (v128.load offset=128 (i32.const 0)))
    (local.set $ones (i8x16.splat (i32.const 1)))
    (loop $words
      (local.set $members (i32.load (local.get $member)))
      (local.set $lanes (i32.const 8))
      (loop $fours
        (local.set $drawn (v128.load (local.get $part)))
        (local.set $coin (i32.const 0))
        (block $thrown
          (loop $throw
            (br_if $thrown (i32.eq (local.get $coin) (local.get $coins)))
            (local.set $word
              (i32x4.mul
                (v128.xor (local.get $state) (i32x4.shr_u (local.get $state) (i32.const 15)))
                (v128.or (local.get $state) (v128.const i32x4 1 1 1 1))))
            (local.set $word
              (v128.xor
                (local.get $word)
                (i32x4.add
                  (local.get $word)
                  (i32x4.mul
                    (v128.xor (local.get $word) (i32x4.shr_u (local.get $word) (i32.const 7)))
                    (v128.or (local.get $word) (v128.const i32x4 61 61 61 61))))))
            (local.set $word (v128.xor (local.get $word) (i32x4.shr_u (local.get $word) (i32.const 14))))
            (local.set $state (i32x4.add (local.get $state) (v128.const i32x4 0xb4ade7d4 0xb4ade7d4 0xb4ade7d4 0xb4ade7d4)))
            (if (i32.and (i32.shr_u (local.get $share) (local.get $coin)) (i32.const 1))
              (then (local.set $drawn (v128.or (local.get $drawn) (local.get $word))))
              (else (local.set $drawn (v128.and (local.get $drawn) (local.get $word)))))
            (local.set $coin (i32.add (local.get $coin) (i32.const 1)))
            (br $throw)))
        (local.set $drawn
          (v128.and
            (v128.and (local.get $drawn) (i32x4.splat (local.get $every)))
            (i32x4.ne
              (v128.and (i32x4.splat (local.get $members)) (v128.const i32x4 1 2 4 8))
              (v128.const i32x4 0 0 0 0))))
        (v128.store (local.get $part) (local.get $drawn))
        (local.set $part (i32.add (local.get $part) (i32.const 16)))
        (local.set $members (i32.shr_u (local.get $members) (i32.const 4)))
        (local.set $0 (i8x16.add (local.get $0) (v128.and (local.get $ones) (local.get $drawn))))
        (local.set $1 (i8x16.add (local.get $1) (v128.and (local.get $ones) (i32x4.shr_u (local.get $drawn) (i32.const 1)))))
        (local.set $2 (i8x16.add (local.get $2) (v128.and (local.get $ones) (i32x4.shr_u (local.get $drawn) (i32.const 2)))))
        (local.set $3 (i8x16.add (local.get $3) (v128.and (local.get $ones) (i32x4.shr_u (local.get $drawn) (i32.const 3)))))
        (local.set $4 (i8x16.add (local.get $4) (v128.and (local.get $ones) (i32x4.shr_u (local.get $drawn) (i32.const 4)))))
        (local.set $5 (i8x16.add (local.get $5) (v128.and (local.get $ones) (i32x4.shr_u (local.get $drawn) (i32.const 5)))))
        (local.set $6 (i8x16.add (local.get $6) (v128.and (local.get $ones) (i32x4.shr_u (local.get $drawn) (i32.const 6)))))
        (local.set $7 (i8x16.add (local.get $7) (v128.and (local.get $ones) (i32x4.shr_u (local.get $drawn) (i32.const 7)))))
        (br_if $fours (local.tee $lanes (i32.sub (local.get $lanes) (i32.const 1)))))
      (br_if $words
        (i32.lt_u (local.tee $member (i32.add (local.get $member) (i32.const 4))) (local.get $end))))
    (v128.store offset=128 (i32.const 0) (local.get $state))
    (v128.store offset=0 (i32.const 0) (local.get $0))
    (v128.store offset=16 (i32.const 0) (local.get $1))
    (v128.store offset=32 (i32.const 0) (local.get $2))
    (v128.store offset=48 (i32.const 0) (local.get $3))
    (v128.store offset=64 (i32.const 0) (local.get $4))
    (v128.store offset=80 (i32.const 0) (local.get $5))
    (v128.store offset=96 (i32.const 0) (local.get $6))
    (v128.store offset=112 (i32.const 0) (local.get $7))))
