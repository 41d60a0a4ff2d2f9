import { LitElement, type ReactiveController } from 'lit';

/** An element that others may change: what it draws next is seen all the same. */
export abstract class GuardedElement extends LitElement {
  constructor() {
    super();
    this.addController(new RenderGuard(this));
  }
}

/**
 * Keeps what an element drew its own. Translators put elements of theirs in the place of its texts, or take its nodes
 * out and others in, and what is drawn next would go where nobody sees it. So what others changed is undone before each
 * drawing, and done again after it wherever nothing new was drawn: there the translation stays.
 */
class RenderGuard implements ReactiveController {
  private readonly observer = new MutationObserver((changes) => this.note(changes));
  /** Changes by others since the last drawing, in order. */
  private foreignChanges: MutationRecord[] = [];

  constructor(private readonly host: LitElement) {}

  hostUpdate(): void {
    this.note(this.observer.takeRecords());
    for (const change of this.foreignChanges.reverse())
      exchange(change, change.addedNodes, change.removedNodes);
    this.observer.takeRecords();
  }

  hostUpdated(): void {
    const { observer } = this;
    const ours = new Set(
      observer.takeRecords().map(({ target }) => (target instanceof Text ? target.parentNode : target)),
    );
    this.foreignChanges = this.foreignChanges.reverse().filter(({ target }) => !ours.has(target));
    for (const change of this.foreignChanges) exchange(change, change.removedNodes, change.addedNodes);
    observer.takeRecords();
    observer.observe(this.host.renderRoot, { childList: true, characterData: true, subtree: true });
  }

  /** Styles stand beside what is drawn. */
  private note(changes: readonly MutationRecord[]): void {
    this.foreignChanges.push(...changes.filter(({ target }) => target !== this.host.renderRoot));
  }
}

function exchange({ target, nextSibling }: MutationRecord, from: NodeList, to: NodeList): void {
  for (const node of from) node.parentNode?.removeChild(node);
  // The node after it may be elsewhere by now.
  const next = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of to) target.insertBefore(node, next);
}
