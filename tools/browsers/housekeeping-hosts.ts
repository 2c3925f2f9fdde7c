/**
 * Hosts that the browsers themselves call, with no extension installed: settings, updates, safe browsing, network checks.
 * Whatever else a browser asks for during a test was asked for by a page or by Parallax.
 */
export const HOUSEKEEPING_HOSTS: ReadonlySet<string> = new Set([
  // Firefox
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'content-signature-2.cdn.mozilla.net',
  'aus5.mozilla.org',
  'detectportal.firefox.com',
  'safebrowsing.googleapis.com',
  // Chromium, Chrome, Edge
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
  'www.google.com',
  'config.edge.skype.com',
  'edge.microsoft.com',
]);
