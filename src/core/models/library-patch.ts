/** Model libraries carry the eps of their norms as text in the shaders: another eps is a patch of that text. */

export interface LibraryPatch {
  readonly normEps: number;
  readonly find: string;
  readonly put: string;
  /** How often `find` occurs. */
  readonly places: number;
  /** Of the patched bytes, 64 hex digits. */
  readonly sha256: string;
}

/** What lies beside a library of the studio: `<library>.json`. */
export interface LibraryNote {
  readonly sha256: string;
  readonly normEps: number;
  readonly patches: readonly LibraryPatch[];
}

/** Reads a library's note. Throws an Error on anything else. */
export function parseLibraryNote(text: string): LibraryNote {
  const note = JSON.parse(text) as {
    sha256: string;
    model: { norm_eps: number };
    patches?: readonly (Omit<LibraryPatch, 'normEps'> & { norm_eps: number })[];
  };
  return {
    sha256: note.sha256,
    normEps: note.model.norm_eps,
    patches: (note.patches ?? []).map(({ norm_eps, find, put, places, sha256 }) => ({
      ...{ normEps: norm_eps, find, put, places, sha256 },
    })),
  };
}

/** A copy of the bytes with every occurrence replaced. Throws an Error where lengths differ or the places are not as many. */
export function patchLibrary(bytes: Uint8Array, patch: LibraryPatch): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const [find, put] = [encoder.encode(patch.find), encoder.encode(patch.put)];
  if (find.length === 0 || find.length !== put.length)
    throw new Error(`A patch must keep the length: “${patch.find}” and “${patch.put}” differ.`);
  const patched = bytes.slice();
  let places = 0;
  for (let at = nextAt(bytes, find, 0); at !== -1; at = nextAt(bytes, find, at + find.length)) {
    patched.set(put, at);
    places += 1;
  }
  if (places !== patch.places)
    throw new Error(`The library has “${patch.find}” in ${places} places; expected were ${patch.places}.`);
  return patched;
}

function nextAt(bytes: Uint8Array, find: Uint8Array, from: number): number {
  const [first = 0] = find;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (find.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
