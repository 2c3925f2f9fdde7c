import { useId } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import { SNIPPET_COLOURS, type SnippetColour } from '@/lib/collection/colours';

export interface ColourChoiceProps {
  colour: SnippetColour;
  onChange(colour: SnippetColour): void;
}

/** All colours side by side, the chosen one by name; arrow keys walk. For where a menu would not fit. */
export function ColourChoice({ colour, onChange }: ColourChoiceProps) {
  const { t } = useI18n();
  const group = useId();
  return (
    <fieldset class="colour-choice">
      <legend class="visually-hidden">{t('colourLabel')}</legend>
      {SNIPPET_COLOURS.map((name) => (
        <label key={name} class="colour-option" title={t(`colour_${name}`)}>
          <input
            class="visually-hidden"
            type="radio"
            name={group}
            value={name}
            checked={name === colour}
            onChange={() => onChange(name)}
          />
          <span class={`swatch swatch-${name}`} />
          <span class={name === colour ? 'colour-name' : 'visually-hidden'}>
            {t(`colour_${name}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
