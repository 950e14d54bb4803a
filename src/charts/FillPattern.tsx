import { accountFill } from './accountFill.ts';

/** The pattern of an account's layer, for `fill="url(#…)"`. */
export function FillPattern({ id, account }: { readonly id: string; readonly account: string }) {
  const { tone, pattern } = accountFill(account);
  const colour = `var(--${tone})`;
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
      <rect width={6} height={6} fill={pattern === 'plain' ? colour : 'var(--surface)'} />
      {pattern === 'hatched' && <path d="M-1,7 L7,-1 M-1,1 L1,-1 M5,7 L7,5" stroke={colour} strokeWidth={1.75} />}
      {pattern === 'dotted' && <circle cx={3} cy={3} r={1.75} fill={colour} />}
    </pattern>
  );
}
