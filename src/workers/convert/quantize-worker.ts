/** Quantizes blocks of rows: several of these run beside each other, started and stopped by the convert worker. */
import { expose, transfer } from 'comlink';
import type { ModelType } from '../../core/models/convert/float-types.ts';
import { quantizeRows, type QuantizedRows, type WeightRows } from '../../core/models/convert/quantize.ts';

export interface QuantizeApi {
  quantize(rows: WeightRows, model: ModelType): QuantizedRows;
}

const api: QuantizeApi = {
  quantize(rows, model) {
    const result = quantizeRows(rows, model);
    return transfer(result, [result.words.buffer, result.scales.buffer]);
  },
};

expose(api);
