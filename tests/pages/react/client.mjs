import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { NewsPage } from './article.mjs';

// Late: a slow script. The test says when, so that marks and card may be there first.
addEventListener(
  'test-hydrate',
  () => {
    hydrateRoot(document, createElement(NewsPage), {
      onRecoverableError: (error) => console.error('hydration:', error),
    });
  },
  { once: true },
);
