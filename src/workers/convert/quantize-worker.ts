/** Quantizes blocks of rows: several of these run beside each other, started and stopped by the convert worker. */
import { expose, transfer } from 'comlink';
import type { ModelType } from '../../core/models/convert/float-types.ts';
import { quantizeRows, type QuantizedRows } from '../../core/models/convert/quantize.ts';
import type { OwnRows } from '../../jobs/convert-pool.ts';

export interface QuantizeApi {
  quantize(rows: OwnRows, model: ModelType): QuantizedRows;
}

const api: QuantizeApi = {
  quantize(rows, model) {
    const result = quantizeRows(rows, model);
    return transfer(result, [result.words.buffer, result.scales.buffer, rows.bytes.buffer]);
  },
};

expose(api);
