import type { LinkLanguage } from './link.ts';

/**
 * The first of the languages that a system asks for (as in `navigator.languages`) that the page speaks; Chinese where it
 * asks for none of them.
 */
export function systemLanguage(asked: readonly string[]): LinkLanguage {
  const spoken = asked
    .map((language) => language.toLowerCase().split('-')[0])
    .find((one) => one === 'zh' || one === 'en');
  return spoken === 'en' ? 'en' : 'zh-CN';
}
