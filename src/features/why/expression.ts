/** A formula as a tree. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | { readonly kind: 'product'; readonly first: Formula; readonly rest: readonly Factor[] }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Formula[] };

export interface Term {
  readonly sign: '+' | '-';
  readonly formula: Formula;
}

export interface Factor {
  readonly sign: '*' | '/';
  readonly formula: Formula;
}

const TOKEN = /\s*(?:(\d+)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/(),]))/y;

function tokens(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) throw new SyntaxError(`not a formula: ${text}`);
    found.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  return found;
}

/** Reads the formula of a derivation. Throws a SyntaxError if it is none: a fault of the engine. */
export function readFormula(text: string): Formula {
  const queue = tokens(text);
  let at = 0;
  const peek = () => queue[at];
  const take = (wanted?: string): string => {
    const token = queue[at];
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new SyntaxError(`not a formula: ${text}`);
    at += 1;
    return token;
  };

  function readFactor(): Formula {
    const token = take();
    if (token === '(') {
      const inner = readSum();
      take(')');
      return inner;
    }
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    if (peek() !== '(') return { kind: 'name', name: token };
    take('(');
    const parts: Formula[] = [];
    if (peek() !== ')') {
      parts.push(readSum());
      while (peek() === ',') {
        take(',');
        parts.push(readSum());
      }
    }
    take(')');
    return { kind: 'call', name: token, parts };
  }

  function readProduct(): Formula {
    const first = readFactor();
    const rest: Factor[] = [];
    for (let sign = peek(); sign === '*' || sign === '/'; sign = peek()) {
      take();
      rest.push({ sign, formula: readFactor() });
    }
    return rest.length === 0 ? first : { kind: 'product', first, rest };
  }

  function readSum(): Formula {
    const terms: Term[] = [{ sign: '+', formula: readProduct() }];
    for (let sign = peek(); sign === '+' || sign === '-'; sign = peek()) {
      take();
      terms.push({ sign, formula: readProduct() });
    }
    const [only] = terms;
    return terms.length === 1 && only !== undefined ? only.formula : { kind: 'sum', terms };
  }

  const formula = readSum();
  if (at < queue.length) throw new SyntaxError(`not a formula: ${text}`);
  return formula;
}

/** Writes a formula as the engine does; reading it again gives the same tree. */
export function writeFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'name':
      return formula.name;
    case 'call':
      return `${formula.name}(${formula.parts.map(writeFormula).join(', ')})`;
    case 'sum':
      return formula.terms
        .map(({ sign, formula: term }, index) => {
          const isBare = term.kind !== 'sum';
          const text = isBare ? writeFormula(term) : `(${writeFormula(term)})`;
          return index === 0 ? text : ` ${sign} ${text}`;
        })
        .join('');
    case 'product': {
      const text = (factor: Formula, isLeft: boolean) => {
        const isBare = factor.kind !== 'sum' && (isLeft || factor.kind !== 'product');
        return isBare ? writeFormula(factor) : `(${writeFormula(factor)})`;
      };
      return (
        text(formula.first, true) +
        formula.rest.map(({ sign, formula: factor }) => ` ${sign} ${text(factor, false)}`).join('')
      );
    }
  }
}

/** Every name in a formula, in order, each once. */
export function namesIn(formula: Formula): string[] {
  const names = new Set<string>();
  const visit = (part: Formula): void => {
    if (part.kind === 'name') names.add(part.name);
    else if (part.kind === 'call') part.parts.forEach(visit);
    else if (part.kind === 'sum') part.terms.forEach((term) => visit(term.formula));
    else if (part.kind === 'product') {
      visit(part.first);
      part.rest.forEach((factor) => visit(factor.formula));
    }
  };
  visit(formula);
  return [...names];
}

/** The formula with names put in the place of others. */
export function renamed(formula: Formula, names: ReadonlyMap<string, string>): Formula {
  switch (formula.kind) {
    case 'number':
      return formula;
    case 'name':
      return { kind: 'name', name: names.get(formula.name) ?? formula.name };
    case 'call':
      return { ...formula, parts: formula.parts.map((part) => renamed(part, names)) };
    case 'sum':
      return {
        kind: 'sum',
        terms: formula.terms.map(({ sign, formula: term }) => ({ sign, formula: renamed(term, names) })),
      };
    case 'product':
      return {
        kind: 'product',
        first: renamed(formula.first, names),
        rest: formula.rest.map(({ sign, formula: factor }) => ({ sign, formula: renamed(factor, names) })),
      };
  }
}
