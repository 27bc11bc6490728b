/** A picture that was taken. */
export interface Picture {
  /** Name of its file. */
  file: string;
  surface: string;
  /** "chromium light". */
  where: string;
}

/** All pictures on one page: a row a surface, a column each browser and scheme. */
export function indexPage(pictures: Picture[]): string {
  const columns = [...new Set(pictures.map(({ where }) => where))];
  const rows = [...new Set(pictures.map(({ surface }) => surface))];
  const cell = (surface: string, where: string) => {
    const found = pictures.find((one) => one.surface === surface && one.where === where);
    return `<td>${found ? `<a href="${found.file}"><img src="${found.file}" alt="${surface}, ${where}" loading="lazy"></a>` : ''}</td>`;
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every surface</title>
<style>
  body { font: 14px/20px system-ui, sans-serif; margin: 24px; }
  table { border-spacing: 12px; }
  th { text-align: start; vertical-align: top; position: sticky; top: 0; background: Canvas; }
  td { vertical-align: top; }
  img { max-width: 420px; max-height: 640px; border: 1px solid GrayText; }
</style>
<table>
<tr><th></th>${columns.map((where) => `<th>${where}</th>`).join('')}</tr>
${rows.map((surface) => `<tr><th>${surface}</th>${columns.map((where) => cell(surface, where)).join('')}</tr>`).join('\n')}
</table></html>
`;
}
