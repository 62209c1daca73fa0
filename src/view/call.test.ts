import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useTranslations } from '#i18n/translate.ts';
import type { Phone } from '#schema/help.ts';
import { call } from './call.ts';

const t = useTranslations('km');
const plain = { by: 'call', unusual: false } as const;

/** What a reader sees of a number, and where it leads. */
const cases: readonly (readonly [Phone, label: string, href: string, act: string])[] = [
  [{ ...plain, dial: '+6622656888' }, '+66 2 265 6888', 'tel:+6622656888', t('call')],
  [{ ...plain, dial: '1300' }, '1300', 'tel:1300', t('call')],
  [{ ...plain, dial: '16610222', shown: '1661-0222' }, '1661-0222', 'tel:16610222', t('call')],
  [{ ...plain, dial: '92727', by: 'sms' }, '92727', 'sms:92727', t('call.sms')],
  [
    { ...plain, dial: '+93799599898', by: 'whatsapp' },
    '+93 79 959 9898',
    'https://wa.me/93799599898',
    t('call.whatsapp'),
  ],
];

for (const [phone, label, href, act] of cases)
  test(`${phone.dial} stands as ${label} and leads to ${href}`, () => {
    const { abroad, remarks, group, ...shown } = call('km', phone);
    assert.deepEqual(shown, { act, label, href });
    assert.deepEqual([abroad, group, remarks], [undefined, undefined, []]);
  });

describe('from abroad', () => {
  test('another number has a link of its own', () => {
    const { abroad } = call('km', { ...plain, dial: '1345', abroad: '+821345' });
    assert.deepEqual(abroad, { label: '+82 1345', href: 'tel:+821345' });
  });

  test('a number that does not work there says so', () => {
    const { abroad, remarks } = call('km', { ...plain, dial: '1300', abroad: false });
    assert.equal(abroad, undefined);
    assert.deepEqual(remarks, [t('call.abroad.none')]);
  });
});

test('a number of an unusual form says that its source prints it so', () => {
  const { remarks } = call('km', { ...plain, dial: '12', unusual: true });
  assert.deepEqual(remarks, [t('call.unusual')]);
});

test('a number that is for some people only says for whom', () => {
  const { group } = call('km', { ...plain, dial: '1300', for: 'domestic-workers' });
  assert.equal(group, t('target-group.domestic-workers'));
});
