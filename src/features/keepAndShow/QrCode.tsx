import { useMemo } from 'react';
import {
  mine_code_alt,
  mine_code_alt_bare,
  mine_code_bare,
  mine_code_holds,
  mine_code_too_long,
} from '../../i18n/generated/messages.js';
import styles from './KeepAndShow.module.css';
import codeStyles from './QrCode.module.css';
import { qrCodeOf } from './qrCode.ts';

export interface QrCodeProps {
  /** The link, exactly as it can be copied. */
  readonly link: string;
  /** What is in it, in words. */
  readonly contents: string;
  /** The link is the bare address. */
  readonly isBare: boolean;
}

/** The link as a code to be scanned, and what is in it. */
export function QrCode({ link, contents, isBare }: QrCodeProps) {
  const code = useMemo(() => qrCodeOf(link), [link]);
  if (code === undefined) return <p className={styles.text}>{mine_code_too_long()}</p>;
  const side = String(code.size);
  return (
    <>
      <p className={styles.text}>{isBare ? mine_code_bare() : mine_code_holds({ parts: contents })}</p>
      <svg
        className={codeStyles.code}
        role="img"
        aria-label={isBare ? mine_code_alt_bare() : mine_code_alt()}
        viewBox={`0 0 ${side} ${side}`}
      >
        <path d={code.path} />
      </svg>
    </>
  );
}
