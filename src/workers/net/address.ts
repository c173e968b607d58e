/** Reads the address that a user gave: what to fetch, what the file is called, and where a page's raw file lies. */

/** Returns the address as a URL. Throws an Error with advice on anything but http and https. */
export function parseAddress(text: string): URL {
  const trimmed = text.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (url === null) {
    throw new Error(`“${trimmed}” is not a web address. Expected one like https://example.org/data.jsonl.`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Error(
      `“${url.protocol}” addresses cannot be read: expected one that begins with https:// or http://. ` +
        'A file on this computer can be dropped onto the page.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new Error(
      `The address of ${url.host} holds a user name or password, which a browser does not send along. ` +
        'Download the file yourself and drop it onto the page.',
    );
  }
  return url;
}

/** Returns the name of a downloaded file: from the Content-Disposition header, else from the address, else the host. */
export function fileNameOf(url: URL, contentDisposition: string | null): string {
  const named = nameInHeader(contentDisposition ?? '') ?? decode(url.pathname.split('/').pop() ?? '');
  // What a server sends may hold folders or control characters: only a plain name is of use.
  const plain = (named.split(/[/\\]/).pop() ?? '').replace(/\p{Cc}/gu, '').trim();
  return plain === '' ? url.host : plain;
}

function nameInHeader(header: string): string | null {
  // RFC 6266: filename* (RFC 5987, percent-encoded UTF-8) is preferred to filename.
  const extended = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(header)?.[1];
  if (extended !== undefined) return decode(extended);
  const quoted = /filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(header)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(.)/g, '$1');
  return /filename\s*=\s*([^;\s"]+)/i.exec(header)?.[1] ?? null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the address of the raw file that a Hugging Face, GitHub or GitLab page shows, or null where it is no such page. */
export function rawAddress(url: URL): string | null {
  const parts = url.pathname.split('/');
  const blob = parts.indexOf('blob');
  if (blob < 3) return null;
  if (url.host === 'github.com') {
    return `https://raw.githubusercontent.com${[...parts.slice(0, blob), ...parts.slice(blob + 1)].join('/')}`;
  }
  if (url.host === 'huggingface.co') return `https://huggingface.co${parts.with(blob, 'resolve').join('/')}`;
  if (url.host === 'gitlab.com') return `https://gitlab.com${parts.with(blob, 'raw').join('/')}`;
  return null;
}

/** Returns true for the page of a Hugging Face dataset as a whole, which is no file. */
export function isDatasetPage(url: URL): boolean {
  return url.host === 'huggingface.co' && /^\/datasets\/[^/]+(\/[^/]+)?(\/(tree|viewer)\b.*)?\/?$/.test(url.pathname);
}
