import { expect, test } from 'vitest';
import { svgDocument } from '#explorer/draw/svg/svg-document';
import { sampleScene } from '#support/scene';

test('the same scene gives the same bytes', () => {
  expect(svgDocument(sampleScene())).toBe(svgDocument(structuredClone(sampleScene())));
});

test('names from the data cannot become markup, attributes or controls', () => {
  const scene = sampleScene();
  const [first] = scene.labels;
  const hostile = {
    ...scene,
    sentence: '</desc><script>alert(1)</script>',
    labels: [{ ...first!, text: '"><a href="javascript:x">\u0000&\ud800' }],
  };
  const text = svgDocument(hostile);
  expect(text).toContain('<desc>&lt;/desc&gt;&lt;script&gt;alert(1)&lt;/script&gt;</desc>');
  expect(text).toContain('&quot;&gt;&lt;a href=&quot;javascript:x&quot;&gt;&amp;</text>');
});

test('a colour that is none stays out of the drawing', () => {
  const scene = sampleScene();
  const nodes = scene.nodes.map((node) => ({ ...node, fill: 'url(https://example.org/x)' }));
  expect(svgDocument({ ...scene, nodes })).not.toContain('example.org');
});

test('a drawing refers to nothing outside itself and needs no ids', () => {
  expect(svgDocument(sampleScene())).not.toMatch(/ (?:id|href|xlink:href|style)=|url\(|foreignObject|<script/u);
});

test('a tie whose end is not drawn is left out', () => {
  const scene = sampleScene();
  const without = svgDocument({ ...scene, nodes: scene.nodes.filter(({ id }) => id !== 'h1') });
  expect(without.match(/class="link /gu)).toHaveLength(scene.links.filter(({ from }) => from !== 'h1').length);
});
