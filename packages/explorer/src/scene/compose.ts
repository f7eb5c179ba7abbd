import { cardOf } from './card/card.ts';
import { factsOf } from './facts.ts';
import { labelsOf } from './labels.ts';
import { legendOf } from './legend.ts';
import { linksOf } from './links.ts';
import { foundIn, listOf } from './list.ts';
import { nodesOf } from './nodes.ts';
import { noticesOf } from './notices.ts';
import type { Picture } from './picture.ts';
import type { Scene } from './scene.ts';
import { capitalised, sentenceOf } from './sentence.ts';
import { settingOf } from './setting.ts';
import { sourcesOf } from './sources.ts';
import { tableOf } from './table.ts';
import { timelineOf } from './timeline/timeline.ts';

/** The scene of a picture: the same picture gives the same scene, to the byte. */
export function compose(picture: Picture): Scene {
  const setting = settingOf(picture);
  const { words, drawn } = setting;
  const sentence = sentenceOf(setting);
  const found = foundIn(drawn.bodies, setting);
  // The list shows what is searched for; the drawing shows all and names the found first.
  const listed = drawn.bodies.filter(({ id }) => found === null || found.has(id));
  const nodes = nodesOf(setting);
  const links = linksOf(setting);
  return {
    version: 1,
    view: picture.view,
    lang: picture.lang,
    counties: [picture.county.code],
    date: picture.date,
    box: picture.box,
    title: words.scene.names.title(capitalised(picture.county.name), words.screen.views[picture.view]),
    sentence,
    facts: factsOf(setting),
    notices: noticesOf(setting, found),
    sources: sourcesOf(setting),
    nodes,
    links,
    labels: labelsOf(nodes, links, setting, found ?? new Set()),
    legend: legendOf(setting, nodes, links),
    groups: listOf(listed, setting),
    table: tableOf(setting, sentence, picture.view === 'list' ? listed : drawn.bodies),
    timeline: timelineOf(setting),
    card: cardOf(setting),
  };
}
