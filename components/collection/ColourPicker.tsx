import { useI18n } from '@/components/primitives/i18n';
import { Menu } from '@/components/primitives/Menu';
import { SNIPPET_COLOURS, type SnippetColour } from '@/lib/collection/colours';

export interface ColourPickerProps {
  colour: SnippetColour;
  onChange(colour: SnippetColour): void;
}

/** A snippet's colour by name, and the others to choose from. */
export function ColourPicker({ colour, onChange }: ColourPickerProps) {
  const { t } = useI18n();
  return (
    <div class={`colour-picker colour-picker-${colour}`}>
      <Menu label={t(`colour_${colour}`)} accessibleName={t('colourOf', t(`colour_${colour}`))}>
        {SNIPPET_COLOURS.map((name) => (
          <button
            key={name}
            type="button"
            class="menu-item menu-item-colour"
            aria-pressed={name === colour}
            onClick={() => onChange(name)}
          >
            <span class={`swatch swatch-${name}`} />
            {t(`colour_${name}`)}
          </button>
        ))}
      </Menu>
    </div>
  );
}
