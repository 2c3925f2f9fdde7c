import { ICON_PATHS, type IconName, MIRRORED_ICONS } from './icon-paths';

export interface IconProps {
  name: IconName;
  /** CSS pixels; follows the text size where absent. */
  size?: number;
}

/** Decorative line drawing in the current colour; whoever uses it names it in words. */
export function Icon({ name, size }: IconProps) {
  return (
    <svg
      class={MIRRORED_ICONS.has(name) ? 'icon icon-mirrored' : 'icon'}
      viewBox="0 0 20 20"
      width={size ?? '1.25em'}
      height={size ?? '1.25em'}
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
