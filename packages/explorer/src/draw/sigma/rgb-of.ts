const known = new Map<string, readonly [number, number, number]>();

/** Red, green and blue, 0 to 1, of any colour the browser understands; black of any other. Reads one pixel per new colour. */
export function rgbOf(colour: string): readonly [number, number, number] {
  const found = known.get(colour);
  if (found !== undefined) return found;
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return [0, 0, 0];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  const rgb = [red / 255, green / 255, blue / 255] as const;
  known.set(colour, rgb);
  return rgb;
}
