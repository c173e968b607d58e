/** Where each text of a project can be read: the first live dataset that has it, and its query there. */
const NOWHERE = 0xffff_ffff;

export interface TextPlace {
  readonly datasetId: number;
  readonly query: number;
}

export interface TextIndex {
  /** Notes the texts of queries from `fromQuery` on; a text that has a place keeps it. */
  note(datasetId: number, fromQuery: number, textIds: Uint32Array): void;
  find(textId: number): TextPlace | null;
  /** The dataset a text was first noted in, or -1. */
  datasetOf(textId: number): number;
}

function grown(array: Uint32Array<ArrayBuffer>, length: number, fill: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(length, Math.ceil(array.length * 1.3), 4096)).fill(fill, array.length);
  larger.set(array);
  return larger;
}

/** Returns an empty index; it takes 8 bytes a text. */
export function createTextIndex(): TextIndex {
  let datasets = new Uint32Array();
  let queries = new Uint32Array();
  function reserve(textId: number): void {
    if (textId < datasets.length) return;
    datasets = grown(datasets, textId + 1, NOWHERE);
    queries = grown(queries, textId + 1, 0);
  }
  function datasetOf(textId: number): number {
    const datasetId = datasets[textId] ?? NOWHERE;
    return datasetId === NOWHERE ? -1 : datasetId;
  }
  return {
    datasetOf,
    note(datasetId, fromQuery, textIds) {
      for (const [index, textId] of textIds.entries()) {
        reserve(textId);
        if (datasets[textId] !== NOWHERE) continue;
        datasets[textId] = datasetId;
        queries[textId] = fromQuery + index;
      }
    },
    find(textId) {
      const datasetId = datasetOf(textId);
      return datasetId === -1 ? null : { datasetId, query: queries[textId] ?? 0 };
    },
  };
}
