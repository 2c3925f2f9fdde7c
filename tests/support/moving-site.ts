import type { Site } from '../../tools/browsers/loopback-web';

const LEADS: Record<string, string> = {
  oslo: 'The mayor of Oslo opened a bridge in Bergen on Monday.',
  lima: 'The president of Peru spoke in Lima about the price of copper.',
};

const CROWD = [
  'People along the road had waited since the morning, and many of them had brought flags and something to eat.',
  'A brass band from the valley played for more than an hour, until the rain drove the musicians under the roof of the station.',
  'The opposition stayed away from the ceremony and said that the money should have gone to schools and to the old people.',
  'Shopkeepers hope that more visitors will come now, while neighbours fear the noise of the lorries in the early hours.',
  'The work took four years, two more than had been planned, and cost almost twice what parliament had once agreed to.',
];

function article(place: string): string {
  const lead = LEADS[place] ?? '';
  const rest = CROWD.map((sentence, i) => `<p>${sentence} ${CROWD[(i + 2) % CROWD.length]}</p>`);
  return `<article><h1>A day in ${place}</h1><p>${lead} ${CROWD[0]}</p>${rest.join('')}</article>`;
}

function page(body: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moving</title></head>
    <body><main id="view">${body}</main><script>const view = document.getElementById('view');${script}</script></body></html>`;
}

/**
 * Pages that move: `/app/…` swaps articles without loading (`swap()`), `/late` renders its article a second after loading,
 * `/replaced` renders it anew on `render()`, `/frame` is no article but shows one in a frame, `/plain` has nothing to read.
 */
export const movingSite: Site = ({ pathname }) => {
  switch (pathname) {
    case '/app/oslo':
      return page(
        article('oslo'),
        `function swap() { history.pushState({}, '', '/app/lima'); setTimeout(() => { view.innerHTML = ${JSON.stringify(article('lima'))}; }, 300); }`,
      );
    case '/late':
      return page(
        '',
        `setTimeout(() => { view.innerHTML = ${JSON.stringify(article('oslo'))}; }, 1000);`,
      );
    case '/replaced':
      return page(
        article('oslo'),
        `function render() { view.innerHTML = ${JSON.stringify(article('lima'))}; }`,
      );
    case '/frame':
      return page(
        '<p>Two lines.</p><iframe src="http://framed.test/oslo" width="700" height="500"></iframe>',
      );
    case '/oslo':
      return page(article('oslo'));
    case '/plain':
      return page('<h1>Contact</h1><p>Write to us. <a href="/oslo">An article</a></p>');
    default:
      return undefined;
  }
};
