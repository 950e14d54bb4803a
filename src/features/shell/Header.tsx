import { DoorOpen, Eye, EyeOff, Share2 } from 'lucide-react';
import {
  app_hide_amounts,
  app_language_other,
  app_language_other_name,
  app_leave,
  app_name,
  app_share,
  app_show_amounts,
} from '../../i18n/generated/messages.js';
import { useViewStore } from '../../state/viewStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Header.module.css';
import { Logo } from './Logo.tsx';

const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Leaves for an empty page, without a step back to this one. */
function leave(): void {
  window.location.replace('about:blank');
}

/** The page's name, and what helps whoever is not alone: cover the amounts, leave; save and share; the other language. */
export function Header() {
  const { hidesAmounts, toggleAmounts, language, setLanguage, openSharing } = useViewStore();
  const other = language === 'zh-CN' ? 'en' : 'zh-CN';
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        <Logo />
        {app_name()}
      </h1>
      <IconButton
        id="hide-amounts"
        showsLabel
        label={hidesAmounts ? app_show_amounts() : app_hide_amounts()}
        onClick={toggleAmounts}
      >
        {hidesAmounts ? <Eye {...icon} /> : <EyeOff {...icon} />}
      </IconButton>
      <IconButton id="share" showsLabel label={app_share()} onClick={openSharing}>
        <Share2 {...icon} />
      </IconButton>
      <IconButton
        id="language"
        lang={other}
        label={app_language_other_name()}
        onClick={() => {
          setLanguage(other);
        }}
      >
        {app_language_other()}
      </IconButton>
      <IconButton id="leave" showsLabel label={app_leave()} onClick={leave}>
        <DoorOpen {...icon} />
      </IconButton>
    </header>
  );
}
