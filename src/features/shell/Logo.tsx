/** Two lines from one point: a solid one that climbs, a dashed one that stays. */
export function Logo() {
  return (
    <svg
      width="30"
      height="24"
      viewBox="0 0 30 24"
      fill="none"
      strokeWidth="3"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2 14 H8 C13 14 13 6 18 6 H28" stroke="var(--refuse)" />
      <path d="M12 14.5 C13.5 18 15 18 18 18 H28" stroke="var(--negotiate)" strokeDasharray="4 5" />
    </svg>
  );
}
