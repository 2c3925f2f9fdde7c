import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from '@/public/_locales/en/messages.json';
import type { DrivenBrowser } from '../browsers/driven-browser';
import { saveImage } from '../browsers/page-tab';
import { escapeHtml } from '../demo/outlets/markup';
import type { Panel, Sheet } from './sheets';
import { shrinkPng } from './shrink-png';

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { display: grid; gap: 28px; padding: 36px 40px; background: #e6eaef; color: #1d2733;
    font: 500 20px/1.35 'Noto Sans', 'DejaVu Sans', sans-serif; overflow: hidden }
  body.one { grid-template: auto minmax(0, 1fr) / 1fr }
  body.several { grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-rows: minmax(0, 1fr); font-size: 15px }
  section { display: grid; grid-template-rows: auto minmax(0, 1fr); gap: 16px; min-height: 0 }
  .one section { grid-row: 1 / -1; gap: 28px }
  h2 { display: flex; gap: 12px; align-items: baseline; min-height: 2.7em; font: inherit }
  .one h2 { justify-content: center; min-height: 0; font-size: 24px; text-align: center }
  b { flex: none; width: 1.9em; height: 1.9em; border-radius: 50%; background: #1d2733; color: #fff;
    line-height: 1.9em; text-align: center }
  figure { position: relative; min-height: 0 }
  img { border-radius: 10px; box-shadow: 0 2px 6px #1d273326, 0 12px 36px #1d273333; object-fit: cover }
  .picture { width: 100%; height: 100%; object-position: left top }
  .over { position: absolute; right: 3%; bottom: -14px; height: 92%; width: auto }
  .one .picture { margin: 0 2%; width: 96% }
`;

/** Puts a sheet together from pictures of the gallery and writes it, in 256 colours. */
export async function composeSheet(
  browser: DrivenBrowser,
  sheet: Sheet,
  galleryFolder: string,
): Promise<void> {
  const image = (name: string, className: string): string => {
    const data = readFileSync(join(galleryFolder, `${name}.png`)).toString('base64');
    return `<img class="${className}" alt="" src="data:image/png;base64,${data}">`;
  };
  const isOne = sheet.panels.length === 1;
  const panels = sheet.panels.map(
    ({ picture, over, line }: Panel, at) =>
      `<section><h2>${isOne ? '' : `<b>${at + 1}</b>`}<span>${escapeHtml(english[line].message)}</span></h2>
       <figure>${image(picture, 'picture')}${over ? image(over, 'over') : ''}</figure></section>`,
  );
  const { width, height } = sheet;
  const tab = await browser.openTab('about:blank');
  try {
    await tab.page.setViewport({ width, height });
    await tab.page.setContent(
      `<!doctype html><style>${STYLE}body{width:${width}px;height:${height}px}</style>
       <body class="${isOne ? 'one' : 'several'}">${panels.join('')}`,
      { waitUntil: 'load' },
    );
    saveImage(sheet.path, shrinkPng(await tab.page.screenshot()));
  } finally {
    await tab.close();
  }
}
