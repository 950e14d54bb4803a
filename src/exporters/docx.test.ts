// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxBlob } from './docx.ts';

test('a document holds every line in its order, escaped, and names nobody', async () => {
  const blob = await docxBlob([
    { kind: 'title', text: '分期还款申请' },
    { kind: 'line', text: '原因：<失业> & “病”' },
    { kind: 'item', text: '1．提供对账单。' },
  ]);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const texts = [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]);
  expect(texts).toEqual(['分期还款申请', '原因：&lt;失业&gt; &amp; “病”', '1．提供对账单。']);
  expect(body).toContain('w:val="center"');
  const core = strFromU8(files['docProps/core.xml'] ?? new Uint8Array());
  expect(core).not.toMatch(/<(?:dc:creator|cp:lastModifiedBy)>[^<]+</);
});
