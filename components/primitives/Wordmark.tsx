/** The product's sign: one event, seen along two lines of sight. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path class="wordmark-first" d="M3.6 18 7.6 13M12.4 7l4-5" />
        <g class="wordmark-second">
          <circle cx="3.6" cy="2.2" r="1.3" />
          <circle cx="6" cy="5.2" r="1.3" />
          <circle cx="14" cy="14.8" r="1.3" />
          <circle cx="16.4" cy="17.8" r="1.3" />
        </g>
        <circle class="wordmark-event" cx="10" cy="10" r="3" />
      </svg>
      Parallax
    </span>
  );
}
