import type { Recognition } from './entity';
import type { RecognizeInput, Recognizer } from './recognize';
import { joinRecognitions, type ReadSlice } from './recognize/join-recognitions';
import { cutSlices } from './recognize/slices';

/** UTF-16 units that are read in one go, about a tenth of a second; hardly an article is longer. */
const LONGEST_SLICE = 60_000;

/** Recognises a text of any length; between two slices of a long one `pause` lets others have their turn. */
export async function recognizeInSlices(
  recognizer: Recognizer,
  input: RecognizeInput,
  pause: () => Promise<unknown>,
): Promise<Recognition> {
  if (input.text.length <= LONGEST_SLICE) return recognizer.recognize(input);
  const { title, text, ...rest } = input;
  const read: ReadSlice[] = [];
  for (const { start, end } of cutSlices(text, LONGEST_SLICE)) {
    if (read.length > 0) await pause();
    const slice = { ...rest, text: text.slice(start, end), ...(start === 0 && title && { title }) };
    read.push({ start, recognition: recognizer.recognize(slice) });
  }
  return joinRecognitions(read);
}
