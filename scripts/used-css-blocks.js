// Keeps, of a style sheet with hundreds of components, the components that are used. A component library in one file would
// otherwise make every page ten times as heavy.

/**
 * @param {string} library part of the path of the style sheet
 * @param {string} prefix of every class in it
 * @param {readonly string[]} blocks names of components, without the prefix
 * @returns {import('vite').Plugin}
 */
export function onlyUsedBlocks(library, prefix, blocks) {
  return {
    name: 'only-used-css-blocks',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes(library) || !id.endsWith('.css')) return undefined;
      // In a layer, so that the style of the desk goes before it, whatever its selectors.
      return { code: `@layer ${prefix}{${keepBlocks(code, prefix, blocks)}}`, map: null };
    },
  };
}

/**
 * @param {string} css
 * @param {string} prefix
 * @param {readonly string[]} blocks
 */
export function keepBlocks(css, prefix, blocks) {
  const used = new RegExp(`^\\.${prefix}-(?:${blocks.join('|')})(?:--|__|[^\\w-]|$)`);
  return topLevelRules(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''))
    .filter((rule) => isUsed(rule.trim(), used))
    .join('');
}

/**
 * A rule is used when its first selector is; a media query when it holds such a rule; animations are named by the rules.
 *
 * @param {string} rule
 * @param {RegExp} used
 * @returns {boolean}
 */
function isUsed(rule, used) {
  if (rule.startsWith('@media')) {
    const inner = rule.slice(rule.indexOf('{') + 1, rule.lastIndexOf('}'));
    return topLevelRules(inner).some((each) => isUsed(each.trim(), used));
  }
  return used.test(rule);
}

/**
 * @param {string} css without comments
 * @returns {string[]}
 */
function topLevelRules(css) {
  const rules = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < css.length; index += 1) {
    const character = css[index];
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0 && (character === '}' || character === ';')) {
      rules.push(css.slice(start, index + 1));
      start = index + 1;
    }
  }
  return rules;
}
