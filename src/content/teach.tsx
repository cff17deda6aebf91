import { askBackground } from '../platform/ask.ts';
import { ownReader } from '../sites/own.ts';
import { type Derived, deriveOwnSite } from '../sites/own-derive.ts';
import { holds } from '../sites/shadow.ts';
import type { Role } from '../sites/site.ts';
import controlStyles from '../ui/controls.css?inline';
import { type Mounted, mountInShadow } from '../ui/mount.ts';
import { pageTone } from '../ui/page-tone.ts';
import tokenStyles from '../ui/tokens.css?inline';
import teachStyles from './teach.css?inline';
import { hearTeaching, type TeachMove } from './teach-input.ts';
import { beside, blockAround, elementAt, narrower, wider } from './teach-pick.ts';
import { type Outline, type TeachStep, TeachView } from './teach-view.tsx';

/** More outlines than this are more than fit on a screen. */
const mostOutlines = 200;
/** This much of a block's text is read out to those who do not see its outline. */
const readOut = 60;

const start: TeachStep = { name: 'point', role: 'user', missed: false };

/**
 * One teaching of a site: the reader points at a message of each role, sees what was derived, and keeps it or not.
 * The page is not touched: bar and outlines stand in a closed shadow root of our own, and go when the signal aborts.
 */
export class Teaching {
  private readonly mounted: Mounted;
  private step: TeachStep = start;
  private candidate: Element | null = null;
  /** The innermost element that the reader pointed at: where narrowing leads. */
  private aim: Element | null = null;
  private pointed: Partial<Record<Role, Element>> = {};
  private frame = 0;

  constructor(
    signal: AbortSignal,
    private readonly onEnd: (outcome: 'kept' | 'cancelled') => void,
  ) {
    const host = document.createElement('div');
    host.popover = 'manual';
    for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown'] as const)
      host.addEventListener(type, (event) => event.stopPropagation());
    this.mounted = mountInShadow(document.body, host, [tokenStyles, controlStyles, teachStyles]);
    this.mounted.setTone(pageTone(document.body));
    host.showPopover();
    const { root } = this.mounted;
    hearTeaching(
      {
        isOurs: (target) => target === host,
        isPointing: () => this.step.name === 'point',
        isOnButton: () => root.activeElement?.matches('button, summary') ?? false,
        onHover: (x, y) => this.aimAt(elementAt(document, x, y)),
        onClick: (x, y) => this.click(elementAt(document, x, y)),
        onMove: (move) => this.move(move),
        onChoose: () => this.choose(),
        onCancel: () => this.onEnd('cancelled'),
        onShift: () => this.drawSoon(),
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.frame);
      this.mounted.remove();
    });
    this.go(start);
  }

  private aimAt(element: Element | null): void {
    if (this.step.name !== 'point' || element === this.aim) return;
    this.aim = element;
    const block = element && blockAround(element);
    if (block === this.candidate) return;
    this.candidate = block;
    this.draw();
  }

  private click(element: Element | null): void {
    if (this.step.name !== 'point' || !element) return;
    // A finger does not hover before it taps.
    if (!this.candidate || !holds(this.candidate, element)) this.aimAt(element);
    this.choose();
  }

  private move(move: TeachMove): void {
    const from = this.candidate?.isConnected ? this.candidate : null;
    if (!from) {
      this.aimAt(elementAt(document, innerWidth / 2, innerHeight / 2));
      return;
    }
    const next =
      move === 'wider'
        ? wider(from)
        : move === 'narrower'
          ? narrower(from, this.aim)
          : beside(from, move === 'next' ? 1 : -1);
    if (!next) return;
    this.candidate = next;
    if (!this.aim || !holds(next, this.aim)) this.aim = move === 'wider' ? this.aim : next;
    next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.draw();
  }

  private choose(): void {
    const { step, candidate } = this;
    if (step.name !== 'point') return;
    if (!candidate?.isConnected) {
      this.go({ ...step, missed: true });
      return;
    }
    this.pointed[step.role] = candidate;
    const { user, assistant } = this.pointed;
    if (step.role === 'user') this.go({ name: 'point', role: 'assistant', missed: false });
    else if (user?.isConnected && assistant) {
      const derived = deriveOwnSite({ user, assistant }, document, location.host);
      this.go({ name: 'result', derived, notKept: false });
    } else this.go(start);
  }

  private async keep(derived: Derived): Promise<void> {
    if (!derived.ok) return;
    const reply = await askBackground({ name: 'keep-own-site', site: derived.site });
    if (reply.ok) this.onEnd('kept');
    else this.go({ name: 'result', derived, notKept: true });
  }

  private go(step: TeachStep): void {
    this.step = step;
    this.candidate = null;
    this.aim = null;
    if (step === start) this.pointed = {};
    this.draw();
    // A click that is kept from the page does not bring the focus over from the panel by itself.
    window.focus();
    this.mounted.root.querySelector<HTMLElement>('.teach-bar')?.focus({ preventScroll: true });
  }

  private drawSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const { step, candidate } = this;
    this.mounted.show(
      <TeachView
        step={step}
        outlines={this.outlines()}
        candidate={(candidate?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, readOut)}
        onKeep={() => step.name === 'result' && void this.keep(step.derived)}
        onAgain={() => this.go(start)}
        onCancel={() => this.onEnd('cancelled')}
      />,
    );
  }

  private outlines(): Outline[] {
    const { step, candidate, pointed } = this;
    if (step.name === 'result') {
      const turns = step.derived.ok ? (ownReader(step.derived.site, document)?.turns() ?? []) : [];
      return turns.slice(-mostOutlines).map(({ role, element }) => outline(role, element));
    }
    return [
      ...(pointed.user?.isConnected ? [outline('user', pointed.user)] : []),
      ...(candidate?.isConnected ? [outline('candidate', candidate)] : []),
    ];
  }
}

const outline = (kind: Outline['kind'], element: Element): Outline => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { kind, left, top, width, height };
};
