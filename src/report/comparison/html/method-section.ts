/** How it was computed: the week, the length, the statistics, the policies, every figure with its source, and how to do it again. */

import { RESPONSIBILITY_TEXTS } from '../../../i18n/comparison.ts';
import { DECIDER_TEXTS } from '../../../i18n/deciders.ts';
import { sayNumber, sayShare } from '../../../i18n/formats.ts';
import { say } from '../../../i18n/message.ts';
import { sayParameter, sayParameterSource, sayParameterUnit } from '../../../i18n/parameters.ts';
import type { ParameterId } from '../../../simulation/parameters.ts';
import { type Content, html, type Markup } from '../../html/markup.ts';
import { list, section } from '../../html/page.ts';
import { isAssumed } from '../assumed.ts';
import { reproduceCommand } from '../reproduce.ts';
import type { NumberedArm, StudyPage } from '../study-page.ts';
import { dataTable } from './figure.ts';

const WEEK_STEPS = [
  'weekArrive',
  'weekAssess',
  'weekOffers',
  'weekDecide',
  'weekAnswer',
  'weekMove',
  'weekLeave',
] as const;
const STATISTICS = [
  'statPaired',
  'statInterval',
  'statNoise',
  'statMany',
  'statNeeded',
  'statLoad',
  'statBand',
] as const;

export function methodSection(page: StudyPage): Markup {
  const { text, comparison } = page;
  const { weeks, warmUpWeeks, followUpWeeks } = comparison.duration;
  return section(
    'method',
    text('methodHeading'),
    html`<h3>${text('weekHeading')}</h3><p>${text('weekIntro')}</p>
<ol>${WEEK_STEPS.map((id) => html`<li>${text(id)}</li>`)}</ol>
<p>${text('duration', { weeks, warmUp: warmUpWeeks, followUp: followUpWeeks, counted: page.countedWeeks })}</p>
<p>${text('never')}</p>
<h3>${text('statisticsHeading')}</h3>${list(STATISTICS.map((id) => text(id, { replications: comparison.replications })))}
<h3>${text('policiesHeading')}</h3>${policies(page)}
<h3>${text('parametersHeading')}</h3><p>${text('parametersIntro')}</p>${parameters(page)}
<h3>${text('againHeading')}</h3>${again(page)}`,
  );
}

function policies(page: StudyPage): Markup {
  const { text, language, arms } = page;
  return dataTable({
    caption: text('policiesHeading'),
    heads: [text('policy'), text('description'), text('settings'), text('source')],
    rows: arms.map(({ number, name, result }) => [
      html`${number}. ${name}<br><small>${result.arm}</small>`,
      result.description ?? '–',
      html`${text('settingsDecider', { decider: say(DECIDER_TEXTS[result.decider], language) })} ${settings(result.settings, page)} ${text('settingsProven', { share: sayShare(Math.round(result.provenShare * 1000) / 1000, language) })}`,
      result.source ?? '–',
    ]),
  });
}

function settings(given: NumberedArm['result']['settings'], { text, language }: StudyPage): string {
  return [
    text('settingsResponsible', { who: say(RESPONSIBILITY_TEXTS[given.responsibility], language) }),
    text(given.mayDecline ? 'settingsMayDecline' : 'settingsMayNotDecline'),
    text(given.coordinationPoint ? 'settingsPoint' : 'settingsNoPoint'),
    text(given.returnSupport ? 'settingsReturn' : 'settingsNoReturn'),
    ...maximumStays(given).map((weeks) => text('settingsMaximumStay', { weeks })),
  ].join(' ');
}

/** The one maximum of all municipalities, or the shortest to the longest; nothing where there is none. */
function maximumStays({ maximumStayWeeks = {} }: NumberedArm['result']['settings']): string[] {
  const weeks = Object.values(maximumStayWeeks).sort((one, other) => one - other);
  if (weeks.length === 0) return [];
  return [weeks[0] === weeks.at(-1) ? `${weeks[0]}` : `${weeks[0]}–${weeks.at(-1)}`];
}

/** One row per parameter: the value of the reference, and of every policy that has another. */
function parameters(page: StudyPage): Markup {
  const { text, language, reference } = page;
  const number = (value: number): string => sayNumber(value, language, 4);
  const rows = reference.result.parameters.map(({ parameter, value, low, high, unit, basis, source }): Content[] => [
    sayParameter(parameter, language),
    html`${number(value)}${others(parameter, value, page)}`,
    low === high ? '–' : `${number(low)} – ${number(high)}`,
    sayParameterUnit(unit, language),
    html`<b class="basis ${isAssumed({ basis, source }) ? 'assumption' : basis}">${text(isAssumed({ basis, source }) ? 'basis-assumption' : `basis-${basis}`)}</b>`,
    sayParameterSource(parameter, source, language),
  ]);
  const heads = [text('parameter'), text('value'), text('plausible'), text('unit'), text('basis'), text('source')];
  return dataTable({ caption: text('parametersHeading'), heads, rows });
}

function others(parameter: ParameterId, value: number, { arms, text, language }: StudyPage): Content {
  const different = arms.flatMap(({ number, result }) => {
    const own = result.parameters.find((each) => each.parameter === parameter)?.value;
    return own === undefined || own === value ? [] : [`${number}: ${sayNumber(own, language, 4)}`];
  });
  return different.length > 0 && html`<br><small>${text('elsewhere', { list: different.join('; ') })}</small>`;
}

function again(page: StudyPage): Markup {
  const { text, comparison } = page;
  const { manifest, seed, replications } = comparison;
  const facts = [
    [text('scenario'), manifest.scenario],
    [text('version'), `Onderdak ${manifest.version}`],
    [text('seed'), String(seed)],
    [text('replications'), String(replications)],
    [text('fingerprint'), html`<code>${manifest.fingerprint}</code>`],
  ] as const;
  return html`<p>${text('againIntro')}</p><p><code>${reproduceCommand(comparison)}</code></p>
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${manifest.inputs.length > 0 && dataTable({ caption: text('inputs'), heads: [text('file'), 'SHA-256'], rows: manifest.inputs.map(({ file, sha256 }) => [file, html`<code>${sha256}</code>`]) })}
${manifest.overrides.length > 0 && dataTable({ caption: text('overrides'), heads: [text('overridePath'), text('value'), text('overrideFrom')], rows: manifest.overrides.map(({ path, value, from }) => [html`<code>${path}</code>`, html`<code>${value}</code>`, from]) })}
<p>${text('files')}</p>`;
}
