import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The events that tell of a press, and how long its end is waited for, in milliseconds: a press may last, a click comes a while
 * after the finger left. Focus that leaves an open list for nothing here may be a press on the page around a frame.
 */
const WAITS: Readonly<Record<string, number>> = {
  pointerdown: 2000,
  blur: 500,
  pointerup: 400,
  pointercancel: 0,
  click: 0,
};
const TYPES = Object.keys(WAITS);

/**
 * Nothing moves under a finger: what would be drawn between a press and its click waits for it. A list that closes
 * because its field lost the focus would else take along the very button that is pressed, ours or the page's.
 */
export class PressLock implements ReactiveController {
  /** Settles when the press under way is over; undefined while there is none. */
  released: Promise<void> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private release = (): void => undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of TYPES) addEventListener(type, this, true);
  }

  hostDisconnected(): void {
    for (const type of TYPES) removeEventListener(type, this, true);
    this.end();
  }

  handleEvent(event: Event): void {
    const { type } = event;
    const isBlur = type === 'blur';
    if (isBlur && !leavesList(event)) return;
    if (isBlur || type === 'pointerdown')
      this.released ??= new Promise((resolve) => (this.release = resolve));
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.end(), WAITS[type]);
  }

  private end(): void {
    this.released = undefined;
    this.release();
  }
}

function leavesList(event: Event): boolean {
  const [target] = event.composedPath();
  const isOpen = target instanceof Element && target.matches('input[aria-expanded=true]');
  return isOpen && !(event as FocusEvent).relatedTarget;
}
