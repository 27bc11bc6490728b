import { describe, expect, it } from 'vitest';
import { back, changed, here, NO_FILTER, onTo, type Place, Visits } from './places.ts';

const person: Place = { kind: 'person', actor: 'per-holm', filter: NO_FILTER };
const claim: Place = { kind: 'claim', claim: 'strait-open' };

describe('a reader’s way through an article', () => {
  const start = () => new Visits().in(1, 'a');

  it('begins at the article, and there is no step back from it', () => {
    expect(here(start()).place).toEqual({ kind: 'article' });
    expect(back(start())).toEqual(start());
  });

  it('leads on and back, to where the reader had scrolled', () => {
    const way = onTo(onTo(start(), person, 120), claim, 340);
    expect(here(way)).toEqual({ place: claim, scroll: 0 });
    expect(here(back(way))).toEqual({ place: person, scroll: 340 });
    expect(here(back(back(way)))).toEqual({ place: { kind: 'article' }, scroll: 120 });
  });

  it('another filter is no step: back leads past it', () => {
    const filtered: Place = { ...person, filter: { ...NO_FILTER, year: '2022' } };
    const way = changed(onTo(start(), person, 0), filtered);
    expect(here(way).place).toEqual(filtered);
    expect(here(back(way)).place).toEqual({ kind: 'article' });
  });
});

describe('the ways through the articles of all tabs', () => {
  it('each tab has its own, and keeps it while another is in front', () => {
    const visits = new Visits();
    visits.set(1, 'a', onTo(visits.in(1, 'a'), person, 0));
    expect(here(visits.in(2, 'b')).place.kind).toBe('article');
    expect(here(visits.in(1, 'a')).place).toEqual(person);
  });

  it('another article in the same tab begins anew', () => {
    const visits = new Visits();
    visits.set(1, 'a', onTo(visits.in(1, 'a'), person, 0));
    expect(here(visits.in(1, 'b')).place.kind).toBe('article');
    expect(here(visits.in(1, 'a')).place.kind).toBe('article');
  });

  it('while it is not known which article it is the reader stays', () => {
    const visits = new Visits();
    visits.set(1, 'a', onTo(visits.in(1, 'a'), person, 0));
    expect(here(visits.in(1, null)).place).toEqual(person);
  });

  it('a closed tab is forgotten', () => {
    const visits = new Visits();
    visits.set(1, 'a', onTo(visits.in(1, 'a'), person, 0));
    visits.forget(1);
    expect(here(visits.in(1, 'a')).place.kind).toBe('article');
  });
});
