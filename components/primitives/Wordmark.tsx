/** The product's sign: one event, seen along two lines of sight. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path class="wordmark-first" d="M9.4 6.2 4.4 16.5" />
        <path class="wordmark-second" d="M10.6 6.2 15.6 16.5" />
        <circle class="wordmark-event" cx="10" cy="4.4" r="2.4" />
      </svg>
      Parallax
    </span>
  );
}
