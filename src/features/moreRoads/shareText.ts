/** What each yuan does, in yuan with two decimals: `1.35`, `-0.20`. */
export function shareText(share: number): string {
  return share.toFixed(2);
}
