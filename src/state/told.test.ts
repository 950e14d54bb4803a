import { expect, test } from 'vitest';
import { EXAMPLE } from './caseInputs.ts';
import { readStored, writeStored } from './storedText.ts';
import { toldIn } from './told.ts';

test('what is kept is read where it is JSON that can be written again', () => {
  expect(toldIn('{"days":[1,2.5,-0.5]}')).toEqual({ days: [1, 2.5, -0.5] });
  expect(toldIn('null')).toBeNull();
  for (const text of ['', '{', 'NaN', '{"days":[1e999]}', '-1e999']) expect(toldIn(text), text).toBeUndefined();
});

test('a number beyond all numbers among what is carried along makes the stored text unreadable: it is left alone', () => {
  const carried = { assumptions: { mediationInvited: { days: [30, 59, 663] as [number, number, number] } } };
  const day = '2026-11-24' as Parameters<typeof writeStored>[0]['day'];
  const text = writeStored({ day, inputs: { ...EXAMPLE, carried }, language: 'zh-CN', hidesAmounts: false });
  expect(readStored(text)).toMatchObject({ kind: 'read', stored: { inputs: { carried } } });
  expect(readStored(text.replace('663', '1e999'))).toEqual({ kind: 'unreadable' });
});
