import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textCell } from './table.ts';
import { xlsxBlob } from './xlsx.ts';

test('a text of letters that no XML may hold leaves a sheet that opens', async () => {
  const table = {
    name: 'a',
    columns: [{ header: 'b', width: 10 }],
    rows: [[textCell('<f>&\u0000\u0001\uFFFE\uD800=1')]],
  };
  const files = unzipSync(new Uint8Array(await (await xlsxBlob([table])).arrayBuffer()));
  const strings = strFromU8(files['xl/sharedStrings.xml']!);
  expect(strings).toContain('<t>&lt;f&gt;&amp;=1</t>');
});
