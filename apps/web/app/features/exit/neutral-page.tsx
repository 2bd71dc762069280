import type { Language } from '@rinnalla/i18n';

const regions: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
const dayInMilliseconds = 86_400_000;

/** The weeks of a month, Monday first; null where a day belongs to another month. `month`: its first moment in UTC. */
export function weeksOf(month: Date): (number | null)[][] {
  const days = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (month.getUTCDay() + 6) % 7;
  const weeks = Math.ceil((before + days) / 7);
  const dayAt = (place: number): number | null => (place < before || place >= before + days ? null : place - before + 1);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, day) => dayAt(week * 7 + day)));
}

interface NeutralPageProps {
  language: Language;
  /** The first moment of the month in UTC. */
  month: Date;
  style: string;
}

/** What a glance over the shoulder meets after Quick exit: a month's calendar that names nobody. */
export function NeutralPage({ language, month, style }: NeutralPageProps) {
  const title = new Intl.DateTimeFormat(regions[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(month);
  const weekday = new Intl.DateTimeFormat(regions[language], { weekday: 'short', timeZone: 'UTC' });
  const monday = Date.UTC(2024, 0, 1);
  return (
    <html lang={language} className="neutral">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={style} />
      </head>
      <body className="neutral">
        <main>
          <h1>{title}</h1>
          <table>
            <thead>
              <tr>
                {Array.from({ length: 7 }, (_, day) => (
                  <th key={day} scope="col">
                    {weekday.format(new Date(monday + day * dayInMilliseconds))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksOf(month).map((week, place) => (
                <tr key={place}>
                  {week.map((day, column) => (
                    <td key={column}>{day}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </main>
        <img src="/exit/clear" alt="" hidden />
      </body>
    </html>
  );
}
