import { speak } from '../../src/i18n/language.ts';

// Files of one worker share the loaded modules: each begins with the language that the page begins with.
speak('zh-CN');
