import { formatDate, intlTag } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { FactValue, FactValues } from '#schema/fact-value.ts';

/** A number, or a range of which both ends are part. */
type Quantity = number | { readonly from: number; readonly to: number };
type Counted = Exclude<FactValue, { date: string }>;

/** What is counted, and how a language writes it; money with its currency's name, which is clear where a sign is not. */
function measured(value: Counted): readonly [Quantity, Intl.NumberFormatOptions] {
  if ('money' in value) {
    const named = { style: 'currency', currencyDisplay: 'name' } as const;
    const { currency } = value;
    return [value.money, { ...named, currency, trailingZeroDisplay: 'stripIfInteger' }];
  }
  if ('duration' in value)
    return [value.duration, { style: 'unit', unit: value.unit, unitDisplay: 'long' }];
  return 'percent' in value
    ? [value.percent, { style: 'unit', unit: 'percent', maximumFractionDigits: 2 }]
    : [value.count, {}];
}

function countedWords(locale: Locale, value: Counted): string {
  const [quantity, options] = measured(value);
  const format = new Intl.NumberFormat(intlTag(locale), options);
  const words =
    typeof quantity === 'number'
      ? format.format(quantity)
      : format.formatRange(quantity.from, quantity.to);
  const per = 'per' in value ? value.per : undefined;
  return per ? useTranslations(locale)(`per.${per}`, { value: words }) : words;
}

/** A value as the language writes it; a date is as exact as it is known. */
export function factWords(locale: Locale, value: FactValue): string {
  return 'date' in value ? formatDate(locale, value.date) : countedWords(locale, value);
}

/** A sentence with its values in place of their names; throws where it names one that its fact does not have. */
export function fillSentence(locale: Locale, sentence: string, values: FactValues): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (!value) throw new Error(`A sentence names {${name}}, which is no value of its fact.`);
    return factWords(locale, value);
  });
}
