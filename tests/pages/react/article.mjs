import { createElement as h, useState } from 'react';

const names = ['Antony Blinken', 'Wang Yi', 'Sergei Lavrov'];

/** A news page as a React site sends it: drawn on the server first, then taken over in the browser. */
export function NewsPage() {
  const [more, setMore] = useState(false);
  return h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('title', null, 'Three ministers, one corridor'),
      h('meta', { property: 'article:published_time', content: '2024-05-17T09:00:00Z' }),
    ),
    h(
      'body',
      null,
      h(
        'main',
        null,
        h(
          'article',
          null,
          h('h1', null, 'Three ministers, one corridor'),
          names.map((name) =>
            h(
              'p',
              { key: name },
              'In the corridor of the conference centre, ',
              name,
              ' stopped for a moment to greet the interpreters before going on to the next meeting of the day.',
            ),
          ),
          h('button', { type: 'button', onClick: () => setMore(true) }, 'Read on'),
          more &&
            h(
              'p',
              { id: 'more' },
              'Later in the evening Jens Stoltenberg passed through the same corridor on his way to the airport.',
            ),
          h('p', null, 'This page was written to test Aide-Mémoire; it is no report of real events.'),
        ),
      ),
    ),
  );
}
