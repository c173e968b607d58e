/** How long a generation took, and how much of that the GPU. */
import type { Generation } from '../../engines/webllm/model-port.ts';
import type { RunControl, TokenStream } from './token-stream.ts';

type Times = Pick<Generation, 'prefillSeconds' | 'decodeSeconds' | 'gpuSeconds'>;

export interface Meter {
  /** The prompt is read and the first token is there. */
  prefilled(): void;
  read(): Times;
}

export function startMeter(stream: Pick<TokenStream, 'gpuSeconds'>, { seconds }: Pick<RunControl, 'seconds'>): Meter {
  const [begun, gpuBefore] = [seconds(), stream.gpuSeconds()];
  let firstToken: number | null = null;
  return {
    prefilled() {
      firstToken ??= seconds();
    },
    read() {
      const now = seconds();
      const between = firstToken ?? now;
      return {
        prefillSeconds: between - begun,
        decodeSeconds: now - between,
        gpuSeconds: stream.gpuSeconds() - gpuBefore,
      };
    },
  };
}
