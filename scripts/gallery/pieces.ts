/*
 * Pages to take pictures on: written by us, set as a newspaper sets them. They report no real events.
 */

/** How a page of ours is set; `dark` for readers who ask for it. */
const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 40px 24px 120px; background: light-dark(#fff, #17191b); color: light-dark(#1b1b1b, #d8d8d6); font: 18px/1.65 Georgia, "Noto Serif", "DejaVu Serif", serif; }
  article { max-width: 38rem; margin: 0 auto; }
  .kicker { margin: 0; font: 600 13px/20px system-ui, sans-serif; letter-spacing: .04em; color: light-dark(#8a1f1f, #e0918c); }
  h1 { margin: 4px 0 8px; font-size: 34px; line-height: 1.2; }
  .by { margin: 0 0 24px; font: 14px/20px system-ui, sans-serif; color: light-dark(#666, #999); }
  a { color: inherit; }
`;

function piece(title: string, kicker: string, date: string, printed: string, paragraphs: string[]): string {
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><meta property="article:published_time" content="${date}"><style>${STYLE}</style>
<body><article><p class="kicker">${kicker}</p><h1>${title}</h1><p class="by">By our correspondent · ${printed}</p>
${body}
<p>This page was written to show Aide-Mémoire at work; it is no report of real events.</p></article></body></html>`;
}

/** People of several countries, a claim that two of them make, and somebody of whom nothing is on record. */
export const TALKS = piece(
  'Ministers talk of soldiers and of statehood',
  'Diplomacy',
  '2025-06-20T09:00:00+02:00',
  '20 June 2025',
  [
    'BRUSSELS – Mark Rutte told reporters on Friday that North Korean soldiers were fighting alongside Russian forces in the Kursk region.',
    'Pedro Sánchez said on the same day that Spain had recognised the State of Palestine and was glad of it.',
    'Marco Rubio spoke with Sergey Lavrov by telephone before the lunch, and with David Lammy after it. Wang Yi was expected in the evening; Volodymyr Zelensky had sent a letter.',
    'Antonio Guterres and Kaja Kallas walked over from the older building, where the interpreters had the afternoon off.',
    'Nobody else spoke of it; the guests went on to the garden, and Emmanuel Macron left early for the train.',
  ],
);

/** An article in which page and record differ. */
export const FERRY = piece(
  'Ferry line between two ports is to open in May',
  'Shipping',
  '2024-04-10T09:00:00+08:00',
  '10 April 2024',
  [
    'BEIJING – China welcomes the ferry line, foreign ministry spokesperson Mao Ning told a regular briefing on Wednesday.',
    'Asked about the fares, Mao Zedong said on Wednesday that the two ports would publish them before the first crossing.',
    'Wang Yi will travel on the first ferry, together with his hosts and a group of pupils from both of the port towns.',
  ],
);
