/**
 * Lit as it is written, minified, and what it becomes: a file, what is looked for in it, what takes its place.
 *
 * @type {[file: string, from: RegExp, to: string][]}
 */
const CHANGES = [
  // It makes its policy of Trusted Types as it loads, and throws where a page forbids it or another Lit has it. Ours
  // tries a second name, then goes on without: where Trusted Types are not enforced nothing needs a policy.
  [
    'lit-html',
    /\b(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
    '(()=>{for(const n of["lit-html","stage"])try{return $1.createPolicy(n,$2)}catch{}})()',
  ],

  // It gives a listener as its own options, and libraries give functions a method `once`: each would be heard once.
  ['lit-html', /(?:\|\|\w+\.(capture|once|passive)!==\w+\.\1){3}/, ''],
  ['lit-html', /\b(removeEventListener\(this\.name,this),\w+/, '$1'],
  ['lit-html', /\b(addEventListener\(this\.name,this),\w+/, '$1'],

  // What nobody here asks of it: polyfills, what servers drew, versions for developers, SVG and MathML of their own,
  // directives of elements.
  [
    'lit-html',
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    '',
  ],
  ['lit-html', /\b2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
  ['lit-html', /\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, ''],
  [
    'lit-html',
    /if\((this\.el=[^;]{1,40},\w+\.currentNode=this\.el\.content),2===\w\|\|3===\w\)\{.*?\}/,
    '$1;',
  ],
  ['lit-html', /:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
  [
    'lit-html',
    /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/,
    '',
  ],
  [
    'lit-element',
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
    '',
  ],
  ['lit-element', /\w\._\$litElement\$=!0,/, ''],
  ['lit-element', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ['reactive-element', /,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
  [
    'reactive-element',
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    '',
  ],

  // Decorators, and attributes that are reflected or are no texts: our elements have none.
  ['reactive-element', /static addInitializer\(\w\)\{.*?\.push\(\w\)\}/, ''],
  ['reactive-element', /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
  ['reactive-element', /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
  [
    'reactive-element',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    'reactive-element',
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=new Map)/,
    '',
  ],
  [
    'reactive-element',
    /\{toAttribute\((\w),\w\)\{switch.*?return \1\},fromAttribute\(\w,\w\)\{.*?return (\w)\}\}(?=,\w=\(\w,\w\)=>)/,
    '{}',
  ],
  ['reactive-element', /_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/, ''],
  [
    'reactive-element',
    /_\$AK\((\w),(\w)\)\{const \w=this\.constructor,.*?this\._\$Em=null\}\}/,
    '_$$AK($1,$2){const e=this.constructor._$$Eh.get($1);void 0!==e&&(this[e]=$2)}',
  ],
  ['reactive-element', /this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM\(\))/, ''],
  [
    'reactive-element',
    /C\((\w),(\w),\{useDefault:.*?\.add\(\w\)\)\}/,
    'C($1,$2){this._$$AL.has($1)||this._$$AL.set($1,this.hasUpdated?$2:void 0)}',
  ],
  [
    'reactive-element',
    /const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const\[\w,\w\]of \1\)\{const\{wrapped:.*?\}\}/,
    '}',
  ],

  // Words for those who write style sheets out of what is none, as nobody here does.
  ['css-tag', /if\((this\._\$cssResult\$=!0),\w!==\w\)throw Error\("[^"]*"\)/, '$1'],
  [
    'css-tag',
    /if\(!0===(\w)\._\$cssResult\$\)return \1\.cssText;if\("number"==typeof \1\)return \1;throw Error\(.*?security\."\)/,
    'return $1.cssText',
  ],
  // Defaults that are not reflected.
  [
    'reactive-element',
    /!\((\(\w\.hasChanged\?\?\w\)\(\w,\w\))\|\|\w\.useDefault&&.*?\)\)\)\)return/,
    '!$1)return',
  ],
  ['reactive-element', /,reflect:!1,useDefault:!1/, ''],

  // Values between the tags of a textarea, templates compiled beforehand, documents of their own to draw for.
  ['lit-html', /if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
  ['lit-html', /"number"==typeof \w\?(this\._\$AC\(\w\)):\(void 0===.*?\),\w\)/, '$1'],
  ['lit-html', /\(\w\?\.creationScope\?\?(\w)\)/, '$1'],

  // Accessors of one's own that Lit wraps, and defaults of options that are gone above.
  [
    'reactive-element',
    /this\.prototype\.hasOwnProperty\((\w)\)&&\(\((\w)=Object\.create\(\2\)\)\.wrapped=!0\),/,
    '',
  ],
  ['reactive-element', /\[\.\.\.(\w\(\w\)),\.\.\.\w\(\w\)\]/, '$1'],
  ['reactive-element', /,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:""/, ''],

  // Style sheets that several classes write alike, and those of browsers whose shadow roots a script makes.
  [
    'css-tag',
    /const (\w)=this\.t;if\((\w)&&void 0===(\w)\)\{.*?\}return \3/,
    'return $2&&void 0===$3&&($3=this.o=new CSSStyleSheet).replaceSync(this.cssText),$3',
  ],
  ['css-tag', /\w\.ShadowRoot&&\(.*?\)&&/, ''],

  // Style sheets that are none of Lit's own.
  ['css-tag', /(\w)=>\1 instanceof CSSStyleSheet\?\1:\1\.styleSheet/, '$1=>$1.styleSheet'],
  ['css-tag', /\w\?(\w)=>\1:\w=>\w instanceof CSSStyleSheet\?.*?\)\(\w\):\w(?=;export)/, '$1=>$1'],

  // Directives that go on while they are not drawn, and wish to know when their element leaves a page.
  ['lit-html', /setConnected\(\w\)\{.*?\)\)\}/, ''],
  ['lit-html', /,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
  ['lit-html', /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
  ['lit-html', /get tagName\(\)\{.*?\}get _\$AU\(\)\{.*?\}/, ''],
  ['lit-html', /get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\()/, ''],
  ['lit-html', /for\(this\._\$AP\?\.\(!1,!0,\w\);/, 'for(;'],
  ['lit-html', /\w\?\._\$AO\?\.\(!1\),/, ''],
  ['lit-html', /get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
  ['lit-element', /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  ['lit-element', /connectedCallback\(\)\{.*?\}disconnectedCallback\(\)\{.*?\}/, ''],

  // Contexts: options in a row, providers that take over what those above them gave, and askers who do not follow.
  [
    'context-consumer',
    /if\(this\.subscribe=!1,.*?this\.host=t,void 0!==s\.context\)\{.*?;(?=this\.host\.addController)/,
    'this.t=(t,s)=>{this.unsubscribe!==s&&this.unsubscribe?.(),this.unsubscribe=s,this.value=t,this.host.requestUpdate(),this.callback?.(t)},this.host=t,this.context=s.context,this.callback=s.callback,this.subscribe=!0;',
  ],
  ['context-provider', /\?\?t\.composedPath\(\)\[0\](?=;s!==)/, ''],
  ['context-provider', /super\(void 0!==e\.context\?e\.initialValue:i\)/, 'super(e.initialValue)'],
  ['context-provider', /,this\.onProviderRequest=.*?s\.stopPropagation\(\)\}(?=,this\.host=s)/, ''],
  [
    'context-provider',
    /void 0!==e\.context\?this\.context=e\.context:this\.context=e/,
    'this.context=e.context',
  ],
  ['context-provider', /,this\.host\.addEventListener\("context-provider",this\.onProviderRequest\)/, ''],
  ['value-notifier', /clearCallbacks\(\)\{.*?\}/, ''],
  ['value-notifier', /if\(!i\)return void s\(this\.value\);/, ''],
  ['value-notifier', /,void 0!==s&&\(this\.value=s\)/, ',this.o=s'],
  [
    'context-provider',
    /this\.attachListeners\(\)/,
    'this.host.addEventListener("context-request",this.onContextRequest)',
  ],
  ['context-provider', /attachListeners\(\)\{.*?\}/, ''],
  ['value-notifier', /setValue\(s,t=!1\)\{.*?\}/, 'setValue(s){this.o=s,this.updateObservers()}'],
  ['value-notifier', /get value\(\)\{.*?\}set value\(s\)\{.*?\}(?=setValue)/, ''],
  ['value-notifier', /s\(this\.value,h\)/, 's(this.o,h)'],
  ['context-provider', /s!==this\.host&&/, ''],
  // Libraries of pages put an `Event` of their own in its place, which no browser dispatches.
  ['context-request-event', /\bextends Event\b/, 'extends CustomEvent'],
  ['context-provider', /\bextends Event\b/, 'extends CustomEvent'],
];

/** Lit's notice of copyright, which each of its files has. */
const NOTICE = /\/\*\*\s+\* @license.*?\*\//gs;

/** The same of all of them, for the top of what everybody loads. */
export const LIT_NOTICE = '/*! @license Copyright 2017-2021 Google LLC, BSD-3-Clause */';

/** Makes Lit what it is on pages we do not own; says so where Lit is no longer written as it was. */
export function litOnPages() {
  return {
    name: 'lit-on-pages',
    transform(code, id) {
      const changes = CHANGES.filter(
        ([file]) =>
          id.endsWith(`/${file}/${file}.js`) ||
          (/\/@lit\/(?:context|reactive-element)\//.test(id) && id.endsWith(`/${file}.js`)),
      );
      if (!/[/\\]node_modules[/\\](?:@lit|lit|lit-html|lit-element)[/\\]/.test(id)) return null;
      let changed = code.replaceAll(NOTICE, '');
      for (const [, from, to] of changes) {
        if (!from.test(changed)) this.error(`Lit is written in another way: look at it again, ${from}.`);
        changed = changed.replace(from, to);
      }
      return { code: changed, map: null };
    },
  };
}
