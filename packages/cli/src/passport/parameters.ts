import type { Metric, NumberParameter, Parameter, Parameters, Text } from '@splot/core';

/** A parameter in words: what it decides, which values it may have, and which it has unless told. */
export function parameterWords(parameter: Parameter): Text {
  const { id, label } = parameter;
  const allowed = allowedWords(parameter);
  return { pl: `${label.pl} (${id}): ${allowed.pl}`, en: `${label.en} (${id}): ${allowed.en}` };
}

function allowedWords(parameter: Parameter): Text {
  if (parameter.kind === 'number') return numberWords(parameter);
  if (parameter.kind === 'text') return { pl: `tekst, ${preset(parameter.default).pl}`, en: `a text, ${preset(parameter.default).en}` };
  if (parameter.kind === 'list') {
    const given = preset(parameter.default.join(', '));
    return { pl: `lista tekstów, ${given.pl}`, en: `a list of texts, ${given.en}` };
  }
  const words = (lang: keyof Text, ending: string) =>
    parameter.values
      .map(({ value, label }) => `${label[lang]} (${String(value)}${value === parameter.default ? `, ${ending}` : ''})`)
      .join(', ');
  return { pl: words('pl', 'domyślnie'), en: words('en', 'default') };
}

function numberWords({ minimum, maximum, integer, default: given, auto }: NumberParameter): Text {
  const [low, high] = [boundOf(minimum), boundOf(maximum)];
  const own = auto ?? { pl: '', en: '' };
  return {
    pl: `liczba${integer ? ' całkowita' : ''} od ${low} do ${high}, domyślnie ${given === 'auto' ? own.pl : boundOf(given)}`,
    en: `a ${integer ? 'whole ' : ''}number from ${low} to ${high}, by default ${given === 'auto' ? own.en : boundOf(given)}`,
  };
}

function preset(given: string): Text {
  return given === '' ? { pl: 'domyślnie pusta', en: 'by default empty' } : { pl: `domyślnie ${given}`, en: `by default ${given}` };
}

/** The range of the values, and of those with other parameters. */
export function rangeLines({ range, rangeWith = [] }: Metric): Text[] {
  const plain = `${boundOf(range[0])} … ${boundOf(range[1])}`;
  const others = rangeWith.map(({ parameters, range: other }) => `${given(parameters)}: ${boundOf(other[0])} … ${boundOf(other[1])}`);
  return [plain, ...others].map((line) => ({ pl: line, en: line }));
}

function given(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([id, value]) => `${id} ${String(value)}`)
    .join(', ');
}

/** A number as people write it: powers of ten above a million, a true minus sign, ∞. */
function boundOf(value: number): string {
  if (value === Infinity) return '∞';
  if (value === -Infinity) return '−∞';
  const power = Math.log10(value);
  return value >= 1e6 && Number.isInteger(power) ? `10^${power}` : String(value).replace('-', '−');
}
