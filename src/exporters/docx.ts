import type { IRunOptions } from 'docx';
import { seenText } from '../i18n/seenText.ts';

/** A line of a written document. */
export interface DocumentLine {
  readonly kind: 'title' | 'line' | 'head' | 'item';
  readonly text: string;
}

/** Half points, as the format counts. */
const SIZES = { title: 36, head: 24, line: 24, item: 24 } as const;
/** Twentieths of a point, as the format counts. */
const SPACING = { title: 240, head: 120, line: 80, item: 60 } as const;
const LINE = 360;
const INDENT = 240;
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1440;

/** A DOCX file of one text on A4; it names no author. Its writer is loaded now. */
export async function docxBlob(lines: readonly DocumentLine[]): Promise<Blob> {
  const { AlignmentType, Document, Packer, Paragraph, TextRun } = await import('docx');
  const paragraphs = lines.map(({ kind, text }) => {
    const run: IRunOptions = {
      // A letter that XML does not have would make a document that no program opens.
      text: seenText(text),
      font: FONT,
      size: SIZES[kind],
      bold: kind === 'title' || kind === 'head',
    };
    return new Paragraph({
      alignment: kind === 'title' ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: { after: SPACING[kind], line: LINE },
      ...(kind === 'item' && { indent: { left: INDENT } }),
      children: [new TextRun(run)],
    });
  });
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  return Packer.toBlob(
    new Document({
      creator: '',
      lastModifiedBy: '',
      sections: [{ properties: { page: { size: A4, margin } }, children: paragraphs }],
    }),
  );
}
