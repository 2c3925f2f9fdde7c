/**
 * Returns a function that awaits a request and gives its answer, or undefined where another request was begun meanwhile:
 * an answer that is on its way while the reader goes on must not undo what they did since.
 */
export function createLatestAnswer(): <T>(request: Promise<T>) => Promise<T | undefined> {
  let begun = 0;
  return async (request) => {
    begun += 1;
    const own = begun;
    const answer = await request;
    return own === begun ? answer : undefined;
  };
}
