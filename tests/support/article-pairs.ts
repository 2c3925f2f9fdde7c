import { existsSync, readFileSync } from 'node:fs';
import type { Site } from '../../tools/browsers/loopback-web';
import { outletSites, reportsOf } from '../../tools/demo/outlets/catalogue';
import { escapeHtml } from '../../tools/demo/outlets/markup';

/** One of two reports of the same event. */
export interface PairedArticle {
  language: string;
  url: string;
  /** Words that must be among the painted officials and places. */
  officials: string[];
  places: string[];
  /** A passage inside one paragraph. */
  passage: string;
}

/** Two reports of one event in two languages, as pages of two outlets. */
export interface ArticlePair {
  name: string;
  sites: Record<string, Site>;
  first: PairedArticle;
  second: PairedArticle;
  /** What the link must give as its reasons, each as a pattern since either spelling may be shown. */
  evidence: RegExp[];
}

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

/** German and English reports of the sample outlets. */
export function sampleReports(): ArticlePair {
  const reports = reportsOf('consultations');
  const urlIn = (language: string): string =>
    reports.find(({ article }) => article.language === language)?.url ?? '';
  return {
    name: 'sample reports',
    sites: outletSites(),
    first: {
      language: 'de',
      url: urlIn('de'),
      officials: ['Lewan Kiknadse', 'Jerschan Sulejmenow', 'Nino Maissuradse'],
      places: ['Batumi', 'Poti'],
      passage: 'könnten deutlich mehr Getreide und Container aus Zentralasien aufnehmen',
    },
    second: {
      language: 'en',
      url: urlIn('en'),
      officials: ['Levan Kiknadze', 'Yerzhan Suleimenov', 'Nino Maisuradze'],
      places: ['Batumi', 'Poti'],
      passage: 'trade between the two countries grew to about $610 million',
    },
    evidence: [/Ki[ck]nad[sz]e/, /Sul[ei]+[jm]/, /Batumi/],
  };
}

/** The two seed documents as pages; undefined where they are not at hand. */
export function seedReports(): ArticlePair | undefined {
  if (!existsSync(SEEDS)) return undefined;
  return {
    name: 'seed documents',
    sites: {
      'azvision.test': seedSite(
        'de',
        '/news/2021/konsultationen',
        'Aserbaidschan und Usbekistan beraten',
        'AzVision',
      ),
      'trend.test': seedSite(
        'en',
        '/news/2021/consultations',
        'Azerbaijan and Uzbekistan hold consultations',
        'Trend',
      ),
    },
    first: {
      language: 'de',
      url: 'http://azvision.test/news/2021/konsultationen',
      officials: ['Khalaf Khalafov', 'Bobur Usmanov'],
      places: ['Aserbaidschan', 'Usbekistan'],
      passage: 'fanden am 14. Juni politische Konsultationen',
    },
    second: {
      language: 'en',
      url: 'http://trend.test/news/2021/consultations',
      officials: ['Khalaf Khalafov', 'Bobur Usmanov'],
      places: ['Azerbaijan', 'Uzbekistan'],
      passage: 'restoration and construction work carried out',
    },
    evidence: [/Khalafov/, /Usmanov/, /Fuzuli|Füzuli|Fizuli/],
  };
}

function seedSite(language: string, path: string, title: string, outlet: string): Site {
  const text = readFileSync(new URL(`${language}.txt`, SEEDS), 'utf8');
  const paragraphs = text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('\n');
  const metadata = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: language,
    datePublished: '2021-06-15T10:00:00+04:00',
    publisher: { '@type': 'Organization', name: outlet },
  });
  return (url) =>
    url.pathname === path
      ? `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
        <script type="application/ld+json">${metadata}</script></head>
        <body><nav><a href="/">${outlet}</a></nav><main><article><h1>${title}</h1>${paragraphs}</article></main></body></html>`
      : undefined;
}
