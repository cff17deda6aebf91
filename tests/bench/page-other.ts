import type { Opened } from '../../src/cli/browsers.ts';
import { openBench } from './page-browsers.ts';
import { openControl } from './page-control.ts';
import { hosts } from './page-listed.ts';
import { Meter, median } from './page-metrics.ts';
import { profiled } from './page-profile.ts';
import { out, target } from './page-report.ts';
import { spentFromContentScript } from './page-trace.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** A page draws what it shows so long after it was loaded, in milliseconds, as pages do that are built by script. */
const drawnAfter = 150;
/** By then the extension has searched the page as often as it will. */
const settledAfter = 1500;

const field = '<form><textarea aria-label="Message"></textarea></form>';

/** A long page without a chat: what documentation or a blog looks like. */
const pageWith = (beside: string): string => {
  const text = 'I am delighted to explain how the second index is built. '.repeat(4);
  const section = (at: number): string =>
    `<section><h2>Part ${at}</h2><p>${text}<a href="#${at}">More</a></p></section>`;
  const sections = Array.from({ length: 600 }, (_, at) => section(at)).join('');
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head>
  <body>
    <main><div></div>${beside}</main>
    <template><article>${sections}</article></template>
    <script>
      setTimeout(() => {
        const { content } = document.querySelector('template');
        document.querySelector('main > div').replaceWith(content.cloneNode(true));
      }, ${drawnAfter});
    </script>
  </body>
</html>`;
};

interface Paid {
  /** Milliseconds of the main thread. */
  spent: number;
  layouts: number;
}

/** Opens the page in a tab of its own, which starts with nothing compiled, as a reader's tab does. */
async function pay({ browser }: Opened, html: string, profile: boolean): Promise<Paid> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) => void request.respond({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const load = async (): Promise<void> => {
    await page.goto(`https://${hosts.read}/`);
    await pause(settledAfter);
  };
  if (profile) {
    const { functions } = await profiled(page, load, 100);
    for (const { name, self } of functions.slice(0, 12)) out(`  ${self.toFixed(1)} ms  ${name}`);
  }
  const meter = await Meter.of(page);
  let spent = 0;
  const { layouts } = await meter.during(async () => {
    spent = await spentFromContentScript(page, load);
  });
  await page.close();
  return { spent, layouts };
}

const quartile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * part)] ?? 0;

/**
 * What a page pays in which the extension finds no conversation, beside what it pays with an extension that does
 * nothing: opened by turns, the median of the differences, with the middle half of them.
 */
export async function benchOther(runs: number, profile: boolean): Promise<void> {
  const [ours, control] = [await openBench(), await openControl(hosts.read)];
  const kinds = [
    { name: 'a page without a chat', html: pageWith(''), most: 5 },
    { name: 'a page with a field for messages and no chat', html: pageWith(field), most: null },
  ];
  for (const { name, html, most } of kinds) {
    const pairs: { own: Paid; control: Paid }[] = [];
    for (let run = 0; run < runs; run += 1)
      pairs.push({
        own: await pay(ours, html, profile && run === 0),
        control: await pay(control, html, false),
      });
    const more = pairs.map(({ own, control: { spent } }) => own.spent - spent);
    const usual = median(pairs.map(({ control: { spent } }) => spent));
    const spread = `half of ${runs} runs within ${quartile(more, 0.25).toFixed(1)} to ${quartile(more, 0.75).toFixed(1)} ms; an empty script: ${usual.toFixed(1)} ms`;
    const value = `${median(more).toFixed(1)} ms`;
    if (most === null) out(`${name}: ${value} more (${spread})`);
    else
      target(
        `${name}: main-thread time added`,
        `${value}, ${spread}`,
        median(more) < most,
        `under ${most} ms`,
      );
    const layouts = median(pairs.map(({ own, control: { layouts: usually } }) => own.layouts - usually));
    target(`${name}: layouts added`, String(layouts), layouts <= 0, 'none');
  }
  await Promise.all([ours.close(), control.close()]);
}
