;; Scalar products of a vector with the rows [row, end) of a matrix. All are 32-bit floats; places are bytes in `memory`;
;; a row has as many bytes as the vector, a multiple of 32. Two sums of four lanes each, added at the end of a row.
(module
  (memory (export "memory") 1)
  (func (export "multiply")
    (param $row i32) (param $end i32) (param $vector i32) (param $bytes i32) (param $product i32)
    (local $at i32) (local $stop i32) (local $even v128) (local $odd v128)
    (local.set $stop (i32.add (local.get $vector) (local.get $bytes)))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $row) (local.get $end)))
        (local.set $even (v128.const f32x4 0 0 0 0))
        (local.set $odd (v128.const f32x4 0 0 0 0))
        (local.set $at (local.get $vector))
        (loop $columns
          (local.set $even
            (f32x4.add (local.get $even) (f32x4.mul (v128.load (local.get $row)) (v128.load (local.get $at)))))
          (local.set $odd
            (f32x4.add
              (local.get $odd)
              (f32x4.mul (v128.load offset=16 (local.get $row)) (v128.load offset=16 (local.get $at)))))
          (local.set $row (i32.add (local.get $row) (i32.const 32)))
          (br_if $columns (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $stop))))
        (local.set $even (f32x4.add (local.get $even) (local.get $odd)))
        (f32.store
          (local.get $product)
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $even)) (f32x4.extract_lane 1 (local.get $even)))
            (f32.add (f32x4.extract_lane 2 (local.get $even)) (f32x4.extract_lane 3 (local.get $even)))))
        (local.set $product (i32.add (local.get $product) (i32.const 4)))
        (br $rows)))))
