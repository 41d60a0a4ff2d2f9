import { noChange } from 'lit';
import { directive, Directive, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

/** A property that a person changes, too. */
class Live extends Directive {
  render(value: unknown): unknown {
    return value;
  }

  override update(part: PropertyPart, [value]: [unknown]): unknown {
    if (value === part.element[part.name as keyof Element]) return noChange;
    setCommittedValue(part);
    return value;
  }
}

/**
 * Compares a property with what the field holds now, not with what was drawn before: Lit's own, for properties alone,
 * without what it would say to who used it elsewhere.
 */
export const live = directive(Live);
