import { describe, expect, test } from 'vitest';
import type { System } from '../../src/authoring/adopt/source.ts';
import { convertText } from '../../src/authoring/adopt/text/convert.ts';

/** A text as it is brought in, and the commands that were left out. */
function converted(system: System, body: string): { text: string; left: string[] } {
  const left: string[] = [];
  const text = convertText(body, {
    system,
    values: new Map([['hours', '4']]),
    siteTitle: 'Our school',
    linkOf: (address) => (address.startsWith('ref:') ? address.slice('ref:'.length) : address),
    leftOut: (command) => left.push(command),
  });
  return { text, left };
}
const textOf = (system: System, body: string) => converted(system, body).text;

describe('commands with words in them become markdown', () => {
  test.each<[System, string, string]>([
    [
      'hugo',
      '{{< quote "A student" >}}\nWell done.\n{{< /quote >}}',
      '> Well done.\n>\n> — A student',
    ],
    ['hugo', '{{% notice tip %}}Read **this**.{{% /notice %}}', 'Read **this**.'],
    ['hugo', '{{< figure src="robot.png" alt="A robot" >}}', '![A robot](robot.png)'],
    [
      'hugo',
      '{{< youtube abc >}}',
      '[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)',
    ],
    ['hugo', '[Linux]({{< ref "linux-os.md" >}})', '[Linux](linux-os.md)'],
    ['hugo', '{{< button href="/apply/" >}}Apply{{< /button >}}', '[Apply](/apply/)'],
    ['hugo', '## Goal {#goal}\n\nA.<!--more-->\n\nB.', '## Goal\n\nA.\n\nB.'],
    ['jekyll', 'Words.\n{: .lead }', 'Words.'],
    ['jekyll', '{{ page.hours }} hours at {{ site.title }}', '4 hours at Our school'],
    ['jekyll', '[x]({{ site.baseurl }}/a/)', '[x](/a/)'],
    ['jekyll', '{% highlight js %}\nlet a;\n{% endhighlight %}', '```js\nlet a;\n```'],
    ['eleventy', '[x]({{ "/a/" | url }}){# later #}', '[x](/a/)'],
    ['vuepress', '::: tip For you\nRead.\n:::', '> **For you**\n>\n> Read.'],
    ['vuepress', '[[toc]]\n\n{{ $frontmatter.hours }}', '4'],
  ])('%s: %s', (system, body, text) => expect(textOf(system, body)).toBe(text));

  test('one without words is left out, and named', () =>
    expect(converted('hugo', 'A {{< map >}} B')).toEqual({ text: 'A  B', left: ['{{< map >}}'] }));
  test('code stays as it is', () =>
    expect(textOf('jekyll', '`{{ a }}`\n\n```\n{% b %} <br>\n```')).toBe(
      '`{{ a }}`\n\n```\n{% b %} <br>\n```',
    ));
});

test.each([
  '{{<',
  '{{< a >}}',
  '[',
  '![',
  '[\\',
  '`',
  '```\n',
  '{%',
  '{{',
  '{#',
  '::: a\n',
  '<!--',
  '<table',
  '<script',
  '<li>',
  '\n',
  '# {#',
  '[a b](',
])('a text of a stranger that starts %j without end is read all the same', (start) => {
  for (const system of ['hugo', 'jekyll', 'vuepress'] as const)
    expect(typeof textOf(system, start.repeat(200_000 / start.length))).toBe('string');
});

describe('simple HTML becomes markdown', () => {
  test.each([
    ['<p>See <a href="/a/">this <b>one</b></a>.</p>', 'See [this **one**](/a/).'],
    ['<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['<h3>Goal</h3>Words', '### Goal\n\nWords'],
    ['<img src="a b.png" alt="A">', '![A](<a b.png>)'],
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1 | 2 |',
    ],
    ['a<script>alert(1)</script>b', 'ab'],
    ['vector<int> and <name>', 'vector<int> and <name>'],
  ])('%s', (body, text) => expect(textOf('hugo', body)).toBe(text));
});
