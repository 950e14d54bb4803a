import { Download } from 'lucide-react';
import { Suspense, useState } from 'react';
import { PICTURE_SIZES, type PictureFormat } from '../../exporters/picture.ts';
import { saveFile } from '../../exporters/saveFile.ts';
import { svgBlob } from '../../exporters/svg.ts';
import {
  picture_alt,
  picture_drawing,
  picture_format,
  picture_format_print,
  picture_format_tall,
  picture_format_wide,
  picture_heading,
  picture_hidden_note,
  picture_long_press,
  picture_long_press_else,
  picture_no_png,
  picture_save_png,
  picture_save_svg,
  picture_saved,
  picture_title,
} from '../../i18n/generated/messages.js';
import { useRoads } from '../../state/currentRoads.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { CopyLink } from './CopyLink.tsx';
import { isInApp } from '../../ui/inApp.ts';
import styles from './KeepAndShow.module.css';
import { OpenFile } from './OpenFile.tsx';
import { PrintPaper } from './PrintPaper.tsx';
import { usePicture } from './usePicture.ts';

const SheetsAndCalendar = lazyPart(async () => (await import('./SheetsAndCalendar.tsx')).SheetsAndCalendar);

const SUFFIX: Readonly<Record<PictureFormat, string>> = { wide: '16x9', tall: '9x16', print: 'A4' };

function SavePicture() {
  const [format, setFormat] = useState<PictureFormat>('tall');
  const [isSaved, setSaved] = useState(false);
  const { title, lead, svg, png, address } = usePicture(format);
  const { asOf } = useRoads().caseFile;
  const hidesAmounts = useViewStore((state) => state.hidesAmounts);
  const refusesFiles = isInApp();
  const name = `zhailu-${SUFFIX[format]}-${asOf}`;
  const save = (blob: Blob, ending: string) => {
    saveFile(blob, `${name}.${ending}`);
    setSaved(true);
  };
  return (
    <section className={styles.part}>
      <h3>{picture_heading()}</h3>
      <Segmented
        label={picture_format()}
        choices={[
          { value: 'tall', label: picture_format_tall() },
          { value: 'wide', label: picture_format_wide() },
          { value: 'print', label: picture_format_print() },
        ]}
        value={format}
        onChange={(chosen) => {
          setFormat(chosen);
          setSaved(false);
        }}
      />
      {hidesAmounts && <p className={styles.text}>{picture_hidden_note()}</p>}
      {refusesFiles && <p className={styles.text}>{picture_long_press()}</p>}
      <figure className={styles.frame}>
        {address === undefined ? (
          <p className={styles.hint}>{picture_drawing()}</p>
        ) : (
          <img className={styles.picture} src={address} {...PICTURE_SIZES[format]} alt={picture_alt({ title, lead })} />
        )}
        <figcaption className={styles.hint}>
          {refusesFiles ? picture_long_press() : picture_long_press_else()}
        </figcaption>
      </figure>
      {png === null && <p className={styles.text}>{picture_no_png()}</p>}
      <div className={styles.buttons}>
        {png !== null && (
          <Button
            kind="primary"
            disabled={png === undefined}
            onClick={() => {
              if (png !== undefined) save(png, 'png');
            }}
          >
            <Download size={18} strokeWidth={1.75} aria-hidden="true" />
            {picture_save_png()}
          </Button>
        )}
        <Button
          kind={png === null ? 'primary' : 'secondary'}
          onClick={() => {
            save(svgBlob(svg), 'svg');
          }}
        >
          {picture_save_svg()}
        </Button>
      </div>
      <p role="status" className={styles.hint}>
        {isSaved && picture_saved()}
      </p>
    </section>
  );
}

/** Saving and sharing, in a sheet: the picture, a sheet of paper, a link that holds the case, sheets and a calendar, a file to open. */
export function KeepAndShow() {
  const isSharing = useViewStore((state) => state.isSharing);
  const close = useViewStore((state) => state.closeSharing);
  return (
    <Sheet title={picture_title()} open={isSharing} onClose={close}>
      <ErrorBoundary>
        <SavePicture />
      </ErrorBoundary>
      <PrintPaper />
      <ErrorBoundary>
        <CopyLink />
      </ErrorBoundary>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <SheetsAndCalendar />
        </Suspense>
      </ErrorBoundary>
      <OpenFile />
    </Sheet>
  );
}
