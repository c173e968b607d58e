import { describe, expect, it } from 'vitest';
import { openTrail, type AddressHistory } from './address-trail.ts';

interface Entry {
  readonly state: unknown;
  readonly url: string;
}

/** A browser's history with its address; what `go` asks for is done at once, without an event. */
function browser(start = '#/p/x/data') {
  const entries: Entry[] = [{ state: null, url: start }];
  let at = 0;
  function current(): Entry {
    return entries[at] ?? { state: null, url: '' };
  }
  const history: AddressHistory = {
    get state() {
      return current().state;
    },
    pushState(state, _, url) {
      entries.splice(at + 1, Infinity, { state, url });
      at += 1;
    },
    replaceState(state, _, url) {
      entries[at] = { state, url };
    },
    go(delta) {
      at += delta;
    },
  };
  return {
    history,
    location: {
      get hash() {
        return current().url;
      },
    },
    urls: () => entries.map(({ url }) => url),
    at: () => at,
    /** As a link or typing does: an entry that the trail did not make. */
    visit(url: string) {
      entries.splice(at + 1, Infinity, { state: null, url });
      at += 1;
    },
  };
}

const [none, python, sql] = ['#/p/x/data', '#/p/x/data?all=python', '#/p/x/data?all=sql'] as const;

describe('the addresses of a visit', () => {
  it('grow by steps, and an undo goes back among them', () => {
    const { history, location, urls, at } = browser();
    const trail = openTrail(history, location);
    trail.write(python, 'step');
    trail.write(sql, 'step');
    expect(urls()).toEqual([none, python, sql]);
    trail.write(python, 'back');
    expect([urls().length, at()]).toEqual([3, 1]);
    expect(trail.arrived()).toBe(false);
    trail.write(sql, 'forward');
    expect(at()).toBe(2);
  });

  it('take an undo that leads elsewhere for a step', () => {
    const { history, location, urls } = browser();
    const trail = openTrail(history, location);
    trail.write(python, 'step');
    trail.write('#/p/x/charts?all=python', 'step');
    trail.write('#/p/x/charts', 'back');
    expect(urls()).toEqual([none, python, '#/p/x/charts?all=python', '#/p/x/charts']);
  });

  it('replace what is only refined, and leave alone what is the same', () => {
    const { history, location, urls } = browser();
    const trail = openTrail(history, location);
    trail.write('#/p/x/data?q=p', 'step');
    trail.write('#/p/x/data?q=py', 'replace');
    trail.write('#/p/x/data?q=py', 'step');
    expect(urls()).toEqual([none, '#/p/x/data?q=py']);
  });

  it('know where the browser went by itself, also after a reload', () => {
    const page = browser();
    const before = openTrail(page.history, page.location);
    before.write(python, 'step');
    const trail = openTrail(page.history, page.location);
    page.history.go(-1);
    expect(trail.arrived()).toBe(true);
    trail.write(python, 'forward');
    expect(page.at()).toBe(1);
  });

  it('take an address from outside in as the newest', () => {
    const page = browser();
    const trail = openTrail(page.history, page.location);
    page.visit(sql);
    expect(trail.arrived()).toBe(true);
    trail.write(none, 'back');
    expect(page.at()).toBe(0);
  });
});
