import type { Slice } from './passage-slices';

export interface PassageTextProps {
  slices: Slice[];
}

/** The words of a passage with names and differences marked; `data-identity` links the mentions of one person or place. */
export function PassageText({ slices }: PassageTextProps) {
  return (
    <>
      {slices.map(({ text, mark, identity, difference }, index) => {
        const classes = [
          mark && `mark mark-${mark}`,
          difference && `differs differs-${difference}`,
        ];
        const name = classes.filter(Boolean).join(' ');
        if (!name) return text;
        return (
          <span key={index} class={name} data-identity={mark && identity}>
            {text}
          </span>
        );
      })}
    </>
  );
}
