import type { Browser } from 'puppeteer-core';

interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

type Reply =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Firefox's own (privileged) window, reached over WebDriver BiDi; needs -remote-allow-system-access. */
export class FirefoxChrome {
  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  static async of(browser: Browser): Promise<FirefoxChrome> {
    const bidi = (browser as unknown as { connection: Bidi }).connection;
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (result as { contexts: { context: string }[] }).contexts;
    if (!window) throw new Error('Firefox has no window');
    return new FirefoxChrome(bidi, window.context);
  }

  /** Sends a BiDi command that Puppeteer does not offer. */
  async send(method: string, parameters: object): Promise<unknown> {
    return (await this.bidi.send(method, parameters)).result;
  }

  /** Runs the body of an async function in the browser window, with string parameters by name. */
  async run(body: string, parameters: Record<string, string> = {}): Promise<string> {
    const reply = (await this.send('script.callFunction', {
      functionDeclaration: `async (${Object.keys(parameters).join(', ')}) => { ${body} }`,
      awaitPromise: true,
      target: { context: this.context },
      arguments: Object.values(parameters).map((value) => ({ type: 'string', value })),
    })) as Reply;
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
    return String(reply.result.value ?? '');
  }
}
