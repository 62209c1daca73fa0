import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Phone } from '#schema/help.ts';

/** Short codes by country: numbering plans of whole numbers do not hold them. */
const shortCodes: Readonly<Record<string, RegExp>> = {
  KH: /^1\d{2,3}$/,
  KR: /^1\d{3}$/,
  LK: /^1\d{3}$/,
  MY: /^1\d{4}$/,
  PH: /^1\d{3}$/,
  QA: /^(?:16\d{3}|92727)$/,
  TH: /^1\d{3}$/,
  VN: /^1\d{2}$/,
};

/** Longest number that can be a short code, in digits. */
const longestShortCode = 5;

function isUsual(dial: string, country: string): boolean {
  if (!dial.startsWith('+') && dial.length <= longestShortCode)
    return shortCodes[country]?.test(dial) ?? false;
  return parsePhoneNumberFromString(dial, country as CountryCode)?.isValid() ?? false;
}

/** What is wrong with a number of a country; undefined where it has the form that the country gives out, or says that it has not. */
export function phoneFault({ dial, abroad, unusual }: Phone, country: string): string | undefined {
  const numbers = [dial, ...(abroad ? [abroad] : [])];
  const odd = numbers.find((number) => !isUsual(number, country));
  if (odd !== undefined && !unusual) return `${country} gives out no number like ${odd}`;
  return odd === undefined && unusual ? `${dial} is said to be \`unusual\`, but is not` : undefined;
}
