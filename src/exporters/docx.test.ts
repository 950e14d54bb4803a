import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxBlob } from './docx.ts';

/** What a person or a page from elsewhere may put into a letter. */
const HOSTILE = '<w:p>&"\u0000\u0001\u001F\uFFFE\uD800 =1+1 \u202Eevil';
/** What no XML may hold, escaped or not. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}|\uFFFD/u;

test('hostile text is text in a document, and the document stays one that opens', async () => {
  const blob = await docxBlob([{ kind: 'line', text: HOSTILE }]);
  const xml = strFromU8(unzipSync(new Uint8Array(await blob.arrayBuffer()))['word/document.xml']!);
  expect(xml).toContain('&lt;w:p&gt;&amp;');
  expect(xml).toContain('=1+1');
  expect(xml).not.toMatch(FORBIDDEN);
  expect(xml, 'nothing turns what follows').not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});
