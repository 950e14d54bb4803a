import { Check, Copy, Download, FileText, Pencil, Printer } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { docxBlob, type DocumentLine } from '../../exporters/docx.ts';
import { saveFile } from '../../exporters/saveFile.ts';
import {
  words_copied,
  words_copy,
  words_copy_failed,
  words_edit,
  words_edit_done,
  words_edited,
  words_edited_shown,
  words_failed,
  words_in_app,
  words_print,
  words_restore,
  words_save_document,
  words_save_text,
  words_saved,
  words_text,
} from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';
import { figureText, lineText, type LetterLine } from '../../law/letters/writeLetter.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { isInApp } from '../../ui/inApp.ts';
import { useLimit } from '../../ui/useLimit.ts';
import { PrintedText } from './PrintedText.tsx';
import styles from './Words.module.css';
import { LONGEST_LETTER, useWordsStore } from './wordsStore.ts';

interface WrittenTextProps {
  readonly lines: readonly LetterLine[];
  /** What it is: an edited text belongs to one. */
  readonly id: string;
  readonly asOf: string;
}

const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
const SLOT = /([\ue000-\ue00f])/;
const FIRST_SLOT = 0xe000;
const ROWS = 18;

type Outcome = 'copied' | 'copyFailed' | 'saved' | 'failed';

/** A line with its figures as buttons. */
function shownLine({ text, figures }: LetterLine, hidden: boolean): ReactNode[] {
  return text['zh-CN'].split(SLOT).map((part, index) => {
    const figure = part.length === 1 ? figures[part.charCodeAt(0) - FIRST_SLOT] : undefined;
    if (figure === undefined) return part;
    return (
      <Figure key={index} path={figure.path} value={hidden ? null : figure.value} basis={figure.basis}>
        {figureText(figure, 'zh-CN', hidden)}
      </Figure>
    );
  });
}

/** The lines of a text that somebody has changed: its first is the title still. */
function linesOf(text: string): DocumentLine[] {
  return text.split('\n').map((line, index) => ({ kind: index === 0 ? 'title' : 'line', text: line }));
}

/** A letter or a script: in Chinese, with a gloss where the page speaks another language; to be changed, copied, printed, saved. */
export function WrittenText({ lines, id, asOf }: WrittenTextProps) {
  const hidden = useViewStore((state) => state.hidesAmounts);
  const edited = useWordsStore((state) => state.edited);
  const change = useWordsStore((state) => state.change);
  const [isEditing, setEditing] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly is: Outcome }>();
  const field = useRef<HTMLTextAreaElement>(null);
  const own = edited[id];
  const written: readonly DocumentLine[] = lines.map((line) => ({
    kind: line.kind,
    text: lineText(line, 'zh-CN', hidden),
  }));
  const text = own ?? written.map((line) => line.text).join('\n');
  const document = own === undefined ? written : linesOf(own);
  const isOther = currentLanguage() !== 'zh-CN';
  const refusesFiles = isInApp();
  const said = outcome?.of === text ? outcome.is : undefined;
  const tell = (is: Outcome) => {
    setOutcome({ of: text, is });
  };

  const setOwn = (changed: string | undefined) => {
    const others = Object.fromEntries(Object.entries(edited).filter(([key]) => key !== id));
    change({ edited: changed === undefined ? others : { ...others, [id]: changed } });
  };
  const { note, take } = useLimit(LONGEST_LETTER, setOwn);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell('copied');
    } catch {
      tell('copyFailed');
      setEditing(true);
      requestAnimationFrame(() => {
        field.current?.select();
      });
    }
  };
  const save = async (make: () => Blob | Promise<Blob>, ending: string) => {
    try {
      // A neutral name: whoever sees the phone sees it.
      saveFile(await make(), `letter-${asOf}.${ending}`);
      tell('saved');
    } catch {
      tell('failed');
    }
  };

  return (
    <div className={styles.choice}>
      {isEditing || own !== undefined ? (
        <textarea
          ref={field}
          id="words-text"
          className={styles.box}
          aria-label={words_text()}
          lang="zh-CN"
          rows={ROWS}
          value={text}
          onChange={({ target }) => {
            take(target.value);
          }}
        />
      ) : (
        <article className={styles.letter} lang="zh-CN" aria-label={words_text()}>
          {lines.map((line, index) => (
            <div key={index} className={styles[line.kind]}>
              <p>{shownLine(line, hidden)}</p>
              {isOther && (
                <p lang="en" className={styles.gloss}>
                  {lineText(line, 'en', hidden)}
                </p>
              )}
            </div>
          ))}
        </article>
      )}
      {own !== undefined && <p className={styles.hint}>{note ?? words_edited()}</p>}
      {own !== undefined && hidden && <p className={styles.hint}>{words_edited_shown()}</p>}
      <div className={styles.buttons}>
        <Button kind="primary" onClick={() => void copy()}>
          {said === 'copied' ? <Check {...ICON} /> : <Copy {...ICON} />}
          {said === 'copied' ? words_copied() : words_copy()}
        </Button>
        {own === undefined ? (
          <Button
            aria-pressed={isEditing}
            onClick={() => {
              setEditing(!isEditing);
            }}
          >
            <Pencil {...ICON} />
            {isEditing ? words_edit_done() : words_edit()}
          </Button>
        ) : (
          <Button
            onClick={() => {
              setOwn(undefined);
              setEditing(false);
            }}
          >
            <Pencil {...ICON} />
            {words_restore()}
          </Button>
        )}
        {!refusesFiles && (
          <>
            <Button onClick={() => void save(() => docxBlob(document), 'docx')}>
              <FileText {...ICON} />
              {words_save_document()}
            </Button>
            <Button onClick={() => void save(() => new Blob([text], { type: 'text/plain;charset=utf-8' }), 'txt')}>
              <Download {...ICON} />
              {words_save_text()}
            </Button>
            <PrintedText lines={document}>
              {(print) => (
                <Button onClick={print}>
                  <Printer {...ICON} />
                  {words_print()}
                </Button>
              )}
            </PrintedText>
          </>
        )}
      </div>
      {refusesFiles && <p className={styles.hint}>{words_in_app()}</p>}
      <p role="status" className={styles.hint}>
        {said === 'copied' && words_copied()}
        {said === 'copyFailed' && words_copy_failed()}
        {said === 'saved' && words_saved()}
        {said === 'failed' && words_failed()}
      </p>
    </div>
  );
}
