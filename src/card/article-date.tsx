import type { MessageKey } from '../model/say.ts';
import { When } from './dates.tsx';
import { useSay } from './words.ts';

/** How the article's date was found, by the reader of the page's name for it. */
const DATE_SOURCE: Record<string, MessageKey> = {
  meta: 'popup_date_meta',
  'json-ld': 'popup_date_json_ld',
  time: 'popup_date_time',
  address: 'popup_date_address',
  text: 'popup_date_text',
  reader: 'popup_date_reader',
};

/** The article's date and where it was found, or that none was. */
export function ArticleDate(props: { date: string | null; dateFrom: string | null }) {
  const say = useSay();
  const { date, dateFrom } = props;
  if (date === null) return <>{say('popup_no_date')}</>;
  const source = dateFrom === null ? undefined : DATE_SOURCE[dateFrom];
  return (
    <>
      <When date={date} />
      {source && `, ${say(source)}`}
    </>
  );
}
