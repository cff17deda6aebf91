import type { Role, Site, Turn } from '../site.ts';
import { bodiesOf, isReasoning } from './bodies.ts';
import { labelRole } from './features.ts';
import { isNamed } from './names.ts';

const idAttributes = [
  'data-message-id',
  'data-messageid',
  'data-msg-id',
  'data-id',
  'data-key',
  'data-item-id',
];
const streamingSigns =
  '[aria-busy="true"], [data-streaming="true"], [data-is-streaming="true"], [data-status="streaming"], ' +
  '[data-status="running"], .result-streaming, .streaming, .is-streaming';
const nameWords = new Set(['name', 'username', 'author', 'sender', 'nickname']);
const longestName = 40;

/** A turn of a page that has no entry; it looks into its element only when asked. */
export class GenericTurn implements Turn {
  constructor(
    readonly role: Role,
    readonly element: Element,
    private readonly site: Site | null,
    private readonly leftOut: string,
  ) {}

  get bodies(): readonly Element[] {
    return bodiesOf(this.element, this.leftOut);
  }

  get reasoning(): readonly Element[] {
    const named =
      this.site?.reasoning.flatMap((selector) => [...this.element.querySelectorAll(selector)]) ?? [];
    return [...named, ...[...this.element.querySelectorAll('*')].filter(isReasoning)];
  }

  get siteId(): string | null {
    const holders = [this.element, this.element.firstElementChild, this.element.parentElement];
    for (const holder of holders) {
      // A parent's id is the message's only where the parent holds no other message.
      if (holder === this.element.parentElement && holder?.childElementCount !== 1) continue;
      for (const attribute of idAttributes) {
        const id = holder?.getAttribute(attribute);
        if (id) return id;
      }
    }
    return /\d/.test(this.element.id) ? this.element.id : null;
  }

  get streaming(): boolean {
    if (this.role === 'user') return false;
    return this.element.matches(streamingSigns) || this.element.querySelector(streamingSigns) !== null;
  }

  get persona(): string | null {
    if (this.role === 'user') return null;
    for (const element of this.element.querySelectorAll('*')) {
      if (element.childElementCount > 0 || !isNamed(element, nameWords)) continue;
      const name = element.textContent?.trim() ?? '';
      if (name !== '' && name.length <= longestName && labelRole(name) === null) return name;
    }
    return null;
  }
}
