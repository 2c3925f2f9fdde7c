import { useId } from 'preact/hooks';

export interface RadioChoice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

export interface RadioGroupProps<Value extends string> {
  legend: string;
  value: Value;
  choices: RadioChoice<Value>[];
  onChange(value: Value): void;
}

/** One of a few, each with its explanation. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, value, choices, onChange } = props;
  const id = useId();
  return (
    <fieldset class="radio-group">
      <legend class="visually-hidden">{legend}</legend>
      {choices.map((choice) => (
        <div key={choice.value} class="radio">
          <input
            class="radio-input"
            type="radio"
            id={`${id}-${choice.value}`}
            name={id}
            checked={choice.value === value}
            aria-describedby={choice.hint && `${id}-${choice.value}-hint`}
            onChange={() => onChange(choice.value)}
          />
          <span class="toggle-words">
            <label class="toggle-label" for={`${id}-${choice.value}`}>
              {choice.label}
            </label>
            {choice.hint && (
              <span class="hint" id={`${id}-${choice.value}-hint`}>
                {choice.hint}
              </span>
            )}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
