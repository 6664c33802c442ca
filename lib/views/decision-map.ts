import { instance } from '@viz-js/viz';
import { z } from 'zod';
import { grouped } from './grouped';
import type { MatterStep, TopicView } from './topic';

/** The map of the decisions: what is drawn is what the pages of the topics list. */

/** One box of a map. */
type Box = { readonly id: string; readonly label: string };
type Line = { readonly from: string; readonly to: string };
type Graph = { readonly boxes: readonly Box[]; readonly lines: readonly Line[] };

/** A map with every place worked out, in units of one pixel of a text of 13. */
export type DrawnMap = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly lines: readonly string[];
  }[];
  readonly lines: readonly { readonly id: string; readonly path: string }[];
};

const LINE_HEIGHT = 16;
const PADDING = 8;
/** How wide a letter of a text of 13 is, on a line of a box and in a wide face. */
const LETTER = 7.4;
/** Graphviz counts sizes in inches and places in points. */
const POINTS = 72;

function wrapped(label: string, width: number): readonly string[] {
  const room = Math.floor((width - PADDING) / LETTER);
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** What is read of the layout that Graphviz works out. */
const layout = z.object({
  bb: z.string(),
  objects: z.array(z.object({ name: z.string(), pos: z.string() })),
  edges: z.array(z.object({ pos: z.string(), tail: z.int(), head: z.int() })),
});

const numbers = (text: string): readonly number[] => text.split(/[ ,]/u).map(Number);

/** The points of a line as the path of an SVG; Graphviz counts upwards, SVG downwards. */
function pathOf(pos: string, height: number): string {
  const points = pos.split(' ').map((point) => {
    const [x = 0, y = 0] = numbers(point);
    return `${Math.round(x)} ${Math.round(height - y)}`;
  });
  const [first = '', ...rest] = points;
  return `M${first}C${rest.join(' ')}`;
}

async function drawn({ boxes, lines }: Graph, width: number, gap: number): Promise<DrawnMap> {
  const said = new Map(boxes.map(({ id, label }) => [id, wrapped(label, width)]));
  const heightOf = (id: string) => (said.get(id)?.length ?? 1) * LINE_HEIGHT + PADDING;
  const viz = await instance();
  const found = layout.parse(
    viz.renderJSON({
      graphAttributes: {
        rankdir: 'LR',
        ranksep: gap / POINTS,
        nodesep: 0.1,
        pad: 0,
        ordering: 'out',
      },
      nodeAttributes: { shape: 'box', fixedsize: true, width: width / POINTS, label: '' },
      edgeAttributes: { dir: 'none', tailport: 'e', headport: 'w' },
      nodes: boxes.map(({ id }) => ({ name: id, attributes: { height: heightOf(id) / POINTS } })),
      edges: lines.map(({ from, to }) => ({ tail: from, head: to })),
    }),
  );
  const [, , right = 0, top = 0] = numbers(found.bb);
  return {
    width: Math.ceil(right),
    height: Math.ceil(top),
    boxes: found.objects.map(({ name, pos }) => {
      const [x = 0, y = 0] = numbers(pos);
      const height = heightOf(name);
      return {
        id: name,
        x: Math.round(x - width / 2),
        y: Math.round(top - y - height / 2),
        width,
        height,
        lines: said.get(name) ?? [],
      };
    }),
    lines: found.edges.map(({ pos, tail, head }) => ({
      id: `${tail} ${head}`,
      path: pathOf(pos, top),
    })),
  };
}

const stepId = ({ route, title }: MatterStep): string => `${route} ${title}`;

/** From what has happened to the steps that can come next. */
function graphOf({ id: topic, matters }: TopicView): Graph {
  const steps = matters.flatMap(({ steps: all }) => all);
  return {
    boxes: [
      ...matters.map(({ id, short }) => ({ id: `${topic}/${id}`, label: short })),
      ...grouped(steps, stepId).flatMap(([step]) =>
        step === undefined ? [] : [{ id: stepId(step), label: step.title }],
      ),
    ],
    lines: matters.flatMap((matter) =>
      matter.steps.map((step) => ({ from: `${topic}/${matter.id}`, to: stepId(step) })),
    ),
  };
}

/** The map of one topic, narrow enough for a phone. */
export function topicMap(topic: TopicView): Promise<DrawnMap> {
  return drawn(graphOf(topic), 145, 50);
}

/** The map of everything: from a topic to the steps that can come next. */
export function wholeMap(topics: readonly TopicView[]): Promise<DrawnMap> {
  const steps = topics.flatMap((topic) => topic.steps);
  return drawn(
    {
      boxes: [
        ...topics.map(({ id, title }) => ({ id: `topic ${id}`, label: title })),
        ...grouped(steps, stepId).flatMap(([step]) =>
          step === undefined ? [] : [{ id: stepId(step), label: step.title }],
        ),
      ],
      lines: topics.flatMap((topic) =>
        topic.steps.map((step) => ({ from: `topic ${topic.id}`, to: stepId(step) })),
      ),
    },
    240,
    200,
  );
}
