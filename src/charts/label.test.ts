import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { apart, nameSpots, type Box } from './label.ts';
import type { Outline } from './outline.ts';

const frame = { width: 360, height: 360 };
const dot = (x: number, y: number, width = 24): Box => ({ x, y, width, height: 24 });
const square = (x: number, y: number, side: number): Outline =>
  [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
    [0, 0],
  ].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }));
const isMeeting = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
const name = (land: Outline) => ({ width: 80, height: 20, land: [land] });

describe('boxes that cover each other', () => {
  const crowd = [dot(100, 100), dot(104, 101), dot(98, 108, 60), dot(110, 96), dot(100, 92)];
  const moved = apart(crowd, frame);

  test('are moved apart', () => {
    for (const box of moved)
      for (const other of moved) assert.ok(box === other || !isMeeting(box, other));
  });

  test('are not moved far, and each to its own side', () => {
    moved.forEach((box, i) => {
      const from = crowd[i] ?? box;
      assert.ok(Math.hypot(box.x - from.x, box.y - from.y) < 40);
    });
    assert.ok((moved[1]?.x ?? 0) > (moved[0]?.x ?? 0));
  });

  test('stay in the picture', () => {
    const [first, second] = apart([dot(5, 5), dot(6, 6, 70)], frame);
    for (const box of [first, second]) {
      assert.ok(box && box.x - box.width / 2 >= 0 && box.y - box.height / 2 >= 0);
    }
  });

  test('stand where they are if nothing is near, or all is equal', () => {
    assert.deepEqual(apart([dot(50, 50), dot(90, 50)], frame), [dot(50, 50), dot(90, 50)]);
    assert.deepEqual(apart([dot(50, 50), dot(50, 50)], frame), [dot(50, 50), dot(50, 50)]);
  });
});

describe('a name', () => {
  test('stands in the middle of its land', () => {
    const [spot] = nameSpots([name(square(80, 80, 200))], [], frame);
    assert.ok(Math.abs((spot?.x ?? 0) - 180) <= 6 && Math.abs((spot?.y ?? 0) - 180) <= 6);
    assert.equal(spot?.line, undefined);
  });

  test('gives way to dots, and stays on its land', () => {
    const dots = [dot(180, 180), dot(150, 170)];
    const [spot] = nameSpots([name(square(80, 80, 200))], dots, frame);
    const box = { x: spot?.x ?? 0, y: spot?.y ?? 0, width: 80, height: 20 };
    assert.ok(!dots.some((each) => isMeeting(box, each)));
    assert.ok(box.x > 120 && box.x < 240 && box.y > 90 && box.y < 270);
  });

  test('stands beside land that it would hide, joined to it by a line', () => {
    const [spot] = nameSpots([name(square(170, 170, 20))], [], frame);
    const [from, to] = spot?.line ?? [];
    assert.deepEqual(from, { x: 180, y: 180 });
    assert.ok(to && Math.hypot(to.x - 180, to.y - 180) < 25);
  });

  test('does not stand on another country, nor on its name', () => {
    const [small, large] = nameSpots(
      [name(square(170, 200, 20)), name(square(0, 0, 190))],
      [],
      frame,
    );
    assert.ok((small?.y ?? 0) > 200);
    assert.ok((large?.y ?? 0) < 180 && (large?.x ?? 0) < 160);
    const twins = nameSpots([name(square(80, 80, 200)), name(square(80, 80, 200))], [], frame);
    const [one, other] = twins.map((spot) => ({ ...spot, width: 80, height: 20 }));
    assert.ok(one && other && !isMeeting(one, other));
  });

  test('of a small country comes first to the room beside it', () => {
    const dots = [dot(180, 205, 80), dot(215, 180, 40), dot(145, 180, 40)];
    const names = [name(square(80, 80, 200)), name(square(174, 174, 12))];
    const [, small] = nameSpots(names, dots, frame);
    assert.ok(small && Math.hypot(small.x - 180, small.y - 180) < 30);
  });

  test('is wholly in the picture', () => {
    const [spot] = nameSpots([name(square(-60, -60, 76))], [], frame);
    assert.ok((spot?.x ?? 0) >= 40 && (spot?.y ?? 0) >= 10);
  });
});
