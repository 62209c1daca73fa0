import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import type { Phone } from '#schema/help.ts';
import type { Link } from './frame.ts';

/** A number as a reader calls it. */
export interface Call extends Link {
  /** "Call", "Send a text message" or "Write by WhatsApp". */
  readonly act: string;
  /** The number for callers in other countries, where it is another one. */
  readonly abroad: Link | undefined;
  /** For whom it is, where there are several. */
  readonly group: string | undefined;
  /** What to know of the number. */
  readonly remarks: readonly string[];
}

/** An international number in groups that can be read out; others stay as they are. */
function grouped(dial: string): string {
  return parsePhoneNumberFromString(dial)?.formatInternational() ?? dial;
}

function address({ by }: Phone, dial: string): string {
  if (by === 'whatsapp') return `https://wa.me/${dial.replace('+', '')}`;
  return `${by === 'sms' ? 'sms' : 'tel'}:${dial}`;
}

function act(t: Translate, { by }: Phone): string {
  return by === 'call' ? t('call') : t(`call.${by}`);
}

/** A number to call, written so that it can be read out, with its link. */
export function call(locale: Locale, phone: Phone): Call {
  const t = useTranslations(locale);
  const { dial, shown, abroad, unusual, for: group } = phone;
  return {
    act: act(t, phone),
    label: shown ?? grouped(dial),
    href: address(phone, dial),
    abroad: abroad ? { label: grouped(abroad), href: address(phone, abroad) } : undefined,
    group: group && t(`target-group.${group}`),
    remarks: [
      ...(abroad === false ? [t('call.abroad.none')] : []),
      ...(unusual ? [t('call.unusual')] : []),
    ],
  };
}
