import { useId } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import { MARK_COLOURS, MARK_LINES, type MarkStyle } from '@/lib/settings/mark-style';

export interface MarkStylePickerProps {
  /** Name of the kind of mark. */
  legend: string;
  style: MarkStyle;
  disabled: boolean;
  onChange(style: MarkStyle): void;
}

/** Colour and line of one kind of mark, both by name. */
export function MarkStylePicker({ legend, style, disabled, onChange }: MarkStylePickerProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <fieldset class="mark-style" disabled={disabled}>
      <legend class="mark-style-legend">{legend}</legend>
      <label for={`${id}-colour`}>{t('marksColour')}</label>
      <select
        id={`${id}-colour`}
        class="select"
        value={style.colour}
        onChange={({ currentTarget }) => {
          const colour = MARK_COLOURS.find((name) => name === currentTarget.value);
          if (colour) onChange({ ...style, colour });
        }}
      >
        {MARK_COLOURS.map((colour) => (
          <option key={colour} value={colour}>
            {t(`markColour_${colour}`)}
          </option>
        ))}
      </select>
      <label for={`${id}-line`}>{t('marksLine')}</label>
      <select
        id={`${id}-line`}
        class="select"
        value={style.line}
        onChange={({ currentTarget }) => {
          const line = MARK_LINES.find((name) => name === currentTarget.value);
          if (line) onChange({ ...style, line });
        }}
      >
        {MARK_LINES.map((line) => (
          <option key={line} value={line}>
            {t(`markLine_${line}`)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
