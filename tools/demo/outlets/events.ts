/** The invented events, by the id that articles carry, in words. */
export const EVENTS: Record<string, string> = {
  consultations: 'Georgia and Kazakhstan hold political consultations in Batumi, 9 March 2026',
  earthquake: 'An earthquake strikes the Naryn region of Kyrgyzstan, 12 March 2026',
  gas: 'Tunisia and Algeria sign a gas contract in Tunis, 24 March 2026',
  verdict: "A court in Bucharest sentences Romania's former transport minister, 19 March 2026",
};
